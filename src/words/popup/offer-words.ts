/** TABLE: what the presses are called that say something of a key, and what is said once it is stored. */

import { t } from '../../browser/text.ts';
import type { Day } from '../../domain/days/day.ts';
import type { Saying } from '../../domain/today/offers.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { dayText } from '../say/dates.ts';
import { registeredWords } from '../say/new-key.ts';
import { targetOf } from '../say/target.ts';

interface SayingWords {
  readonly label: string;
  /** Its label under a question, where はい or いいえ is enough. */
  readonly answer?: string;
  /** What is said once it is stored. */
  readonly said: string;
}

type WordsOf<Is> = (saying: Extract<Saying, { is: Is }>, one: KeyToday, today: Day) => SayingWords;

const held = ({ license }: KeyToday) => t('popup_said_held', license.product);

const SAYINGS: { readonly [Is in Saying['is']]: WordsOf<Is> } = {
  registered: ({ until }, { license }) => ({
    label: registeredWords(until),
    answer: t('popup_yes'),
    said: t('popup_said_registered', targetOf(license)),
  }),
  'not-yet': (_, { license }) => ({
    label: t('popup_not_yet'),
    said: t('popup_said_not_registered', targetOf(license)),
  }),
  held: (_, one) => ({ label: t('steps_ask_held_press'), said: held(one) }),
  'held-of-two': ({ until }, one, today) => ({
    label: t('steps_ask_newer_press', dayText(until, today)),
    said: held(one),
  }),
  'right-shown': ({ until }, one, today) => right('popup_right_shown', until, one, today),
  'right-typed': ({ until }, one, today) => right('popup_right_typed', until, one, today),
  'in-use': (_, { license }) => ({
    label: t('steps_watch_again'),
    answer: t('popup_yes'),
    said: t('popup_said_used', license.product),
  }),
  away: (_, { license }) => ({
    label: t('popup_end_away'),
    answer: t('popup_no'),
    said: t('popup_said_away', license.product),
  }),
};

function right(words: 'popup_right_shown' | 'popup_right_typed', until: Day, { license }: KeyToday, today: Day) {
  const day = dayText(until, today);
  return { label: t(words, day), said: t('popup_said_date', license.product, day) };
}

export function sayingWords(saying: Saying, one: KeyToday, today: Day): SayingWords {
  const words = SAYINGS[saying.is] as WordsOf<Saying['is']>;
  return words(saying, one, today);
}
