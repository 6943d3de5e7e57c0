/** Takes the pictures of the guide: list, robot check, detail screen, newly issued key, and the shop's own key. */

import type { Page } from 'puppeteer-core';
import type { KagibanBrowser } from '../../test/driver/browser.ts';
import { until } from '../../test/driver/until.ts';
import { SECRETS } from '../../test/support/pages/secrets.ts';
import { type Sight, sights } from '../../test/support/stored.ts';
import { keep } from './keep.ts';

/** A product of the shop that these pages do not name. `first`: days since it was first seen. */
const seen = (product: string, ends: number, first = 80, family = 'vendor'): Sight => [
  product,
  { ends, family, first, last: 1 },
];

const RENEWAL = seen('ネクストエンジン', 6);

/** By picture name: the test page, its height, and what was seen before. */
const GUIDES: Readonly<Record<string, readonly [page: string, height: number, ...before: Sight[]]>> = {
  'guide-list': ['g3-one-job', 560],
  'guide-robot-check': ['other-robot-check', 430, RENEWAL],
  'guide-detail': ['g2-detail-dl', 620],
  'guide-issued': ['g1-detail-live', 640, RENEWAL],
  'guide-own-shop': ['g3-detail-own-shop', 640, seen('自店舗利用', 86, 1, 'own-shop'), RENEWAL],
};

export async function takeGuidePictures(kagiban: KagibanBrowser): Promise<void> {
  for (const [name, [page, height, ...before]] of Object.entries(GUIDES)) {
    await kagiban.clear();
    await kagiban.setStorage(sights(...before));
    const shown = await kagiban.open(page);
    await shown.setViewport({ width: 1000, height, deviceScaleFactor: 2 });
    await until(() => shown.evaluate(() => document.querySelector('kagiban-guide') !== null), `${name}: a guide`);
    await withoutKeys(shown);
    keep(name, await shown.screenshot());
    await shown.close();
  }
}

/** No picture may show anything like a key, not even an invented one. */
export async function withoutKeys(page: Page): Promise<void> {
  await page.evaluate((secrets) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (secrets.some((secret) => node?.nodeValue?.includes(secret)))
        node.nodeValue = '(見本のため、キーはありません)';
    }
  }, Object.values(SECRETS));
}
