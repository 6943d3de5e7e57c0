/** Opens the page of a case, does to it what the case is about, and measures it once it stands still. */

import type { Page } from 'puppeteer-core';
import { until } from '../../test/driver/until.ts';
import { TRUTHS } from './data.ts';
import type { Measured } from './measured.ts';
import type { Case } from './run-case.ts';
import { SITUATIONS } from './situations.ts';

declare const libraryCheck: typeof import('./in-page.ts');
declare const drawn: object | undefined;
declare const trouble: string | undefined;

const NAMES = [...TRUTHS.keys()];

/** How long Kagiban may take until the last note stands, before and after the page is acted on, in milliseconds. */
const PATIENCE = { before: 1200, after: 2500 };

/** The page as it stands in the end. Throws what the component has thrown. */
export async function shownPage(
  page: Page,
  address: string,
  { component, situation }: Case,
  isDone: (now: Measured) => boolean,
): Promise<Measured> {
  await page.goto(address);
  const isThere = () => page.evaluate(() => typeof drawn !== 'undefined' || typeof trouble !== 'undefined');
  await until(isThere, 'the component');
  await failIfInTrouble(page);
  const { act } = SITUATIONS[situation];
  const first = await still(page, isDone, act ? PATIENCE.before : PATIENCE.after);
  if (!act) return first;
  await act(page, component, first);
  const last = await still(page, isDone, PATIENCE.after);
  await failIfInTrouble(page);
  return last;
}

async function failIfInTrouble(page: Page): Promise<void> {
  const failed = await page.evaluate(() => (typeof trouble === 'undefined' ? undefined : trouble));
  if (failed) throw new Error(failed);
}

/** Waits until it is done or has had its time, and nothing has moved for three looks. */
async function still(page: Page, isDone: (now: Measured) => boolean, patience: number): Promise<Measured> {
  const start = performance.now();
  let before = '';
  let same = 0;
  for (;;) {
    // As a text: Firefox's protocol sends a repeated object only once.
    const text = await page.evaluate((names) => JSON.stringify(libraryCheck.measure(names)), NAMES);
    const now: Measured = JSON.parse(text);
    same = text === before ? same + 1 : 0;
    before = text;
    const took = performance.now() - start;
    if ((same >= 3 && (isDone(now) || took > patience)) || took > 3 * patience) return now;
    await new Promise((later) => setTimeout(later, 80));
  }
}
