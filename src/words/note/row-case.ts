/** Which of our explanations fits a row: from what the row says, and from what is remembered of its license. */

import { type Level, levelOfDays, type Watched } from '../../domain/attention.ts';
import { byDay, type Day, daysLeft } from '../../domain/day.ts';
import type { Placed } from '../../domain/destination.ts';
import type { License } from '../../domain/licenses.ts';
import type { KeyShown } from '../../domain/reading.ts';

export type RowCase =
  | 'calm'
  | 'due'
  | 'today'
  | 'expired'
  | 'handover'
  /** The vendor has a newer key than this row's. */
  | 'earlier'
  /** The same by the user's word; no screen has shown the newer one yet. */
  | 'earlier-unseen'
  /** It has ended, a later one counts, and nobody has said which of the two is registered. */
  | 'earlier-ended'
  | 'approve'
  | 'update'
  | 'stopped'
  | 'away'
  | 'unknown-state'
  | 'no-date'
  | 'in-detail';

/** One row as the page shows it, and its license where one is known. */
export interface RowSeen {
  readonly key: KeyShown & Placed;
  readonly watched?: Watched;
  /** Whether the list has a column of last days: where it has none, the detail screen has them. */
  readonly hasDates: boolean;
  readonly unreadableDate?: string;
}

export interface Weighed {
  readonly situation: RowCase;
  readonly level: Level;
  /** Days to the row's own last day, or to the remembered one where the row shows none. */
  readonly days?: number;
  /** The last day that `days` counts to. */
  readonly until?: Day;
  /** The last day is not of this row: it was seen on this day. */
  readonly remembered: boolean;
}

/** Weighs a row on this day in Japan. State and date are separate: a past date wins over 利用中 (contract, "States"). */
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
  // 更新あり is about the product, whichever of its keys the row is of.
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

/** The last day of the key that the vendor holds; after a registration that no screen has shown, the known day is that of the key before. */
export function heldUntil({ held, registeredUnseen }: License): Day | undefined {
  return registeredUnseen ? undefined : held?.expiresOn;
}

/** Whether another key took the place of this row's, as the user has said or as it seems. */
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
