/** Shown over a page of RMS that is not read automatically: offers to read it now, or its host always. */

import { useState } from 'preact/hooks';
import { t } from '../../browser/text.ts';
import { Icon } from '../pieces/Icon.tsx';
import type { Actions } from '../popup/actions.ts';

/** How the last press to read the page has ended, and that press. */
interface Reading {
  readonly end: 'done' | 'failed' | undefined;
  readonly read: () => void;
}

interface ReadHereProps {
  readonly host: string;
  readonly actions: Actions;
  readonly reading: Reading;
}

/** The reading of the page under the popup. It outlives the box that began it: the first keys take that away. */
export function useReading({ readHere }: Actions): Reading {
  const [end, setEnd] = useState<'done' | 'failed'>();
  const read = () => {
    readHere?.().then(
      () => setEnd('done'),
      () => setEnd('failed'),
    );
  };
  return { end, read };
}

/** While nothing was ever read: both ways, told at length. */
export function ReadHere({ host, actions: { readHere, readAlways }, reading: { end, read } }: ReadHereProps) {
  if (!readHere) return null;
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

/**
 * Beside keys that are known: one line, since most pages of RMS have no key. That a host is always read comes second.
 */
export function ReadHereLine({ host, actions: { readHere, readAlways }, reading: { end, read } }: ReadHereProps) {
  if (!readHere) return null;
  const said = { done: t('popup_here_done_short'), failed: t('popup_here_failed') };
  return (
    <p class="here-line" title={host}>
      <span role="status">{end ? said[end] : t('popup_here_not_read_short')}</span>
      {end === 'done' ? (
        readAlways && (
          <button class="link" type="button" onClick={readAlways}>
            {t('popup_here_always')}
          </button>
        )
      ) : (
        <button class="link" type="button" onClick={read}>
          {t('popup_here_read')}
        </button>
      )}
    </p>
  );
}
