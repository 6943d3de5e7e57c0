/** The buttons under a question: はい and いいえ side by side, longer ones below each other. */

import type { AnswerPress } from '../home/answers.ts';
import type { Press } from '../popup/actions.ts';

interface AnswersProps {
  /** What the group is called for a screen reader. */
  readonly question: string;
  readonly answers: readonly AnswerPress[];
  readonly press: Press;
  readonly readOnly: boolean;
}

/** Longer labels do not fit beside each other. */
const SHORT = 8;

export function AnswerButtons({ question, answers, press, readOnly }: AnswersProps) {
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
