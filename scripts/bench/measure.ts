/** Measures one page of the bench in a real Chromium: the script that it took, and when the last note stood. */

import type { Page } from 'puppeteer-core';
import type { KagibanBrowser } from '../../test/driver/browser.ts';
import { PORTAL } from '../../test/driver/rms-server.ts';
import { until } from '../../test/driver/until.ts';
import { floor, watch } from './in-page.ts';

/** Who works on the page: Kagiban, the floor, or nobody but the page itself. */
export type Who = 'kagiban' | 'floor' | 'nobody';

/** What one page took. Times in milliseconds. */
export interface Took {
  /** All script in the page, of everybody. */
  readonly script: number;
  /** From the navigation to the last note. */
  readonly last: number;
  /** The longest task of 50 ms or more; 0 if there was none. */
  readonly longest: number;
  readonly layouts: number;
  /** Elements of a note, its own included; 0 without notes. */
  readonly nodes: number;
}

/** Not a host of RMS: Kagiban is not there, but a content script that does nothing. */
export const ELSEWHERE = 'https://rms.mihon.example/';

export interface OpenPage {
  readonly page: Page;
  readonly took: () => Promise<Took>;
}

/** Opens this page in a tab of its own, and waits for so many notes. */
export async function opened(kagiban: KagibanBrowser, who: Who, body: string, notes: number): Promise<OpenPage> {
  const page = await kagiban.open('about:blank', 'about:blank');
  await page.evaluateOnNewDocument(watch, who === 'kagiban' ? 'kagiban-note' : 'bench-note');
  if (who === 'floor') await page.evaluateOnNewDocument(floor);
  const address = `${who === 'kagiban' ? PORTAL : ELSEWHERE}bench`;
  kagiban.serve(address, { body });
  await page.goto(address);
  await until(
    async () => (await page.evaluate(() => benched.count)) >= (who === 'nobody' ? 0 : notes),
    () => `${notes} notes of ${who}`,
  );
  await settled(page);
  return { page, took: () => read(page, who) };
}

/** Waits until the page has had nothing to do for a moment. */
export async function settled(page: Page): Promise<void> {
  let before = -1;
  await until(async () => {
    const { ScriptDuration = 0 } = await page.metrics();
    const isQuiet = ScriptDuration === before;
    before = ScriptDuration;
    return isQuiet;
  }, 'the page to be quiet');
}

async function read(page: Page, who: Who): Promise<Took> {
  const { ScriptDuration = 0, LayoutCount = 0 } = await page.metrics();
  const seen = await page.evaluate(
    (name) => {
      const note = document.querySelector(name);
      const nodes = note
        ? 1 + note.querySelectorAll('*').length + (note.shadowRoot?.querySelectorAll('*').length ?? 0)
        : 0;
      return { last: benched.last, longest: Math.max(0, ...benched.long), nodes };
    },
    who === 'kagiban' ? 'kagiban-note' : 'bench-note',
  );
  return { script: ScriptDuration * 1000, layouts: LayoutCount, ...seen };
}

/** The median; of an even number the lower one of the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
