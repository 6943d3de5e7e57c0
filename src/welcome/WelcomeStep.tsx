/** One of the three steps of the first run: a picture, what to do, and a word when it is done. */

import type { ComponentChildren } from 'preact';
import { type MessageKey, t } from '../browser/text.ts';
import { Icon } from '../ui/pieces/Icon.tsx';
import { Shape } from '../ui/pieces/Shape.tsx';

interface WelcomeStepProps {
  readonly number: number;
  readonly heading: MessageKey;
  readonly text: string;
  readonly picture: ComponentChildren;
  /** What to say once it is done; absent before. */
  readonly done: string | undefined;
  /** What to press, or to wait for, while it is not done. */
  readonly children: ComponentChildren;
}

export function WelcomeStep({ number, heading, text, picture, done, children }: WelcomeStepProps) {
  return (
    <li class="welcome__step" data-done={done ? '' : undefined}>
      {picture}
      <h3>
        <span class="bead" aria-hidden="true">
          {done ? <Icon name="check" /> : number}
        </span>
        {t(heading)}
      </h3>
      <p>{text}</p>
      <div role="status">
        {done && (
          <p class="welcome__state" data-level="safe">
            <Shape level="safe" />
            {done}
          </p>
        )}
      </div>
      {!done && children}
    </li>
  );
}
