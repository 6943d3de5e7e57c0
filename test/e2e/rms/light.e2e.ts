/** What a list costs a page, in counts that no busy computer changes; times are for `npm run bench`. */

import { beforeAll, expect, it } from 'vitest';
import { opened, type Who } from '../../../scripts/bench/measure.ts';
import { listOf } from '../../../scripts/bench/pages.ts';
import type { KagibanBrowser } from '../../driver/browser.ts';
import { BROWSER, freshBrowser } from '../this-browser.ts';

const ROWS = 300;

let kagiban: KagibanBrowser;
beforeAll(async () => {
  kagiban = await freshBrowser();
});

/** How often the browser laid the page out until it was quiet. */
async function layouts(who: Who): Promise<number> {
  const { page, took } = await opened(kagiban, who, listOf(ROWS), who === 'kagiban' ? ROWS : 0);
  const answer = await took();
  await page.close();
  return answer.layouts;
}

// Firefox does not count them.
it.runIf(BROWSER === 'chromium')('all notes of a list are measured together and written together', async () => {
  const alone = await layouts('nobody');
  expect(alone).toBeGreaterThan(0);
  expect((await layouts('kagiban')) - alone).toBeLessThanOrEqual(6);
});
