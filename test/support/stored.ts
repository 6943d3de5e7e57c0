/** Invented facts as stored, dated before the test's clock, so that what the test presses or reads comes after them. */

import { nowOn, TEST_CLOCK, todayOn } from '../driver/clock.ts';

/** Today in Japan by the test's clock. */
export const today = () => todayOn(TEST_CLOCK);

/** `YYYY-MM-DD`: the calendar day in Japan that many days from today. */
export const dayFromToday = (days: number) => today().add({ days }).toString();

/** When this run began. Facts that are equally old, counted back from here, were seen in one reading. */
const BEGUN = nowOn(TEST_CLOCK);

/** The instant that many days and seconds before the run began, as stored. */
export const ago = (days: number, seconds = 0) => BEGUN.subtract({ hours: 24 * days, seconds }).toString();

/** Seconds before the run began: seen facts come first, then told facts, then the test itself. */
const SEEN = 4;
const TOLD = 2;

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

/** One product as a screen showed it: by default a vendor's, 利用中, on a list. */
export function sight(product: string, brief: SightBrief): Record<string, Record<string, unknown>> {
  const { ends, state = 'active', family = 'vendor', screen = 'product-list', shop, last = 0, first = last } = brief;
  const date = ends === undefined ? {} : { expiresOn: dayFromToday(ends) };
  const seen = { firstSeenAt: ago(first, SEEN), lastSeenAt: ago(last, SEEN) };
  const key = `seen:${screen}:${shop?.url ?? 'unidentified'}/${family}/${product}:${date.expiresOn ?? 'none'}`;
  return { [key]: { shop: shop ?? {}, product, family, state, ...date, ...seen } };
}

/**
 * Steps ticked today, for the hand-over of the key that ends in `ends` days and replaces one that ends in `replaces`.
 */
export function ticks(id: string, ends: number, replaces: number, ...steps: readonly string[]) {
  const told = { replaces: dayFromToday(replaces), at: ago(0, TOLD) };
  return Object.fromEntries(steps.map((step) => [`told:${id}:handover:${dayFromToday(ends)}:${step}`, told]));
}
