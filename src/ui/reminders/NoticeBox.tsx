/** Whether the browser may show notices: asks with the reason, or tries one out. */

import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../../browser/text.ts';
import { Icon } from '../pieces/Icon.tsx';
import { Shape } from '../pieces/Shape.tsx';
import type { NoticeAccess } from './planning.ts';

export function NoticeBox({ notices }: { readonly notices: NoticeAccess }) {
  const [outcome, setOutcome] = useState<MessageKey>();
  const ask = () =>
    notices.ask().then(
      (isGranted) => setOutcome(isGranted ? undefined : 'access_refused'),
      () => setOutcome('access_refused'),
    );
  const tryOut = () =>
    notices.tryOut().then(
      () => setOutcome('access_tried'),
      () => setOutcome('access_failed'),
    );
  const { allowed } = notices;
  return (
    <div class="access" data-level={allowed ? 'safe' : 'waiting'}>
      <Shape level={allowed ? 'safe' : 'waiting'} />
      <p>
        <strong>{t(allowed ? 'access_allowed' : 'access_ask')}</strong>
        <br />
        <span class="muted">{t(allowed ? 'access_allowed_why' : 'access_ask_why')}</span>
      </p>
      {allowed ? (
        <button class="button button--quiet button--small" type="button" onClick={tryOut}>
          {t('access_try')}
        </button>
      ) : (
        <button class="button button--small" type="button" onClick={ask}>
          {t('access_press')}
        </button>
      )}
      <p class="access__outcome" role="status">
        {outcome && (
          <>
            <Icon name="info" />
            <span>{t(outcome)}</span>
          </>
        )}
      </p>
    </div>
  );
}
