/** One step: done with its time, current with what to press and its one button, or later. */

import type { ComponentChildren, RefObject } from 'preact';
import type { JobStep } from '../../domain/today/job.ts';
import type { StepWords } from '../../words/steps/step-words.ts';
import { Icon } from '../pieces/Icon.tsx';
import { Marked } from '../pieces/Marked.tsx';

interface StepProps {
  readonly status: JobStep['status'];
  readonly number: number;
  readonly words: StepWords;
  /** Under the title of a finished step. */
  readonly doneNote?: string | undefined;
  /** Beside the title of a finished step. */
  readonly undo?: ComponentChildren;
  /** Takes the focus when the previous step is ticked. */
  readonly heading?: RefObject<HTMLHeadingElement | null> | undefined;
  /** Below what to press. */
  readonly children?: ComponentChildren;
}

export function Step({ status, number, words, doneNote, undo, heading, children }: StepProps) {
  const done = status === 'done';
  const now = status === 'now';
  const note = done ? doneNote : words.note;
  return (
    <li class="step" data-step={status} aria-current={now ? 'step' : undefined}>
      <span class="bead" aria-hidden="true">
        {done ? <Icon name="check" /> : number}
      </span>
      <div>
        <div class="step__head">
          <h2 {...(heading && { ref: heading, tabIndex: -1 })}>{done ? words.titleWhenDone : words.title}</h2>
          <span class="tag">{words.where}</span>
          {undo}
        </div>
        {note && <p class="step__note">{note}</p>}
        {now && (
          <div class="step__box">
            <Presses presses={words.presses} />
            {words.hint && (
              <p class="hint">
                <Icon name="info" />
                <span>
                  <Marked text={words.hint} />
                </span>
              </p>
            )}
            <div class="step__actions">{children}</div>
          </div>
        )}
      </div>
    </li>
  );
}

/** What to press, in order. */
export function Presses({ presses }: { readonly presses: StepWords['presses'] }) {
  if (presses.length === 0) return null;
  return (
    <ol class="substeps">
      {presses.map((text) => (
        <li key={text}>
          <span>
            <Marked text={text} />
          </span>
        </li>
      ))}
    </ol>
  );
}
