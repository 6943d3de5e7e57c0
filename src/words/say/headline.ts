/** Chooses the one thing that the first sentence is about, so that popup and toolbar title agree. */

import { SOON_DAYS, type Watched } from '../../domain/today/attention.ts';
import { type Badge, type Sight, UNSURE } from '../../domain/today/badge.ts';

/** Situations in which the number is not certain. */
export type UnsureAbout =
  | 'still-used'
  /** Registered, but RMS has not shown the new date yet. */
  | 'unseen'
  | 'no-date'
  /** 承認待ち, and nothing else is counted. */
  | 'awaiting'
  | 'contradiction'
  | 'stale'
  | 'state';

type Of<Is> = Is extends string ? { readonly is: Is; readonly of: Watched } : never;

export type Unsure = Of<UnsureAbout>;

export type Headline =
  /** Nothing has been read yet. */
  | { readonly is: 'begin' }
  /** The browser does not let us read RMS. */
  | { readonly is: 'blind' }
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

/** The situation behind this badge. `watched`: the most urgent first. */
export function headlineOf(watched: readonly Watched[], badge: Badge, sight: Sight): Headline {
  const [first] = watched;
  if (first?.concern === 'expired') return { is: 'expired', of: first };
  if (first?.handoverOpen) return { is: 'handover', of: first };
  if (first?.daysLeft !== undefined && first.daysLeft <= SOON_DAYS) return { is: 'due', of: first };
  if (!sight.mayRead) return { is: 'blind' };
  if (!first) return { is: 'begin' };
  if (sight.heldBack) return { is: 'whose' };
  if (badge.text === '') return { is: 'idle' };
  if (badge.text.endsWith(UNSURE)) return unsure(watched) ?? { is: 'awaiting', of: first };
  const nearest = watched.reduce((one, other) => (left(other) < left(one) ? other : one), first);
  return { is: 'calm', of: nearest };
}

/** Why the badge shows `?`. */
function unsure(watched: readonly Watched[]): Unsure | undefined {
  const of = watched.find(({ level, doubts }) => level === 'unknown' || doubts.length > 0);
  if (!of) return undefined;
  if (of.concern === 'still-used') return { is: 'still-used', of };
  if (of.license.registeredUnseen) return { is: 'unseen', of };
  if (of.concern === 'no-date') return { is: 'no-date', of };
  if (of.doubts.includes('contradiction')) return { is: 'contradiction', of };
  return { is: of.doubts.includes('state-not-understood') ? 'state' : 'stale', of };
}

function left({ daysLeft }: Watched): number {
  return daysLeft ?? Infinity;
}
