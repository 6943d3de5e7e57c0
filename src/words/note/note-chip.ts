/** The chip beside a row: a few words that add to RMS's own, with the days where they matter. */

import { type MessageKey, t } from '../../browser/text.ts';
import type { Day } from '../../domain/days/day.ts';
import { dateSeenOn, isTypedIn } from '../../domain/today/freshness.ts';
import { dayText } from '../say/dates.ts';
import { isOverByMemory, type RowSeen, type Weighed } from './row-case.ts';

/** Chips whose text never depends on the days. */
const FIXED: Partial<Record<Weighed['situation'], MessageKey>> = {
  approve: 'note_chip_approve',
  earlier: 'note_chip_earlier',
  'earlier-unseen': 'note_chip_earlier',
  'earlier-ended': 'note_chip_earlier',
  stopped: 'note_chip_stopped',
  away: 'note_chip_away',
  'no-date': 'note_chip_no_date',
  'in-detail': 'note_chip_in_detail',
  'maybe-registered': 'note_chip_maybe',
};

/** Chips that add the days once the end is near. */
const WITH_DAYS: Partial<Record<Weighed['situation'], MessageKey>> = {
  handover: 'note_chip_unregistered',
  'new-waits': 'note_chip_new_waits',
  update: 'note_chip_update',
  'unknown-state': 'note_chip_unknown_state',
};

/** Chips that ask, after the days until the end. */
const ASKING: Partial<Record<Weighed['situation'], MessageKey>> = {
  'which-date': 'note_chip_which_date',
  'which-key': 'note_chip_which_key',
};

/** What the chip says beside a row. `counted`: the days in words. */
export function chipOf(row: RowSeen, weighed: Weighed, counted: string | undefined, today: Day): string {
  const { situation } = weighed;
  if (situation === 'no-date' && row.isDetail) return t('note_chip_no_date_detail');
  const fixed = FIXED[situation];
  if (fixed) return t(fixed);
  const asks = ASKING[situation];
  if (asks) return asking(asks, weighed, counted);
  const withDays = WITH_DAYS[situation];
  if (withDays) return whenNear(withDays, row, weighed, counted);
  const isOver = (situation === 'expired' && !isOverByMemory(row.key, weighed)) || situation === 'still-used';
  return isOver ? overSince(weighed.days) : daysLeftOf(row, weighed, counted ?? '', today);
}

/** A question, after the days where the end is still to come. */
function asking(question: MessageKey, { days }: Weighed, counted: string | undefined): string {
  return counted && days !== undefined && days >= 0 ? t('note_chip_joined', counted, t(question)) : t(question);
}

function whenNear(message: MessageKey, row: RowSeen, weighed: Weighed, counted: string | undefined): string {
  const near = weighed.level === 'soon' || weighed.level === 'urgent';
  return near && counted ? t('note_chip_joined', t(message), daysOf(row, weighed, counted)) : t(message);
}

function overSince(days: number | undefined): string {
  if (days === undefined || days >= 0) return t('note_chip_expired');
  return days === -1 ? t('note_chip_yesterday') : t('note_chip_ago', String(-days));
}

/** The days, and whence they are known where this row does not show them. */
function daysLeftOf(row: RowSeen, { remembered }: Weighed, counted: string, today: Day): string {
  if (!remembered) return counted;
  if (isTypedRow(row)) return t('note_chip_typed', counted);
  const seenOn = row.one && dateSeenOn(row.one);
  return seenOn ? t('note_chip_remembered', counted, dayText(seenOn, today)) : counted;
}

/** On the row of the new key it is said that the days are those of the old one. */
function daysOf({ key }: RowSeen, { until }: Weighed, counted: string): string {
  const isOfOld = until && key.expiresOn && !key.expiresOn.equals(until);
  return isOfOld ? t('note_chip_old', counted) : counted;
}

/** Whether the date that counts for this row was typed in. */
export function isTypedRow({ one }: Pick<RowSeen, 'one'>): boolean {
  return one !== undefined && isTypedIn(one);
}
