/**
 * Short ways to write down rings and pages for the tables of the rules, and to say in words what a rule made of them.
 */

import { byDay, type Day, daysLeft } from '../../../src/domain/days/day.ts';
import type { ToldHandover } from '../../../src/domain/facts/facts.ts';
import { afterOf, dayOfKey, type KeyName, keyAfter, keyUntil, ON_RMS } from '../../../src/domain/facts/key-name.ts';
import type { KeyShown, ScreenId } from '../../../src/domain/facts/reading.ts';
import { ANY_VENDOR, type StepId } from '../../../src/domain/facts/recipe.ts';
import type { State } from '../../../src/domain/facts/state.ts';
import { type PageOfKey, type PageRule, pageOfKey } from '../../../src/domain/keys/page-of-key.ts';
import { type Key, type Look, NO_RING, type Ring, type Tick } from '../../../src/domain/keys/ring.ts';
import type { SaidContext } from '../../../src/domain/keys/said-rules.ts';
import { keysShown } from '../../../src/domain/keys/state-rules.ts';
import { at, inDays, TODAY } from '../../support/facts.ts';

export const LIST = 'product-list';
export const DETAIL = 'product-detail';

/** The vendor's place in all of these tests: one press is enough there. */
export const THERE = 'next-engine';

/** What was seen before the page in question came in looks 1 to 9; the page itself is the tenth. */
const NOW = 10;

/** A look at a screen, by default long ago. */
export const look = (order = 1, screen: ScreenId = LIST, day: number | undefined = -80): Look => ({
  at: at(day ?? 400),
  order,
  screen,
  ...(day !== undefined && { day: inDays(day) }),
});

/** A key that a list has shown in use, by its last day in days from today. */
export function key(ends: number, { first = 1, last = first, screen = LIST, ...others }: KeyBrief = {}): Key {
  const seen = { first: look(first, screen), last: look(last, screen), on: { [screen]: last } };
  return { until: inDays(ends), state: 'active', ...seen, ...others };
}
type KeyBrief = Partial<Omit<Key, 'until' | 'first' | 'last'>> & { first?: number; last?: number; screen?: ScreenId };

/** A key whose day was only typed in. */
export const typedKey = (ends: number, again?: true): Key => ({
  until: inDays(ends),
  state: 'unknown',
  on: {},
  typed: { at: at(-5), ...(again && { again }) },
});

/** The name of the key with that last day. */
export const until = (ends: number): KeyName => keyUntil(inDays(ends));

/** The name of the key that comes after the one with that last day. */
export const after = (ends?: number): KeyName => keyAfter(ends === undefined ? undefined : inDays(ends));

/** A product with these keys, of which the vendor holds the one with this last day. */
export function ring({ holds, keys = [], ...others }: RingBrief = {}): Ring {
  const sorted = [...keys].sort((one, other) => byDay(one.until, other.until));
  const lives = { lived: true, names: ['ネクストエンジン'] };
  return { ...NO_RING, ...lives, keys: sorted, ...(holds !== undefined && { held: until(holds) }), ...others };
}
type RingBrief = Partial<Ring> & { readonly holds?: number };

/** A row on the page: ネクストエンジン, 利用中. */
export const row = (ends?: number, state: State = 'active', product = 'ネクストエンジン'): KeyShown => ({
  product,
  family: 'vendor',
  state,
  ...(ends !== undefined && { expiresOn: inDays(ends) }),
});

/** Rows on a page, by default of a list of today. */
export interface PageBrief {
  readonly rows: readonly KeyShown[];
  readonly screen?: ScreenId;
  /** `null`: the clock was ahead. */
  readonly day?: number | null;
  readonly needsNone?: boolean;
  readonly order?: number;
}

/** A page with these rows, where this was known before. */
function page(before: Ring, { rows, screen = LIST, day = 0, needsNone = false, order = NOW }: PageBrief): PageOfKey {
  const { day: _, ...undated } = look(order, screen, 0);
  return pageOfKey(before, day === null ? undated : look(order, screen, day), rows, needsNone);
}

/** The ring after this rule alone. */
export const byRule = (rule: PageRule, before: Ring, brief: PageBrief): Ring => rule(before, page(before, brief));

/** The ring after this rule, when the keys of the page are already among those of the ring. */
export function byRuleOfCountdown(rule: PageRule, before: Ring, brief: PageBrief): Ring {
  const ofKey = page(before, brief);
  return rule(keysShown(before, ofKey), ofKey);
}

/** A step that the user ticked of this key; the order is when. */
export const tick = (
  name: KeyName,
  step: StepId = 'registered',
  { order = 5, destination = THERE, ...others }: Partial<ToldHandover> = {},
): ToldHandover => {
  const isOnRms = ['approved', 'issued', 'old-stopped'].includes(step);
  const told = { what: 'handover' as const, id: 'shop/vendor/ネクストエンジン', key: name, step };
  return { ...told, destination: isOnRms ? ON_RMS : destination, at: at(-10), order, ...others };
};

/** The same, as the ring keeps it. */
export const ticked = (...told: Parameters<typeof tick>): Tick => ({ key: told[0], told: tick(...told) });

/** What the rules of the user's words are told of the world: one place, where one press is enough. */
export const world: SaidContext = {
  day: inDays(-10),
  recipeOf: () => ANY_VENDOR,
  byDefault: [THERE],
  placesNow: [THERE],
};

const days = (day: Day) => daysLeft(TODAY, day);
const named = (name: KeyName) => {
  const day = dayOfKey(name);
  const before = afterOf(name)?.after;
  return day ? `${days(day)}` : `the one after ${before ? days(before) : 'none'}`;
};

/** `holds 6, asks gone`: which key counts, whether that was said, and what is asked. */
export function counts({ held, heldSince, replaced, question }: Ring): string {
  const parts = [
    held ? `holds ${named(held)}` : 'holds none',
    ...(heldSince ? ['as was said'] : []),
    ...(replaced ? [`in the place of ${days(replaced)}`] : []),
    ...(question ? [`asks ${question}`] : []),
  ];
  return parts.join(', ');
}

/** `6, 90 awaiting-approval`: the keys and their states, where they are not simply in use. */
export const keysOf = ({ keys }: Ring): string =>
  keys
    .map((one) => {
      const marks = [
        one.state === 'active' ? '' : one.state,
        one.approved ? 'approved' : '',
        one.last ? '' : 'typed',
        one.gone ? 'gone' : '',
      ];
      return [days(one.until), ...marks.filter(Boolean)].join(' ');
    })
    .join(', ');

/** `after 6, waits`: the key whose day is not known. */
export function nextOf({ next }: Ring): string {
  if (!next) return 'none';
  const marks = [next.waits && 'waits', next.approved && 'approved', next.said && 'said', next.again && 'again'];
  return [`after ${next.after ? days(next.after) : 'none'}`, ...marks.filter(Boolean)].join(', ');
}

/** `registered of 90`: what is ticked of which key. */
export const ticksOf = ({ ticks }: Ring): string =>
  ticks.map(({ key, told }) => `${told.step} of ${named(key)}`).join(', ');
