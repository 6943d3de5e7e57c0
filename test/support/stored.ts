/** Invented facts as stored, dated before the test's clock, so that what the test presses or reads comes after them. */

import { nowOn, TEST_CLOCK, todayOn } from '../driver/clock.ts';

/** Today in Japan by the test's clock. */
export const today = () => todayOn(TEST_CLOCK);

/** `YYYY-MM-DD`: the calendar day in Japan that many days from today. */
export const dayFromToday = (days: number) => today().add({ days }).toString();

/** When this run began. Facts that are equally old, counted back from here, stood on one page. */
const BEGUN = nowOn(TEST_CLOCK);

/** The instant that many days and seconds before the run began, as stored. */
export const ago = (days: number, seconds = 0) => BEGUN.subtract({ hours: 24 * days, seconds }).toString();

/** Seconds before the run began: seen facts come first, then told facts, then the test itself. */
const SEEN = 4;
const TOLD = 2;

/** The order of that instant among all that is stored: what the test itself does comes after all of it. */
const orderAgo = (days: number, seconds: number) => 10_000_000 - 10_000 * days - 10 * seconds;

const moment = (days: number, seconds: number) => ({ at: ago(days, seconds), order: orderAgo(days, seconds) });

export interface SightBrief {
  /** The last day of the key, in days from today; absent if the screen shows none. */
  readonly ends?: number | undefined;
  readonly state?: string;
  readonly family?: string;
  readonly screen?: string;
  /** A shop that the page names; by default it names none. */
  readonly shop?: { readonly url: string };
  /** How many days ago it was last seen, by default today, and first seen, by default the same. */
  readonly last?: number;
  readonly first?: number;
}

/** One product as a screen showed it. */
export type Sight = readonly [product: string, brief: SightBrief];

/** What is stored, by its key. */
export type Stored = Record<string, Record<string, unknown>>;

/** One product as a page showed it, alone: by default a vendor's, 利用中, on a list. */
export function sight(...[product, brief]: Sight): Stored {
  return sights([product, brief]);
}

/** The pages that showed these: those of one shop and screen that are equally old stood on one page. */
export function sights(...all: readonly Sight[]): Stored {
  const pages: Record<string, { shop: object; rows: object[]; first: object; last: object }> = {};
  for (const [product, brief] of all) {
    const { ends, state = 'active', family = 'vendor', screen = 'product-list', shop, last = 0, first = last } = brief;
    const date = ends === undefined ? {} : { expiresOn: dayFromToday(ends) };
    for (const days of new Set([first, last])) {
      const shown = moment(days, SEEN);
      const key = `visit:${screen}:${shown.order}:${shop?.url ?? 'unnamed'}`;
      pages[key] ??= { shop: shop ?? {}, rows: [], first: shown, last: shown };
      pages[key].rows.push({ product, family, state, ...date });
    }
  }
  return pages;
}

/** Steps ticked today, for the key that ends in `ends` days and goes to this destination. */
export function ticks(id: string, ends: number, destination: string, ...steps: readonly string[]): Stored {
  const { at, order } = moment(0, TOLD);
  const key = (step: string) => `told:${id}:handover:${dayFromToday(ends)}:${destination}:${step}`;
  return Object.fromEntries(steps.map((step, index) => [key(step), { at, order: order + index }]));
}

/** What was told that many days ago, with when. */
export function said(days: number, value: Record<string, unknown>): Record<string, unknown> {
  return { ...value, ...moment(days, TOLD) };
}
