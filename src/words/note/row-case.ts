/** Which of our explanations fits a row, from what the row says and what is remembered about its license. */

import { byDay, type Day, daysLeft } from '../../domain/days/day.ts';
import type { Placed } from '../../domain/facts/destination.ts';
import type { KeyShown } from '../../domain/facts/reading.ts';
import type { License } from '../../domain/keys/licenses.ts';
import { type Level, levelOfDays, type Watched } from '../../domain/today/attention.ts';

export type RowCase =
  | 'calm'
  | 'due'
  | 'today'
  | 'expired'
  | 'handover'
  /** The vendor has a newer key than this row's. */
  | 'earlier'
  /** The same, according to the user; no screen has shown the newer key yet. */
  | 'earlier-unseen'
  /** It has ended, a later key counts, and the user has not said which of the two is registered. */
  | 'earlier-ended'
  | 'approve'
  | 'update'
  | 'stopped'
  | 'away'
  | 'unknown-state'
  | 'no-date'
  | 'in-detail';

/** One row as the page shows it, and its license if known. */
export interface RowSeen {
  readonly key: KeyShown & Placed;
  readonly watched?: Watched;
  /** Whether the list has a column of last days; if not, the detail screen has them. */
  readonly hasDates: boolean;
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
 * Weighs a row on this day in Japan. State and date are separate: a past date wins over 利用中 (contract, "States").
 */
export function weighRow({ key, watched, hasDates }: RowSeen, today: Day): Weighed {
  const held = watched && heldUntil(watched.license);
  const handover = watched?.handoverOpen === true;
  const remembered = !key.expiresOn && held !== undefined && watched?.concern !== 'no-date';
  const earlier = watched && earlierThanHeld(key, watched.license, today);
  const until = handover ? held : (key.expiresOn ?? (remembered ? held : undefined));
  const days = until && daysLeft(today, until);
  const dated = { ...(days !== undefined && { days }), ...(until && { until }), remembered };
  const as = (situation: RowCase, level: Level): Weighed => ({ situation, level, ...dated });

  if (watched?.concern === 'away') return as('away', 'idle');
  if (key.state === 'stopped') return as('stopped', 'idle');
  if (key.state === 'awaiting-approval') return { situation: 'approve', level: 'waiting', remembered: false };
  // 更新あり is about the product, whichever of its keys the row shows.
  if (earlier) return key.state === 'active-with-update' ? as('update', 'waiting') : as(earlier, 'idle');
  if (handover) return as('handover', days === undefined ? 'soon' : levelOfDays(Math.min(days, 14)));
  if (key.state === 'expired' || (days !== undefined && days < 0)) return as('expired', 'urgent');
  const near = days !== undefined && levelOfDays(days) !== 'safe';
  if (key.state === 'active-with-update') return as('update', near ? levelOfDays(days) : 'waiting');
  if (key.stateText) return as('unknown-state', near ? levelOfDays(days) : 'unknown');
  if (days === undefined) return as(hasDates ? 'no-date' : 'in-detail', 'unknown');
  if (days === 0) return as('today', 'urgent');
  return as(near ? 'due' : 'calm', levelOfDays(days, (watched?.doubts.length ?? 0) > 0));
}

/**
 * The last day of the key that the vendor holds. Unknown after an unseen registration: the known day is the old key's.
 */
export function heldUntil({ held, registeredUnseen }: License): Day | undefined {
  return registeredUnseen ? undefined : held?.expiresOn;
}

/** Whether another key replaced this row's, as the user said or as it seems. */
function earlierThanHeld({ expiresOn, state }: KeyShown, license: License, today: Day): RowCase | undefined {
  const { held, confirmed, registeredUnseen, sameName } = license;
  if (registeredUnseen && !expiresOn) return state === 'expired' ? 'earlier-unseen' : undefined;
  if (!expiresOn || !held) return undefined;
  const order = byDay(expiresOn, held.expiresOn);
  if (registeredUnseen) return order <= 0 ? 'earlier-unseen' : undefined;
  if (order >= 0 || sameName) return undefined;
  if (confirmed) return 'earlier';
  return byDay(expiresOn, today) < 0 ? 'earlier-ended' : undefined;
}
