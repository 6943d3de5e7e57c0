/** What to say if a number is not certain: what is unknown and for which key, never a guess. */

import { type MessageKey, t } from '../../browser/text.ts';
import type { Day } from '../../domain/days/day.ts';
import type { Unsure, UnsureAbout } from '../../domain/today/columns/headline.ts';
import { deedOf } from '../../domain/today/columns/next-action.ts';
import { countedOf, isByHand, lastDayKnown } from '../../domain/today/columns/urgency.ts';
import { daysSinceSeen, isDateShown, screenWithDate } from '../../domain/today/freshness.ts';
import { jobOf } from '../../domain/today/job.ts';
import { strangeWords } from '../../domain/today/shown-state.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { dayText } from './dates.ts';
import { newKeyName } from './new-key.ts';

const TITLES: Record<UnsureAbout, MessageKey> = {
  'still-used': 'popup_answer_still_used',
  'maybe-registered': 'popup_answer_maybe',
  unseen: 'popup_answer_unseen',
  'no-date': 'popup_answer_no_date',
  awaiting: 'popup_answer_awaiting',
  'awaiting-over': 'popup_answer_awaiting_over',
  contradiction: 'popup_answer_contradiction',
  'names-alike': 'popup_answer_alike',
  state: 'popup_answer_state',
  stale: 'popup_answer_stale',
};

/** The headline, without a full stop. Toolbar title and popup share it. */
export function unsureTitle({ is, of }: Unsure, today: Day): string {
  if (is === 'stale' && isOfWrongClock(of, today)) return t('popup_answer_clock');
  if (is === 'maybe-registered' && !isByHand(of)) return t('popup_answer_maybe_taken');
  return t(is === 'stale' && !isOfDate(of) ? 'popup_answer_stale_look' : TITLES[is]);
}

/** The sentence that explains the headline. */
export function unsureLine({ is, of }: Unsure, today: Day): string {
  const { product: name } = of.license;
  switch (is) {
    case 'still-used': {
      const until = lastDayKnown(of);
      return until
        ? t('popup_answer_still_used_on', name, dayText(until, today))
        : t('popup_answer_expired_state', name);
    }
    case 'maybe-registered':
      return maybeLine(of, today);
    case 'unseen':
      return t(isDateElsewhere(of) ? 'popup_answer_unseen_undated' : 'popup_answer_unseen_more', name);
    case 'no-date':
      return t('popup_answer_no_date_more', name);
    case 'awaiting':
      return t('popup_answer_awaiting_more', name);
    case 'awaiting-over':
      return waitedOutLine(of, today);
    case 'contradiction':
      return contradictionLine(of, today);
    case 'names-alike':
      return t('popup_answer_alike_more', name);
    case 'state':
      return t('popup_answer_state_more', name, strangeWords(of) ?? '');
    case 'stale':
      return staleLine(of, today);
  }
}

/** What became of a key that waited to its end, nobody knows who has not looked since. */
export function waitedOutLine(of: KeyToday, today: Day): string {
  const { license, standing } = of;
  const until = standing.is === 'awaiting-over' ? dayText(standing.counted.until, today) : '';
  const isUnseen = deedOf(of) === 'look-again';
  return t(isUnseen ? 'popup_answer_awaiting_over_unseen' : 'popup_answer_awaiting_over_more', license.product, until);
}

function maybeLine(of: KeyToday, today: Day): string {
  const { product } = of.license;
  const until = countedOf(of)?.until;
  const key = newKeyName(jobOf(of).newUntil);
  return until
    ? t('popup_answer_maybe_after', product, key, dayText(until, today))
    : t('popup_answer_maybe_more', product, key);
}

/** Of a date that was typed in both days are named: that no screen shows it, says nothing of RMS. */
function contradictionLine(of: KeyToday, today: Day): string {
  const { license, standing } = of;
  const until = countedOf(of)?.until;
  const day = until ? dayText(until, today) : '';
  if (standing.is !== 'which') return t('popup_answer_differs_more', license.product, day);
  const later = standing.later && dayText(standing.later.until, today);
  if (standing.why === 'typed' && later) return t('popup_answer_typed_more', license.product, day, later);
  const isEarlier = standing.why === 'earlier';
  return t(isEarlier ? 'popup_answer_contradiction_more' : 'popup_answer_differs_more', license.product, day);
}

function staleLine(of: KeyToday, today: Day): string {
  const { product } = of.license;
  const days = daysSinceSeen(of, today);
  if (days === undefined || isOfWrongClock(of, today)) return t('popup_answer_stale_clock', product);
  return t(isOfDate(of) ? 'popup_answer_stale_more' : 'popup_answer_stale_seen', product, String(days));
}

/** Whether the record is dated after today, by a clock that was wrong then or is wrong now. */
export function isOfWrongClock(of: KeyToday, today: Day): boolean {
  const days = daysSinceSeen(of, today);
  return days === undefined || days < 0;
}

/** Whether what was not seen for long is a date: of a stopped product none counts. */
function isOfDate(of: KeyToday): boolean {
  return isDateShown(of) && of.standing.is !== 'stopped';
}

/** Whether the list cannot be expected to show the date: the last one had none, or lacked the row. */
export function isDateElsewhere(one: KeyToday): boolean {
  return screenWithDate(one) !== 'product-list';
}
