/** The structure report in a real browser: from the popup over a page, through all of its frames, to the clipboard. */

import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { reportParts } from '../../../src/report/report-parts.ts';
import type { KagibanBrowser, Popup } from '../../driver/browser.ts';
import { strangersIn } from '../../support/pages/report-words.ts';
import { secretsIn } from '../../support/pages/secrets.ts';
import { press, says, text } from '../popup-words.ts';
import { BROWSER, freshBrowser, until } from '../this-browser.ts';

const ORDERS = 'https://order-rp.rms.rakuten.co.jp/rms/g2-several';

let kagiban: KagibanBrowser;
let popup: Popup | undefined;
beforeAll(async () => {
  kagiban = await freshBrowser();
});
afterEach(async () => {
  await popup?.close();
  await kagiban.clear();
});

/** Opens the report over this page, once it is there. */
async function reportOver(name: string, address?: string): Promise<string> {
  popup = await kagiban.popup(await kagiban.open(name, address));
  await says(popup, '鍵番');
  // The way to it may be folded away behind the reading check.
  await popup.evaluate(() => {
    location.hash = 'report';
  });
  return reportIn(popup);
}

async function reportIn(shown: Popup): Promise<string> {
  let report = '';
  await until(
    async () => {
      report = (await shown.evaluate(() => document.querySelector('textarea')?.value)) ?? '';
      return report !== '';
    },
    () => 'a report',
  );
  return report;
}

it('is one press away at the first use, shown whole, and copied by one more', async () => {
  popup = await kagiban.popup(await kagiban.open('other-manual'));
  await press(popup, '読み取れない画面を知らせる');
  const shown = await reportIn(popup);
  await popup.evaluate(() => {
    navigator.clipboard.writeText = async (copied: string) => {
      document.body.dataset['copied'] = copied;
    };
  });
  await press(popup, 'コピーする');
  await says(popup, 'コピーしました');
  expect(await popup.evaluate(() => document.body.dataset['copied'])).toBe(shown);
  expect(strangersIn(shown)).toEqual([]);
});

describe('a report', () => {
  it.each(['g3-hakobune-detail', 'grid-css-flat', 'shadow-list', 'g2-hostile-names'])(
    'on %s holds nothing of the page, and changes nothing in the records',
    async (name) => {
      const report = await reportOver(name);
      expect(strangersIn(report)).toEqual([]);
      expect(secretsIn(report)).toEqual([]);
      expect(report).toMatch(new RegExp(`ブラウザ ${BROWSER === 'firefox' ? 'Firefox' : 'Chrome'} \\d+`));
      expect(Object.keys(await kagiban.storage()).filter((key) => /report/.test(key))).toEqual([]);
    },
  );

  it('tells of each frame where it stands', async () => {
    const parts = reportParts(await reportOver('g2-list-in-menu'));
    expect(Array.isArray(parts) ? parts.map(({ path }) => path).sort() : parts).toEqual(['0', '0.0', '0.1']);
  });

  it('is made on another host of RMS too, since the button was pressed over it', async () => {
    expect(await reportOver('g2-several', ORDERS)).toContain('product-list 行 6');
  });
});

it('over a page that is not of RMS it says what to open first', async () => {
  popup = await kagiban.popup(await kagiban.open('g2-several', 'https://rms.rakuten.co.jp.example/'));
  await press(popup, '読み取れない画面を知らせる');
  await says(popup, '「読み取れない画面を知らせる」を選んでください');
  expect(await text(popup)).not.toContain('コピーする');
});
