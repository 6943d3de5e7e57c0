/** Which of our explanations fits a row, from what the row says and where its license stands. */

import { type Day, daysLeft } from '../../domain/days/day.ts';
import type { KeyWithDestination } from '../../domain/facts/destination.ts';
import type { KeyShown } from '../../domain/facts/reading.ts';
import { type Column, inColumn } from '../../domain/today/columns/column.ts';
import { deedOf } from '../../domain/today/columns/next-action.ts';
import { type EarlierRow, earlierRow } from '../../domain/today/columns/row-of-key.ts';
import {
  countedOf,
  isUnregistered,
  type Level,
  lastDayKnown,
  levelOf,
  levelOfDays,
  SOON_DAYS,
} from '../../domain/today/columns/urgency.ts';
import { screenWithDate } from '../../domain/today/freshness.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { twoLiving } from '../../domain/today/two-living.ts';

export type RowCase =
  | 'calm'
  | 'due'
  | 'today'
  | 'expired'
  | 'handover'
  /** A new key waits for アクセス承認, and the old one runs. */
  | 'new-waits'
  /** A new key came to be seen when the old one had ended: somebody may have registered it. */
  | 'maybe-registered'
  /** Near its end, and another key lives: that one is to be registered, or to be stopped before an issue. */
  | 'two-register'
  | 'two-stop'
  /** RMS shows an earlier day than the one that was typed in. */
  | 'which-date'
  /** Nobody can say which key the vendor holds, and no end is near. */
  | 'which-key'
  /** Over when it was first seen. */
  | 'still-used'
  | EarlierRow
  | 'approve'
  | 'update'
  | 'stopped'
  | 'away'
  | 'unknown-state'
  | 'no-date'
  | 'in-detail';

/** One row as the page shows it, and its license if known. */
export interface RowSeen {
  readonly key: KeyShown & KeyWithDestination;
  readonly one?: KeyToday;
  /** Whether the list has a column of last days; if not, the detail screen may have them. */
  readonly hasDates: boolean;
  /** Whether this is the product's own screen: there is no other one to look at. */
  readonly isDetail?: boolean;
  readonly unreadableDate?: string;
}

export interface Weighed {
  readonly situation: RowCase;
  readonly level: Level;
  /** Days left until `until`. */
  readonly days?: number;
  /** The row's own last day; else, or in an open handover, that of the held key. */
  readonly until?: Day;
  /** The last day is not from this row, but was seen or typed in before. */
  readonly remembered: boolean;
}

/**
 * Whether only an earlier page, or the user, says that this row's key is over: RMS shows no date here, and does not
 * say 有効期限切れ.
 */
export function isOverByMemory({ state }: KeyShown, { situation, remembered }: Weighed): boolean {
  return situation === 'expired' && remembered && state !== 'expired';
}

/** What a license says of all its rows, whichever key they show; nothing where each row speaks for itself. */
const OF_ALL_ROWS: Column<RowCase | undefined> = {
  away: () => undefined,
  stopped: () => undefined,
  awaiting: () => undefined,
  'awaiting-over': () => undefined,
  'no-date': () => undefined,
  'still-used': () => undefined,
  ended: () => undefined,
  counting: () => undefined,
  'to-register': ({ waits }, one) => (waits ? 'new-waits' : isUnregistered(one) ? 'handover' : undefined),
  'maybe-registered': () => 'maybe-registered',
  'registered-unseen': () => undefined,
  which: ({ why }) => (why === 'typed' ? 'which-date' : undefined),
};

/**
 * Weighs a row on this day in Japan. State and date are separate: a past date wins over 利用中 (contract, "States").
 */
export function weighRow({ key, one, hasDates, isDetail = false }: RowSeen, today: Day): Weighed {
  const held = one && lastDayKnown(one);
  const ofAll = one && inColumn(OF_ALL_ROWS, one);
  const counted = one && countedOf(one);
  const remembered = !key.expiresOn && held !== undefined && counted !== undefined;
  const earlier = one && earlierRow(one, key, today);
  const until = ofAll ? counted?.until : (key.expiresOn ?? (remembered ? held : undefined));
  const days = until && daysLeft(today, until);
  const dated = { ...(days !== undefined && { days }), ...(until && { until }), remembered };
  const as = (situation: RowCase, level: Level): Weighed => ({ situation, level, ...dated });

  if (one?.standing.is === 'away') return as('away', 'idle');
  if (key.state === 'stopped') return as('stopped', 'idle');
  if (key.state === 'awaiting-approval') return { situation: 'approve', level: 'waiting', remembered: false };
  // 更新あり is about the product, whichever of its keys the row shows.
  if (earlier) return key.state === 'active-with-update' ? as('update', 'waiting') : as(earlier, 'idle');
  if (one && (ofAll === 'maybe-registered' || ofAll === 'which-date')) return as(ofAll, levelOf(one));
  if (ofAll) return as(ofAll, levelOfDays(Math.min(days ?? SOON_DAYS, SOON_DAYS)));
  if (one?.standing.is === 'still-used') return as('still-used', 'unknown');
  if (key.state === 'expired' || (days !== undefined && days < 0)) return as('expired', 'urgent');
  const near = days !== undefined && levelOfDays(days) !== 'safe';
  if (key.state === 'active-with-update') return as('update', near ? levelOfDays(days) : 'waiting');
  if (key.stateText) return as('unknown-state', near ? levelOfDays(days) : 'unknown');
  if (days === undefined) {
    // Details that showed none when they were opened are no place to look for it.
    const isInDetail = !hasDates && !isDetail && (!one || screenWithDate(one) !== undefined);
    return as(isInDetail ? 'in-detail' : 'no-date', 'unknown');
  }
  const two = near && one && twoLiving(one);
  if (two) return as(two.first === 'register' ? 'two-register' : 'two-stop', levelOfDays(days));
  if (days === 0) return as('today', 'urgent');
  if (one && deedOf(one) === 'say-which') return as('which-key', levelOfDays(days, true));
  return as(near ? 'due' : 'calm', levelOfDays(days, (one?.doubts.length ?? 0) > 0));
}
