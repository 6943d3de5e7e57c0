/** The words of a note beside a row: the chip, and the lines behind it in the order of the contract. */

import { type MessageKey, t } from '../../browser/text.ts';
import { type Day, dayInJapan } from '../../domain/days/day.ts';
import { isUnplaced, isWrongKind } from '../../domain/facts/destination.ts';
import { SOON_DAYS, type Watched } from '../../domain/today/attention.ts';
import { actionFor } from '../../domain/today/next-action.ts';
import { dayText } from '../say/dates.ts';
import { daysLeftText } from '../say/days.ts';
import { stopsOf, targetOf } from '../say/target.ts';
import { whichKey } from '../say/which-key.ts';
import { type Actor, LINES } from './note-lines.ts';
import { heldUntil, type RowSeen, type Weighed, weighRow } from './row-case.ts';

export interface NoteWords extends Weighed {
  /** On the chip: adds to RMS's word, never repeats it. */
  readonly chip: string;
  /** At the top of the card: RMS's own word, and the days. */
  readonly head: string;
  readonly who: Actor;
  readonly means: readonly string[];
  readonly key: string;
  readonly stops: string;
  readonly next: string;
  /** Quiet text beside the link. */
  readonly foot?: string;
}

/** The words for this row on this day in Japan. `stateWords` is RMS's own word for the state, as on the page. */
export function noteWords(row: RowSeen, stateWords: string, today: Day): NoteWords {
  const weighed = weighRow(row, today);
  const { days, until, situation } = weighed;
  const lines = LINES[situation];
  const say = sayAbout(row, weighed, today);
  const counted = days === undefined ? undefined : daysLeftText(days);
  const chip = chipOf(row, weighed, counted, today);
  const inMeaning = ['calm', 'due', 'today', 'handover'].includes(situation);
  return {
    ...weighed,
    chip: row.key.family === 'own-shop' ? t('note_chip_joined', t('note_chip_own_shop'), chip) : chip,
    head: headOf(row, weighed, stateWords, counted) || chip,
    who: lines.who,
    means: meansOf(row, weighed, say(usualMeaning(row, weighed, lines.means))),
    key: say(keyOf(row, weighed, lines.key)),
    stops: say(usualStop(row, weighed, lines.stops)),
    next: say(nextOf(row, weighed, lines.next)),
    ...(until && !inMeaning && { foot: t('note_foot_until', dayText(until, today)) }),
  };
}

/** RMS's word, with the days if they count and the word does not say the same. */
function headOf(row: RowSeen, { situation }: Weighed, stateWords: string, counted: string | undefined): string {
  const silent =
    situation === 'stopped' || situation === 'away' || situation === 'approve' || row.key.state === 'expired';
  return counted && stateWords && !silent ? t('note_chip_joined', stateWords, counted) : stateWords;
}

/** Fills in the substitutions that `LINES` lists. */
function sayAbout(row: RowSeen, { until }: Weighed, today: Day): (key: MessageKey) => string {
  const { license } = row.watched ?? {};
  const { newer, held } = license ?? {};
  const day = (one: Day | undefined) => (one ? dayText(one, today) : '');
  const values = [
    day(until),
    targetOf(row.key),
    stopsOf(row.key),
    day(newer?.expiresOn),
    day(held && dayInJapan(held.lastSeenAt)),
    row.unreadableDate ?? '',
    day(until?.subtract({ days: SOON_DAYS })),
    day(license && heldUntil(license)),
  ];
  return (line) => t(line, ...values);
}

/** Whether 更新あり is on a key that ends soon: it is renewed first. */
function isRenewedFirst({ situation, level }: Weighed): boolean {
  return situation === 'update' && (level === 'soon' || level === 'urgent');
}

/** Whether the issue was ticked but RMS has not shown the new day: asking to issue would lead to a third key. */
function isIssuedUnseen({ watched }: RowSeen, { situation }: Weighed): boolean {
  const isOfOld = situation === 'due' || situation === 'today' || situation === 'expired';
  return isOfOld && watched !== undefined && actionFor(watched)?.do === 'register';
}

function keyOf(row: RowSeen, weighed: Weighed, usual: MessageKey): MessageKey {
  if (isIssuedUnseen(row, weighed)) return 'note_key_handover';
  return isRenewedFirst(weighed) ? 'note_key_reissue' : usual;
}

function nextOf(row: RowSeen, weighed: Weighed, usual: MessageKey): MessageKey {
  if (isIssuedUnseen(row, weighed)) return 'note_next_handover';
  if (isRenewedFirst(weighed)) return 'note_next_update_due';
  return weighed.situation === 'no-date' && !row.hasDates ? 'note_next_no_date_here' : usual;
}

function usualMeaning(row: RowSeen, { situation, remembered }: Weighed, usual: MessageKey): MessageKey {
  if (remembered && (situation === 'calm' || situation === 'due')) {
    return isTyped(row) ? 'note_means_typed' : 'note_means_remembered';
  }
  return situation === 'no-date' && row.unreadableDate ? 'note_means_no_date_text' : usual;
}

function isTyped({ watched }: RowSeen): boolean {
  return watched?.license.held?.typedAt !== undefined;
}

function usualStop({ watched }: RowSeen, weighed: Weighed, usual: MessageKey): MessageKey {
  const { situation, until } = weighed;
  if (isRenewedFirst(weighed)) return 'note_stops_what';
  if (situation === 'unknown-state' && until) return 'note_stops_unknown_dated';
  if (situation === 'handover' && !until) return 'note_stops_unregistered';
  return situation === 'approve' && watched?.license.newerAwaits ? stopsUntilApproved(watched) : usual;
}

/** A new key awaiting approval starts nothing, so what stops is what the old key's end stops. */
function stopsUntilApproved({ license, concern }: Watched): MessageKey {
  if (concern === 'expired' || concern === 'still-used') return 'note_stops_maybe';
  return heldUntil(license) ? 'note_stops_old' : 'note_stops_unregistered';
}

/** What it means, plus what else to know: an own-shop key, two rows of the same name, what the key is for. */
function meansOf(row: RowSeen, { situation }: Weighed, usual: string): string[] {
  const lines = [usual, ...(row.watched?.license.sameName ? [t('note_means_two_rows')] : [])];
  const whose = whichKeyOf(row, situation);
  return row.key.family === 'own-shop' ? [t('note_means_own_shop'), ...whose, ...lines] : [...lines, ...whose];
}

/** What the key is for, or the question; nothing for an unused key. */
function whichKeyOf({ key }: RowSeen, situation: Weighed['situation']): string[] {
  if (['away', 'stopped', 'earlier', 'earlier-unseen', 'earlier-ended'].includes(situation)) return [];
  const asks = isUnplaced(key) || isWrongKind(key) ? [t('which_key_ask_here')] : [];
  return [whichKey(key) ?? [], asks].flat();
}

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
};

/** Chips that add the days once the end is near. */
const WITH_DAYS: Partial<Record<Weighed['situation'], MessageKey>> = {
  handover: 'note_chip_unregistered',
  update: 'note_chip_update',
  'unknown-state': 'note_chip_unknown_state',
};

function chipOf(row: RowSeen, weighed: Weighed, counted: string | undefined, today: Day): string {
  const { days, level, remembered, situation } = weighed;
  const fixed = FIXED[situation];
  if (fixed) return t(fixed);
  const withDays = WITH_DAYS[situation];
  if (withDays) {
    const near = level === 'soon' || level === 'urgent';
    return near && counted ? t('note_chip_joined', t(withDays), counted) : t(withDays);
  }
  if (situation === 'expired') {
    if (days === undefined || days >= 0) return t('note_chip_expired');
    return days === -1 ? t('note_chip_yesterday') : t('note_chip_ago', String(-days));
  }
  if (remembered && isTyped(row)) return t('note_chip_typed', counted ?? '');
  const seenAt = row.watched?.license.held?.lastSeenAt;
  return remembered && seenAt
    ? t('note_chip_remembered', counted ?? '', dayText(dayInJapan(seenAt), today))
    : (counted ?? '');
}
