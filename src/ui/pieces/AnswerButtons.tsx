/** The answers to a key's question: はい and いいえ side by side, longer ones below each other. */

import type { Day } from '../../domain/days/day.ts';
import { answersOf } from '../../domain/today/offers.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { sayingWords } from '../../words/popup/offer-words.ts';
import type { Press } from '../popup/actions.ts';

interface AnswersProps {
  /** What the group is called for a screen reader. */
  readonly question: string;
  readonly one: KeyToday;
  readonly today: Day;
  readonly press: Press;
  readonly readOnly: boolean;
}

/** Longer labels do not fit beside each other. */
const SHORT = 8;

export function AnswerButtons({ question, one, today, press, readOnly }: AnswersProps) {
  const answers = answersOf(one).map((saying) => {
    const { label, answer = label, said } = sayingWords(saying, one, today);
    return { label: answer, said, command: saying.command };
  });
  const isShort = answers.every(({ label }) => label.length <= SHORT);
  return (
    <fieldset class={isShort ? 'yes-no' : 'yes-no yes-no--long'} aria-label={question.replaceAll('\u200b', '')}>
      {answers.map(({ label, command, said }) => (
        <button
          class={isShort ? 'button button--quiet' : 'button button--quiet button--small'}
          type="button"
          key={label}
          disabled={readOnly}
          onClick={() => press(command, said)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
