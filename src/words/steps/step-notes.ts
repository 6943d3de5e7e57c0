/** What to know about a license before its steps: one quiet sentence each. */

import { t } from '../../browser/text.ts';
import type { Day } from '../../domain/days/day.ts';
import { isWrongKind } from '../../domain/facts/destination.ts';
import { type Column, inColumn } from '../../domain/today/columns/column.ts';
import { isAlike, isPassed, isUnregistered, lastDayKnown } from '../../domain/today/columns/urgency.ts';
import {
  awaitsApproval,
  daysSinceSeen,
  isDateShown,
  isLongAgo,
  isTypedIn,
  missingSince,
  screenWithDate,
} from '../../domain/today/freshness.ts';
import { isFinished, jobOf } from '../../domain/today/job.ts';
import { isOldStopped, strangeWords } from '../../domain/today/shown-state.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { twoLiving } from '../../domain/today/two-living.ts';
import { dayText } from '../say/dates.ts';
import { isDateElsewhere, isOfWrongClock, waitedOutLine } from '../say/unsure.ts';
import { whichKey } from '../say/which-key.ts';

type Notes = (today: Day) => readonly (string | false | undefined)[];

/** What holds wherever it stands. */
const usual = (_: unknown, one: KeyToday): Notes => {
  const isAwaiting = isFinished(jobOf(one)) && awaitsApproval(one);
  return (today) => [isAwaiting && t('steps_note_awaiting'), ...doubtful(one, today), typedIn(one, today)];
};

/** The one thing to know where it stands, before what holds anyway. */
const first =
  (note: (one: KeyToday, today: Day) => string | false | undefined) =>
  (_: unknown, one: KeyToday): Notes =>
  (today) => [note(one, today), ...usual(_, one)(today)];

const rowsOfOneName = (one: KeyToday) =>
  isAlike(one) ? t('popup_answer_alike_more', one.license.product) : t('steps_note_two_rows');

const NOTES: Column<Notes> = {
  away: () => () => [t('steps_note_away')],
  stopped: (_, one) => (today) => [t('steps_note_stopped'), stale(one, today)],
  awaiting: usual,
  'awaiting-over': first(waitedOut),
  'no-date': usual,
  'still-used': usual,
  ended: usual,
  counting: first(beforeIssue),
  'to-register': first((one) => {
    if (isPassed(one) && isUnregistered(one)) return t('steps_note_overdue');
    return isOldStopped(one) && t('steps_note_old_stopped');
  }),
  'maybe-registered': () => () => [],
  'registered-unseen': (_, one) => () => [!isDateElsewhere(one) && t('steps_note_unseen')],
  which: ({ why, later }, one) =>
    isAlike(one) || (why === 'same-name' && !later) ? first(rowsOfOneName)(why, one) : first(beforeIssue)(why, one),
};

export function stepNotes(one: KeyToday, today: Day): string[] {
  const { license, standing } = one;
  const own = inColumn(NOTES, one)(today);
  if (standing.is === 'away' || standing.is === 'stopped') return own.filter(isSaid);
  const wrong = isWrongKind(license) && whichKey(license);
  const since = missingSince(one);
  const missing = since && t('steps_note_missing', dayText(since, today));
  return [wrong, missing, ...own].filter(isSaid);
}

function isSaid(note: string | false | undefined): note is string {
  return typeof note === 'string';
}

/** Two keys live: RMS issues no third. */
function beforeIssue(one: KeyToday, today: Day): string | undefined {
  const two = twoLiving(one);
  if (!two) return undefined;
  return t(
    two.first === 'register' ? 'popup_next_two_register_why' : 'popup_next_two_stop_why',
    dayText(two.other, today),
  );
}

/** What became of a key that waited to its end: RMS has shown it, or nobody has looked since. */
function waitedOut(one: KeyToday, today: Day): string | undefined {
  return one.standing.is === 'awaiting-over' ? waitedOutLine(one, today) : undefined;
}

function doubtful(one: KeyToday, today: Day): (string | undefined)[] {
  const isStrange = one.doubts.includes('state-not-understood');
  return [isStrange ? t('steps_note_state', strangeWords(one) ?? '') : undefined, stale(one, today)];
}

/** A date is called seen only where one was; and a screen is named only where it can show one. */
function stale(one: KeyToday, today: Day): string | undefined {
  if (!one.doubts.includes('not-seen-lately')) return undefined;
  if (isOfWrongClock(one, today)) return t('popup_answer_stale_clock', one.license.product);
  const days = daysSinceSeen(one, today);
  if (days === undefined || !isLongAgo(days)) return undefined;
  if (!isDateShown(one) || one.standing.is === 'stopped') return t('steps_note_stale_seen', String(days));
  const screen = screenWithDate(one);
  if (!screen) return t('steps_note_stale_type', String(days));
  return t(screen === 'product-list' ? 'steps_note_stale' : 'steps_note_stale_undated', String(days));
}

function typedIn(one: KeyToday, today: Day): string | undefined {
  const until = isTypedIn(one) ? lastDayKnown(one) : undefined;
  return until && t('steps_note_typed', dayText(until, today));
}
