/** The words of a note beside a row: the chip, and the lines behind it (docs/promises.md, "The card of a note"). */

import { type MessageKey, t } from '../../browser/text.ts';
import type { Day } from '../../domain/days/day.ts';
import { isUnplaced, isWrongKind } from '../../domain/facts/destination.ts';
import { countedOf, isAlike, isPassed, lastDayKnown, SOON_DAYS } from '../../domain/today/columns/urgency.ts';
import { dateSeenOn } from '../../domain/today/freshness.ts';
import { jobOf } from '../../domain/today/job.ts';
import { isOlderRegistered } from '../../domain/today/shown-state.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { twoLiving } from '../../domain/today/two-living.ts';
import { dayText } from '../say/dates.ts';
import { daysLeftText } from '../say/days.ts';
import { newKeyName } from '../say/new-key.ts';
import { stopsOf, targetOf } from '../say/target.ts';
import { whichKey } from '../say/which-key.ts';
import { isRenewedFirst, keyLine, nextLine } from './next-line.ts';
import { chipOf, isTypedRow } from './note-chip.ts';
import { type Actor, LINES } from './note-lines.ts';
import { isOverByMemory, type RowCase, type RowSeen, type Weighed, weighRow } from './row-case.ts';

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

/** Where the first line names the day that the foot would name. */
const SAID_IN_MEANING: readonly RowCase[] = [
  'calm',
  'due',
  'today',
  'handover',
  'two-register',
  'two-stop',
  'which-date',
  'which-key',
  'maybe-registered',
];

/** The words for this row on this day in Japan. `stateWords` is RMS's own word for the state, as on the page. */
export function noteWords(row: RowSeen, stateWords: string, today: Day): NoteWords {
  const weighed = weighRow(row, today);
  const { days, until, situation } = weighed;
  const lines = LINES[situation];
  const say = sayAbout(row, weighed, today);
  const counted = days === undefined ? undefined : daysLeftText(days);
  const own = isOfRow(row, weighed) ? counted : undefined;
  const chip = chipOf(row, weighed, counted, today);
  const inMeaning = SAID_IN_MEANING.includes(situation);
  return {
    ...weighed,
    chip: row.key.family === 'own-shop' ? t('note_chip_joined', t('note_chip_own_shop'), chip) : chip,
    head: headOf(row, weighed, stateWords, own) || chip,
    who: lines.who,
    means: meansOf(row, weighed, say(usualMeaning(row, weighed, lines.means))),
    key: say(keyLine(row, weighed, lines.key)),
    stops: say(usualStop(row, weighed, lines.stops)),
    next: say(nextLine(row, weighed, lines.next)),
    ...(until &&
      !inMeaning &&
      !isOverByMemory(row.key, weighed) && { foot: t('note_foot_until', dayText(until, today)) }),
  };
}

/** Whether the days are of this row's key: not of the old one beside the new, nor of a key that may be replaced. */
function isOfRow({ key }: RowSeen, weighed: Weighed): boolean {
  const { until } = weighed;
  if (isOverByMemory(key, weighed)) return false;
  return !key.expiresOn || (until !== undefined && key.expiresOn.equals(until));
}

/** RMS's word, with the days if they count and the word does not say the same. */
function headOf(row: RowSeen, { situation }: Weighed, stateWords: string, counted: string | undefined): string {
  const silent =
    situation === 'stopped' || situation === 'away' || situation === 'approve' || row.key.state === 'expired';
  return counted && stateWords && !silent ? t('note_chip_joined', stateWords, counted) : stateWords;
}

/** Fills in the substitutions that `LINES` lists. */
function sayAbout(row: RowSeen, { until }: Weighed, today: Day): (key: MessageKey) => string {
  const { one } = row;
  const day = (of: Day | undefined) => (of ? dayText(of, today) : '');
  const waitedUntil = one?.standing.is === 'awaiting-over' ? one.standing.counted.until : undefined;
  const values = [
    day(until ?? waitedUntil),
    targetOf(row.key),
    stopsOf(row.key),
    newKeyName(one && jobOf(one).newUntil),
    day(one && dateSeenOn(one)),
    row.unreadableDate ?? '',
    day(until?.subtract({ days: SOON_DAYS })),
    day(one && lastDayKnown(one)),
    day(one && twoLiving(one)?.other),
  ];
  return (line) => t(line, ...values);
}

function usualMeaning(row: RowSeen, weighed: Weighed, usual: MessageKey): MessageKey {
  const { situation, remembered, until } = weighed;
  if (remembered && (situation === 'calm' || situation === 'due' || isOverByMemory(row.key, weighed))) {
    if (isTypedRow(row)) return row.isDetail ? 'note_means_typed_detail' : 'note_means_typed';
    return row.isDetail ? 'note_means_remembered_detail' : 'note_means_remembered';
  }
  if (row.one?.standing.is === 'awaiting-over' && situation === 'approve') return 'note_means_awaiting_over';
  if (situation === 'maybe-registered' && !until) return 'note_means_maybe_undated';
  if (situation !== 'no-date') return usual;
  if (row.unreadableDate) return 'note_means_no_date_text';
  return row.isDetail ? 'note_means_no_date_detail' : usual;
}

function usualStop({ one }: RowSeen, weighed: Weighed, usual: MessageKey): MessageKey {
  const { situation, until, days } = weighed;
  if (isRenewedFirst(weighed)) return 'note_stops_what';
  if (situation === 'unknown-state' && until) return 'note_stops_unknown_dated';
  if (situation === 'handover' && !until) return 'note_stops_unregistered';
  const isOver = days !== undefined && days < 0;
  if (isOver && situation === 'handover') return 'note_stops_maybe_registered';
  if (isOver && situation === 'which-date') return 'note_stops_which_date';
  const isOfNew = situation === 'approve' || situation === 'new-waits';
  const hasOld = one && (one.standing.is === 'to-register' || isOlderRegistered(one));
  return isOfNew && hasOld ? stopsUntilApproved(one) : usual;
}

/** A new key awaiting approval starts nothing, so what stops is what the old key's end stops. */
function stopsUntilApproved(one: KeyToday): MessageKey {
  if (isPassed(one)) return 'note_stops_maybe';
  return countedOf(one) ? 'note_stops_old' : 'note_stops_unregistered';
}

/** What it means, plus what else to know: an own-shop key, two rows of the same name, what the key is for. */
function meansOf(row: RowSeen, { situation }: Weighed, usual: string): string[] {
  const { standing } = row.one ?? {};
  const isOneOfTwo = standing?.is === 'which' && standing.why === 'same-name';
  const lines = [
    usual,
    ...(isOneOfTwo ? [t(row.one && isAlike(row.one) ? 'note_means_alike' : 'note_means_two_rows')] : []),
  ];
  const whose = whichKeyOf(row, situation);
  return row.key.family === 'own-shop' ? [t('note_means_own_shop'), ...whose, ...lines] : [...lines, ...whose];
}

/** What the key is for, or the question; nothing for an unused key. */
function whichKeyOf({ key }: RowSeen, situation: Weighed['situation']): string[] {
  if (['away', 'stopped', 'earlier', 'earlier-unseen', 'earlier-ended'].includes(situation)) return [];
  const asks = isUnplaced(key) || isWrongKind(key) ? [t('which_key_ask_here')] : [];
  return [whichKey(key) ?? [], asks].flat();
}
