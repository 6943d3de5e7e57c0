/** Opens the page of one case without and with Kagiban, does the same to both, and judges what then stands there. */

import type { Page } from 'puppeteer-core';
import type { KagibanBrowser } from '../../test/driver/browser.ts';
import { PORTAL } from '../../test/driver/rms-server.ts';
import { until } from '../../test/driver/until.ts';
import type { Component } from './components.ts';
import { TRUTHS } from './data.ts';
import { changesOf } from './geometry.ts';
import type { Measured } from './measured.ts';
import { SITUATIONS } from './situations.ts';
import { namesSeen, type StoredRow, type Verdict, verdictOn } from './verdict.ts';
import type { Situation } from './wishes.ts';

declare const libraryCheck: typeof import('./in-page.ts');
declare const drawn: object | undefined;
declare const trouble: string | undefined;

/** Not a host of RMS: Kagiban is not there. */
const ELSEWHERE = 'https://rms.mihon.example/';

const NAMES = [...TRUTHS.keys()];

/** How long Kagiban may take until the last note stands, before and after the page is acted on, in milliseconds. */
const PATIENCE = { before: 1200, after: 2500 };

export interface CaseResult extends Verdict {
  readonly component: string;
  readonly situation: Situation;
  readonly changes: readonly string[];
  /** Why the case shows nothing of what it should: it counts for nothing then, and fails the run. */
  readonly broken?: string;
}

export async function runCase(
  kagiban: KagibanBrowser,
  page: Page,
  component: Component,
  situation: Situation,
  html: string,
): Promise<CaseResult> {
  const name = `${component.name}-${situation}`;
  const empty: Verdict = { rows: 0, right: 0, silent: 0, noted: 0, wrong: [] };
  try {
    await page.setViewport({ width: situation === 'narrow' ? 640 : 1280, height: 1000 });
    const before = await shown(page, `${ELSEWHERE}${name}`, html, kagiban, component, situation, () => true);
    const fault = faultOf(before, component, situation);
    if (fault) return { component: component.name, situation, ...empty, changes: [], broken: fault };
    await page.goto('about:blank');
    await kagiban.clear();
    const everyNote = (now: Measured) => {
      const noted = new Set(now.notes.map(({ data }) => data['product']));
      return namesSeen(now).every(({ text }) => noted.has(text));
    };
    const after = await shown(page, `${PORTAL}${name}`, html, kagiban, component, situation, everyNote);
    const storage = await kagiban.storage();
    const stored = Object.entries(storage).flatMap(([key, value]) =>
      key.startsWith('visit:') ? (value as { rows: StoredRow[] }).rows : [],
    );
    const everything = JSON.stringify([storage, after.notes.map(({ data }) => data)]);
    return {
      component: component.name,
      situation,
      ...verdictOn(
        after,
        namesSeen(before).map(({ text }) => text),
        stored,
        everything,
      ),
      changes: changesOf(before, after),
    };
  } catch (error) {
    return { component: component.name, situation, ...empty, changes: [], broken: String(error) };
  }
}

function faultOf(page: Measured, component: Component, situation: Situation): string | undefined {
  if (page.bar < 8) return `its scroll bars are ${page.bar} px wide`;
  if (!component.isPicture) return SITUATIONS[situation].fault(page);
  return page.hasPicture && namesSeen(page).length === 0 ? undefined : 'has no picture';
}

/** The page once it was drawn, was acted on, and stands still; with Kagiban it has its time to put its notes. */
async function shown(
  page: Page,
  address: string,
  html: string,
  kagiban: KagibanBrowser,
  component: Component,
  situation: Situation,
  isDone: (now: Measured) => boolean,
): Promise<Measured> {
  kagiban.serve(address, { body: html });
  await page.goto(address);
  await until(
    () => page.evaluate(() => typeof drawn !== 'undefined' || typeof trouble !== 'undefined'),
    'the component',
  );
  await failIfInTrouble(page);
  const { act } = SITUATIONS[situation];
  const first = await still(page, isDone, act ? PATIENCE.before : PATIENCE.after);
  if (act) await act(page, component, first);
  const last = act ? await still(page, isDone, PATIENCE.after) : first;
  await failIfInTrouble(page);
  return last;
}

/** Throws what the component threw. */
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
    const now = await page.evaluate((names) => libraryCheck.measure(names), NAMES);
    const text = JSON.stringify(now);
    same = text === before ? same + 1 : 0;
    before = text;
    const took = performance.now() - start;
    if ((same >= 3 && (isDone(now) || took > patience)) || took > 3 * patience) return now;
    await new Promise((later) => setTimeout(later, 80));
  }
}
