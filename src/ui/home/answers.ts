/** TABLE: the presses that answer what only the user knows, by where a key stands: each tells facts and ends a `?`. */

import { t } from '../../browser/text.ts';
import type { Day } from '../../domain/days/day.ts';
import { type Column, inColumn } from '../../domain/today/column.ts';
import {
  type Command,
  confirmHeld,
  notRegistered,
  putAwayNow,
  registerKey,
  rightDate,
} from '../../domain/today/commands.ts';
import { twoDays } from '../../domain/today/key-facts.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { isJustSeen } from '../../domain/today/urgency.ts';
import { dayText } from '../../words/say/dates.ts';
import { targetOf } from '../../words/say/target.ts';

export interface AnswerPress {
  readonly label: string;
  readonly command: Command;
  /** What is said once it is stored. */
  readonly said: string;
}

type Answers = (today: Day) => readonly AnswerPress[];

const none = () => () => [];

const ANSWERS: Column<Answers> = {
  away: none,
  stopped: none,
  awaiting: none,
  'no-date': none,
  'still-used':
    (_, { license }) =>
    () => [
      { label: t('popup_yes'), command: putAwayNow(license, false), said: t('popup_said_used', license.product) },
      { label: t('popup_no'), command: putAwayNow(license, true), said: t('popup_said_away', license.product) },
    ],
  ended: none,
  counting: (_, one) => () => (isJustSeen(one) ? [held(one)] : []),
  'to-register': none,
  'maybe-registered': (_, one) => () => {
    const target = targetOf(one.license);
    return [
      { label: t('popup_yes'), command: registerKey(one), said: t('popup_said_registered', target) },
      { label: t('popup_not_yet'), command: notRegistered(one), said: t('popup_said_not_registered', target) },
    ];
  },
  'registered-unseen': none,
  which:
    ({ counted, later, why }, one) =>
    (today) => {
      const days = twoDays(one);
      if (days)
        return [right(one, days.shown, 'popup_right_shown', today), right(one, days.typed, 'popup_right_typed', today)];
      if (!later) return [held(one)];
      // Of two rows with one name both may be in use: that the earlier one is registered is no answer.
      const both = why === 'same-name' ? [later.until] : [counted.until, later.until];
      return both.map((until) => ofTwo(one, until, today));
    },
};

/** The presses that answer this key's question; none where nothing is asked, or a form or a list answers it. */
export function answersOf(one: KeyToday, today: Day): readonly AnswerPress[] {
  return inColumn(ANSWERS, one)(today);
}

function held({ license }: KeyToday): AnswerPress {
  return {
    label: t('steps_ask_held_press'),
    command: confirmHeld(license),
    said: t('popup_said_held', license.product),
  };
}

function ofTwo({ license }: KeyToday, until: Day, today: Day): AnswerPress {
  return {
    label: t('steps_ask_newer_press', dayText(until, today)),
    command: confirmHeld(license, until),
    said: t('popup_said_held', license.product),
  };
}

function right(
  { license }: KeyToday,
  day: Day,
  words: 'popup_right_shown' | 'popup_right_typed',
  today: Day,
): AnswerPress {
  const label = t(words, dayText(day, today));
  return { label, command: rightDate(license, day), said: t('popup_said_date', license.product, dayText(day, today)) };
}
