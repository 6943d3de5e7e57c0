/** The first thing in the popup: whether anything is about to stop, with the buttons that clear a `!` or a `未`. */

import type { ComponentChildren } from 'preact';
import type { Answer } from '../../words/popup/answer.ts';
import { useKeptFocus } from '../pieces/focus.ts';
import { Marked } from '../pieces/Marked.tsx';
import { WatchKey } from '../steps/WatchKey.tsx';

interface AnswerBlockProps {
  readonly answer: Answer;
  readonly moved: boolean;
  readonly children?: ComponentChildren;
}

export function AnswerBlock({ answer, moved, children }: AnswerBlockProps) {
  const { level, loud, badge, ring, title, lines } = answer;
  const heading = useKeptFocus<HTMLHeadingElement>(`${title}${lines.join('')}`, moved);
  return (
    <section class="answer" data-level={level} data-loud={loud ? '' : undefined}>
      <WatchKey text={badge} {...(ring !== undefined && { ring })} />
      <div class="answer__words">
        <h2 class="answer__title" ref={heading} tabIndex={-1}>
          <Marked text={title} />
        </h2>
        <p class="answer__more">
          {lines.map((line) => (
            <span class="line" key={line}>
              <Marked text={line} />{' '}
            </span>
          ))}
        </p>
      </div>
      {children}
    </section>
  );
}
