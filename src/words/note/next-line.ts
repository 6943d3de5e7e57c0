/** The two lines of a note that lead on: what happens to the key, and what to do next. */

import type { MessageKey } from '../../browser/text.ts';
import { deedOf } from '../../domain/today/columns/next-action.ts';
import { isByHand } from '../../domain/today/columns/urgency.ts';
import { twoLiving } from '../../domain/today/two-living.ts';
import { isOverByMemory, type RowSeen, type Weighed } from './row-case.ts';

/** Whether 更新あり is on a key that ends soon: it is renewed first. */
export function isRenewedFirst({ situation, level }: Weighed): boolean {
  return situation === 'update' && (level === 'soon' || level === 'urgent');
}

/** Whether the row is of a key near its end: what is said of it leads to a new one. */
function isNearEnd(weighed: Weighed): boolean {
  return ['due', 'today', 'expired'].includes(weighed.situation) || isRenewedFirst(weighed);
}

/** Whether the issue was ticked but RMS has not shown the new day: asking to issue would lead to a third key. */
function isIssuedUnseen({ one }: RowSeen, weighed: Weighed): boolean {
  return isNearEnd(weighed) && one !== undefined && deedOf(one) === 'register';
}

/** What happens to the key. */
export function keyLine(row: RowSeen, weighed: Weighed, usual: MessageKey): MessageKey {
  if (isOverByMemory(row.key, weighed)) return 'note_key_unknown';
  if (isIssuedUnseen(row, weighed)) return row.one && !isByHand(row.one) ? 'note_key_maybe' : 'note_key_handover';
  if (usual === 'note_key_two' && isOfOther(row)) return 'note_key_two_other';
  return isRenewedFirst(weighed) ? 'note_key_reissue' : usual;
}

/** Whether this row is of the other one of two living keys. */
function isOfOther({ key, one }: RowSeen): boolean {
  const other = one && twoLiving(one)?.other;
  return other !== undefined && key.expiresOn?.equals(other) === true;
}

/** What comes next where the vendor takes its keys by itself. */
const BY_ITSELF: Partial<Record<MessageKey, MessageKey>> = {
  note_next_due: 'note_next_issue',
  note_next_expired: 'note_next_issue',
  note_next_today: 'note_next_issue_today',
  note_next_handover: 'note_next_taken',
  note_next_maybe: 'note_next_taken',
};

/** What to do next. */
export function nextLine(row: RowSeen, weighed: Weighed, usual: MessageKey): MessageKey {
  const next = nextByHand(row, weighed, usual);
  return (row.one && !isByHand(row.one) && BY_ITSELF[next]) || next;
}

function nextByHand(row: RowSeen, weighed: Weighed, usual: MessageKey): MessageKey {
  if (isOverByMemory(row.key, weighed)) return row.isDetail ? 'note_next_no_date_here' : 'note_next_no_date';
  if (isIssuedUnseen(row, weighed)) return 'note_next_handover';
  if (isRenewedFirst(weighed)) return updateLater(row);
  // A row without a date says nothing of the next one either.
  const isDateless = weighed.situation === 'earlier-unseen' && !row.key.expiresOn;
  return isDateless || (weighed.situation === 'no-date' && !row.hasDates) ? 'note_next_no_date_here' : usual;
}

/** 更新あり on a key near its end: what comes first. */
function updateLater({ one }: RowSeen): MessageKey {
  const two = one && twoLiving(one);
  if (!two) return 'note_next_update_due';
  return two.first === 'register' ? 'note_next_two_register' : 'note_next_two_stop';
}
