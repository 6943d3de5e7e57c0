/** The invented RMS pages under test/pages, and what must be read from each of them. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fromRoot } from '../../../scripts/setup/root.mjs';
import type { ClosedScreenId, Paging, ScreenId } from '../../../src/domain/facts/reading.ts';
import { dayOf, filled } from './placeholders.ts';

/** One row of a page. `expiresOn` is a day, `YYYY-MM-DD`. */
interface ExpectedKey {
  readonly product: string;
  readonly developer?: string;
  readonly family: string;
  readonly state: string;
  readonly stateText?: string;
  readonly expiresOn?: string;
}

/** What must be read from a page (docs/test-pages.md). */
export interface Expected {
  readonly shows: string;
  readonly screen: ScreenId | ClosedScreenId | null;
  readonly lists?: number;
  readonly keys?: readonly ExpectedKey[];
  readonly shop?: Readonly<Record<string, string>>;
  /** How far a list of several pages has been shown. */
  readonly page?: Paging;
  readonly badge?: string;
  /** How many milliseconds after it is opened the page shows what is listed here, and goes on to. */
  readonly wait?: number;
}

const FOLDER = 'test/pages';

/** The names of all pages, frames too (`<name>.frame`). */
export function pageNames(): string[] {
  return readdirSync(fromRoot(FOLDER))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.slice(0, -'.html'.length))
    .sort();
}

export function hasPage(name: string): boolean {
  return /^[\w.-]+$/.test(name) && existsSync(fromRoot(`${FOLDER}/${name}.html`));
}

/** The page as it was written, with its placeholders. */
export function pageSource(name: string): string {
  return readFileSync(fromRoot(`${FOLDER}/${name}.html`), 'utf8');
}

/** The page as it is on that day. */
export function pageOn(name: string, today: Temporal.PlainDate): string {
  return filled(pageSource(name), today);
}

/** What must be read from the page on that day. */
export function expectedOn(name: string, today: Temporal.PlainDate): Expected {
  const expected: Expected = JSON.parse(readFileSync(fromRoot(`${FOLDER}/${name}.json`), 'utf8'));
  if (!expected.keys) return expected;
  const keys = expected.keys.map((key) =>
    key.expiresOn === undefined ? key : { ...key, expiresOn: dayOf(key.expiresOn, today) },
  );
  return { ...expected, keys };
}

/** Whether it can be read without a browser: late rows, and rows that only layout separates, cannot. */
export const isStatic = (name: string) => !/<!-- (?:late|drawn) -->/.test(pageSource(name));
