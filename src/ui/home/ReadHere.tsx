/** Shown over a page of RMS that is not read automatically: offers to read it now, or its host always. */

import { useState } from 'preact/hooks';
import { t } from '../../browser/text.ts';
import { Icon } from '../pieces/Icon.tsx';
import type { Actions } from '../popup/actions.ts';

interface ReadHereProps {
  readonly host: string;
  readonly actions: Actions;
}

export function ReadHere({ host, actions: { readHere, readAlways } }: ReadHereProps) {
  const [end, setEnd] = useState<'done' | 'failed'>();
  if (!readHere) return null;
  const read = () =>
    readHere().then(
      () => setEnd('done'),
      () => setEnd('failed'),
    );
  return (
    <section class="here" aria-label={host}>
      <p class="here__host" role="status">
        <Icon name="eye" />
        <span>
          {end === 'done'
            ? t('popup_here_done')
            : end === 'failed'
              ? t('popup_here_failed')
              : t('popup_here_not_read', host)}
        </span>
      </p>
      {end !== 'done' && (
        <button class="button button--quiet button--small" type="button" onClick={read}>
          {t('popup_here_read')}
        </button>
      )}
      {readAlways && (
        <button class="link" type="button" onClick={readAlways}>
          {t('popup_here_always')}
        </button>
      )}
    </section>
  );
}
