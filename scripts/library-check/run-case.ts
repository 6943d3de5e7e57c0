/** Opens the page of one case without and with Kagiban, does the same to both, and judges what then stands there. */

import type { Page } from 'puppeteer-core';
import type { KagibanBrowser } from '../../test/driver/browser.ts';
import { PORTAL } from '../../test/driver/rms-server.ts';
import { until } from '../../test/driver/until.ts';
import type { Component } from './components.ts';
import { changesOf } from './geometry.ts';
import type { Measured } from './measured.ts';
import { shownPage } from './shown-page.ts';
import { SITUATIONS } from './situations.ts';
import { namesSeen, type StoredRow, type Verdict, verdictOn } from './verdict.ts';
import type { Situation } from './wishes.ts';

declare const libraryCheck: typeof import('./in-page.ts');

/** Not a host of RMS: Kagiban is not there. */
const ELSEWHERE = 'https://rms.mihon.example/';

/** How long the visit may come after the notes, in milliseconds. */
const UNTIL_STORED = 2000;

/** How long notes are watched on a list that is drawn anew every 400 ms, in milliseconds. */
const WATCHED = 1300;

export interface Case {
  readonly component: Component;
  readonly situation: Situation;
  readonly html: string;
}

export interface CaseResult extends Verdict {
  readonly component: string;
  readonly situation: Situation;
  readonly changes: readonly string[];
  /** Why the case shows nothing of what it should: it counts for nothing then, and fails the run. */
  readonly broken?: string;
}

const NOTHING: Verdict = { rows: 0, right: 0, silent: 0, noted: 0, wrong: [] };

/** Runs it in this tab. `keep` is given a picture of it with Kagiban, or of what is broken. */
export async function runCase(
  kagiban: KagibanBrowser,
  page: Page,
  one: Case,
  keep: (picture: Uint8Array) => void,
): Promise<CaseResult> {
  const { component, situation } = one;
  const name = { component: component.name, situation };
  try {
    return { ...name, ...(await judged(kagiban, page, one, keep)) };
  } catch (error) {
    // A browser that has died gives none.
    const picture = await page.screenshot().catch(() => undefined);
    if (picture) keep(picture);
    return { ...name, ...NOTHING, changes: [], broken: String(error) };
  }
}

async function judged(
  kagiban: KagibanBrowser,
  page: Page,
  one: Case,
  keep: (picture: Uint8Array) => void,
): Promise<Verdict & { changes: readonly string[] }> {
  const { component, situation, html } = one;
  const at = (host: string, isDone: (now: Measured) => boolean) => {
    const address = `${host}${component.name}-${situation}`;
    kagiban.serve(address, { body: html });
    return shownPage(page, address, one, isDone);
  };
  await page.setViewport({ width: situation === 'narrow' ? 640 : 1280, height: 1000 });
  const before = await at(ELSEWHERE, () => true);
  const fault = faultOf(before, one);
  if (fault) throw new Error(fault);
  // What the page of the case before has stored comes no later than that.
  await page.goto('about:blank');
  await kagiban.clear();
  const after = await at(PORTAL, hasEveryNote);
  keep(await page.screenshot());
  const storage = await visitsIn(kagiban, after.notes.length > 0);
  const visits = Object.entries(storage).flatMap(([key, value]) =>
    key.startsWith('visit:') ? [(value as { rows: StoredRow[] }).rows] : [],
  );
  const changes = changesOf(before, after);
  const restless = situation === 'polling' ? await comeAndGo(page) : [];
  if (changes.length > 0) {
    // A page that never looks the same twice proves nothing.
    const [unsteady] = changesOf(before, await at(ELSEWHERE, () => true));
    if (unsteady) throw new Error(`not the same twice without Kagiban: ${unsteady}`);
  }
  const everything = JSON.stringify([storage, after.notes.map(({ data }) => data)]);
  const seen = namesSeen(before).map(({ text }) => text);
  return {
    ...verdictOn(after, seen, visits, everything),
    changes: [...changes, ...restless],
  };
}

/** Whether notes come and go while the page draws its list anew again and again. */
async function comeAndGo(page: Page): Promise<string[]> {
  const [least, most] = await page.evaluate((time) => libraryCheck.notesDuring(time), WATCHED);
  return least < most ? [`there are ${least} to ${most} notes, in turns`] : [];
}

/** All that is stored, once a visit is there where one must come. */
async function visitsIn(kagiban: KagibanBrowser, mustCome: boolean): Promise<Record<string, unknown>> {
  const hasVisit = async () => {
    const storage = await kagiban.storage();
    return Object.keys(storage).some((key) => key.startsWith('visit:')) && storage;
  };
  const come = mustCome && (await until(hasVisit, 'a visit', UNTIL_STORED).catch(() => undefined));
  return come || kagiban.storage();
}

function hasEveryNote(now: Measured): boolean {
  const noted = new Set(now.notes.map(({ data }) => data['product']));
  return namesSeen(now).every(({ text }) => noted.has(text));
}

function faultOf(page: Measured, { component, situation }: Case): string | undefined {
  if (page.bar < 8) return `scroll bars are ${page.bar} px wide`;
  if (!component.isPicture) return SITUATIONS[situation].fault(page);
  return page.hasPicture && namesSeen(page).length === 0 ? undefined : 'has no picture';
}
