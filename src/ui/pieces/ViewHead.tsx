/** The header of a view with a way back. */

import type { ComponentChildren, RefObject } from 'preact';
import { t } from '../../browser/text.ts';
import { Icon } from './Icon.tsx';

interface ViewHeadProps {
  readonly title: string;
  /** Under the title: the key's shop and family. */
  readonly under?: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onBack: () => void;
  readonly children?: ComponentChildren;
}

export function ViewHead({ title, under, heading, onBack, children }: ViewHeadProps) {
  // In Japanese what is done stands behind the name, after a mark.
  const [name = '', rest = ''] = title.split('\u200b');
  return (
    <header class="view-head">
      <button class="icon-button" type="button" aria-label={t('steps_back')} onClick={onBack}>
        <Icon name="back" />
      </button>
      <h1 class="view-head__title" ref={heading} tabIndex={-1}>
        <span class="view-head__line" title={name + rest}>
          {rest ? (
            <span class="view-head__name" style={{ '--rest': `${rest.length}em` }}>
              {name}
            </span>
          ) : (
            name
          )}
          {rest}
        </span>
        {under && (
          <span class="view-head__under" title={under}>
            {under}
          </span>
        )}
      </h1>
      {children}
    </header>
  );
}
