/** Asks what only the user knows, with its answers or the way to the form. */

import type { ComponentChildren } from 'preact';
import { t } from '../../browser/text.ts';
import { answersOf } from '../../domain/today/offers.ts';
import { type Asked, questionOf } from '../../words/popup/question.ts';
import { AnswerButtons } from '../pieces/AnswerButtons.tsx';
import { Marked } from '../pieces/Marked.tsx';
import { Shape } from '../pieces/Shape.tsx';
import type { StepsViewProps } from '../popup/view.ts';

type AsksProps = Pick<StepsViewProps, 'one' | 'press' | 'known' | 'actions'>;

export function Asks({ one, press, known, actions }: AsksProps) {
  const asked = questionOf(one, known.keys, known.today);
  if (!asked) return null;
  return (
    <Ask {...asked}>
      {answersOf(one).length > 0 ? (
        <AnswerButtons
          question={asked.title}
          one={one}
          today={known.today}
          press={press}
          readOnly={known.sight.newerData}
        />
      ) : (
        <button
          class="button button--quiet button--small"
          type="button"
          onClick={() => actions.go({ at: 'form', id: one.license.id })}
        >
          {t('popup_next_enter_date')}
        </button>
      )}
    </Ask>
  );
}

function Ask({ title, why, children }: Asked & { readonly children: ComponentChildren }) {
  return (
    <section class="ask" data-level="unknown">
      <Shape level="unknown" />
      <h2>
        <Marked text={title} />
      </h2>
      {why.map((text) => (
        <p key={text}>
          <Marked text={text} />
        </p>
      ))}
      {children}
    </section>
  );
}
