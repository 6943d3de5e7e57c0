/** Chooses the one thing that the first sentence is about, so that popup and toolbar title agree. */

import { type Badge, type Sight, UNSURE } from '../badge.ts';
import type { Counted, KeyToday } from '../standing.ts';
import { type Column, inColumn } from './column.ts';
import { daysOf, isUnregistered, levelOf, SOON_DAYS } from './urgency.ts';

/** Situations in which the number is not certain. */
export type UnsureAbout =
  | 'still-used'
  /** A new key came to be seen after the old one had ended. */
  | 'maybe-registered'
  /** Registered, but RMS has not shown the new date yet. */
  | 'unseen'
  | 'no-date'
  /** 承認待ち, and nothing else is counted. */
  | 'awaiting'
  /** 承認待ち, and the key has ended since. */
  | 'awaiting-over'
  | 'contradiction'
  /** Several products may have this name, of which not all is kept. */
  | 'names-alike'
  | 'stale'
  | 'state';

type Of<Is> = Is extends string ? { readonly is: Is; readonly of: KeyToday } : never;

export type Unsure = Of<UnsureAbout>;

export type Headline =
  /** Nothing has been read yet. */
  | { readonly is: 'begin' }
  /** The browser does not let us read RMS. */
  | { readonly is: 'blind' }
  /** Nothing more can be kept. */
  | { readonly is: 'unkept' }
  /** A page is held back until the user names its shop. */
  | { readonly is: 'whose' }
  /** Everything known is stopped or put away. */
  | { readonly is: 'idle' }
  | Of<'expired'>
  /** A newer key waits to be registered. */
  | Of<'handover'>
  /** Ends within two weeks. */
  | Of<'due'>
  | Unsure
  /** Nothing is about to stop; `of` has the nearest date. */
  | Of<'calm'>;

type Loud = 'expired' | 'maybe-registered' | 'handover' | 'due';

const dueWith = ({ days }: Counted) => (days >= 0 && days <= SOON_DAYS ? 'due' : undefined);

/** What comes before everything that Kagiban has to say of itself. */
const LOUD: Column<Loud | undefined> = {
  away: () => undefined,
  stopped: () => undefined,
  awaiting: () => undefined,
  'awaiting-over': () => undefined,
  'no-date': () => undefined,
  'still-used': () => undefined,
  ended: () => 'expired',
  counting: ({ counted }) => dueWith(counted),
  'to-register': ({ old }, one) => {
    if (old && old.days < 0) return 'expired';
    return isUnregistered(one) ? 'handover' : old && dueWith(old);
  },
  'maybe-registered': () => 'maybe-registered',
  'registered-unseen': () => undefined,
  which: ({ counted }) => dueWith(counted),
};

/** The situation behind this badge. `keys`: the most urgent first. */
export function headlineOf(keys: readonly KeyToday[], badge: Badge, sight: Sight): Headline {
  const [first] = keys;
  const loud = first && inColumn(LOUD, first);
  if (first && loud) return { is: loud, of: first };
  if (!sight.mayRead) return { is: 'blind' };
  if (sight.unkept) return { is: 'unkept' };
  if (!first) return { is: 'begin' };
  if (sight.heldBack) return { is: 'whose' };
  if (badge.text === '') return { is: 'idle' };
  if (badge.text.endsWith(UNSURE)) return unsure(keys) ?? { is: 'awaiting', of: first };
  const nearest = keys.reduce((one, other) => ((daysOf(other) ?? Infinity) < (daysOf(one) ?? Infinity) ? other : one));
  return { is: 'calm', of: nearest };
}

const byDoubt = (_: unknown, { doubts }: KeyToday): UnsureAbout => {
  if (doubts.includes('contradiction')) return 'contradiction';
  if (doubts.includes('names-alike')) return 'names-alike';
  return doubts.includes('state-not-understood') ? 'state' : 'stale';
};

const UNSURE_ABOUT: Column<UnsureAbout> = {
  away: byDoubt,
  stopped: byDoubt,
  awaiting: (_, one) => (one.doubts.length > 0 ? byDoubt(_, one) : 'awaiting'),
  'awaiting-over': () => 'awaiting-over',
  'no-date': () => 'no-date',
  'still-used': () => 'still-used',
  ended: byDoubt,
  counting: byDoubt,
  'to-register': (_, one) => (one.doubts.length > 0 ? byDoubt(_, one) : 'no-date'),
  'maybe-registered': () => 'maybe-registered',
  'registered-unseen': () => 'unseen',
  which: byDoubt,
};

/** Why the badge shows `?`. */
function unsure(keys: readonly KeyToday[]): Unsure | undefined {
  const of = keys.find((one) => levelOf(one) === 'unknown' || one.doubts.length > 0);
  return of && { is: inColumn(UNSURE_ABOUT, of), of };
}
