/** The header of a view with a way back. */

import type { ComponentChildren, RefObject } from 'preact';
import { t } from '../../browser/text.ts';
import { Icon } from './Icon.tsx';
import { Marked } from './Marked.tsx';

interface ViewHeadProps {
  readonly title: string;
  /** Under the title: the key's shop and family. */
  readonly under?: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onBack: () => void;
  readonly children?: ComponentChildren;
}

export function ViewHead({ title, under, heading, onBack, children }: ViewHeadProps) {
  return (
    <header class="view-head">
      <button class="icon-button" type="button" aria-label={t('steps_back')} onClick={onBack}>
        <Icon name="back" />
      </button>
      <h1 class="view-head__title" ref={heading} tabIndex={-1}>
        <Marked text={title} />
        {under && <span class="view-head__under">{under}</span>}
      </h1>
      {children}
    </header>
  );
}
