/** A shop with one product and a browser with Kagiban in it: what the stories of renewals are played with. */

import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach } from 'vitest';
import type { KagibanBrowser, Popup } from '../../driver/browser.ts';
import { dayFromToday } from '../../support/stored.ts';
import { forgetAll, freshBrowser, notesOn } from '../this-browser.ts';

const ADDRESS = 'https://webservice.rms.rakuten.co.jp/merchant-portal/renewal-under-test';

/** The row of the product on RMS's list. */
interface Row {
  readonly product: string;
  readonly state?: string;
  /** In so many days; absent where the list shows none. */
  readonly ends?: number;
}

function listOf({ product, state = '利用中', ends }: Row): string {
  const date = ends === undefined ? '-' : dayFromToday(ends).replaceAll('-', '/');
  const cells = [product, state, date, '<a href="#">確認</a>'].map((cell) => `<td>${cell}</td>`).join('');
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><title>見本</title><body><h2>利用製品一覧</h2><table><tr><th>製品名</th><th>状態</th><th>有効期限</th><th>詳細</th></tr><tr>${cells}</tr></table></body></html>`;
}

interface Shop {
  /** The shop opens the list, on which this row stands now. */
  readonly opensList: (row: Row) => Promise<void>;
  /** It loads the same list again. */
  readonly looksAgain: () => Promise<void>;
  /** It presses the toolbar button. */
  readonly opensPopup: () => Promise<Popup>;
  readonly badgeIs: (text: string) => Promise<unknown>;
  readonly storage: () => Promise<Record<string, unknown>>;
  readonly stopBackground: () => Promise<void>;
}

/** A shop of which Kagiban knows nothing yet, anew for each test of this file. */
export function newShop(): Shop {
  let kagiban: KagibanBrowser;
  let rms: Page;
  beforeAll(async () => {
    kagiban = await freshBrowser();
    rms = await kagiban.open('other-manual');
  });
  beforeEach(() => forgetAll(kagiban));
  return {
    opensList: async (row) => {
      kagiban.serve(ADDRESS, { body: listOf(row) });
      await rms.goto(ADDRESS);
      await notesOn(rms, 1);
    },
    looksAgain: async () => {
      await rms.reload();
      await notesOn(rms, 1);
    },
    opensPopup: () => kagiban.popup(rms),
    badgeIs: (text) => kagiban.waitForBadge((badge) => badge.text === text),
    storage: () => kagiban.storage(),
    stopBackground: () => kagiban.stopWorker(),
  };
}
