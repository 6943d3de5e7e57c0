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
  /** A new key is there, and the old one has expired: somebody may have registered the new one. */
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

/** When a row's key ends, as far as the row or its license knows. */
type Dated = Omit<Weighed, 'situation' | 'level'>;

type Verdict = readonly [RowCase, Level];

/**
 * Weighs a row on this day in Japan. State and date are separate: a past date wins over 利用中
 * (docs/promises.md, "States").
 */
export function weighRow(row: RowSeen, today: Day): Weighed {
  const dated = datedOf(row, today);
  const [situation, level] = ofProduct(row, dated, today) ?? ofState(row, dated) ?? ofDay(row, dated);
  // A key that waits counts down to nothing.
  if (situation === 'approve') return { situation, level, remembered: false };
  return { situation, level, ...dated };
}

function datedOf({ key, one }: RowSeen, today: Day): Dated {
  const held = one && lastDayKnown(one);
  const counted = one && countedOf(one);
  const remembered = !key.expiresOn && held !== undefined && counted !== undefined;
  const ofAll = one && inColumn(OF_ALL_ROWS, one);
  const until = ofAll ? counted?.until : (key.expiresOn ?? (remembered ? held : undefined));
  return { ...(until && { days: daysLeft(today, until), until }), remembered };
}

/** What holds whatever state and day this row shows, if anything does. */
function ofProduct({ key, one }: RowSeen, { days }: Dated, today: Day): Verdict | undefined {
  if (one?.standing.is === 'away') return ['away', 'idle'];
  if (key.state === 'stopped') return ['stopped', 'idle'];
  if (key.state === 'awaiting-approval') return ['approve', 'waiting'];
  if (!one) return undefined;
  const earlier = earlierRow(one, key, today);
  // 更新あり is about the product, whichever of its keys the row shows.
  if (earlier) return key.state === 'active-with-update' ? ['update', 'waiting'] : [earlier, 'idle'];
  const ofAll = inColumn(OF_ALL_ROWS, one);
  if (ofAll === 'maybe-registered' || ofAll === 'which-date') return [ofAll, levelOf(one)];
  if (ofAll) return [ofAll, levelOfDays(Math.min(days ?? SOON_DAYS, SOON_DAYS))];
  return one.standing.is === 'still-used' ? ['still-used', 'unknown'] : undefined;
}

/** What RMS's word for the state says, beside the day. */
function ofState({ key }: RowSeen, { days }: Dated): Verdict | undefined {
  if (key.state === 'expired' || (days !== undefined && days < 0)) return ['expired', 'urgent'];
  const near = nearLevel(days);
  if (key.state === 'active-with-update') return ['update', near ?? 'waiting'];
  return key.stateText ? ['unknown-state', near ?? 'unknown'] : undefined;
}

/** How many days are left of a key that runs. */
function ofDay({ one, hasDates, isDetail = false }: RowSeen, { days }: Dated): Verdict {
  if (days === undefined) {
    // Details that showed none when they were opened are no place to look for it.
    const isInDetail = !hasDates && !isDetail && (!one || screenWithDate(one) !== undefined);
    return [isInDetail ? 'in-detail' : 'no-date', 'unknown'];
  }
  const near = nearLevel(days);
  const two = near && one && twoLiving(one);
  if (two) return [two.first === 'register' ? 'two-register' : 'two-stop', near];
  if (days === 0) return ['today', 'urgent'];
  if (one && deedOf(one) === 'say-which') return ['which-key', levelOfDays(days, true)];
  return [near ? 'due' : 'calm', levelOfDays(days, (one?.doubts.length ?? 0) > 0)];
}

/** How urgent it is, unless the end is far. */
function nearLevel(days: number | undefined): Level | undefined {
  const level = days === undefined ? 'safe' : levelOfDays(days);
  return level === 'safe' ? undefined : level;
}
