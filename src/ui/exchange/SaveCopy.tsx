/** After a renewal: one press saves a copy, since ticks and dates are kept nowhere else. */

import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../../browser/text.ts';
import { Icon } from '../pieces/Icon.tsx';

export function SaveCopy({ onSave }: { readonly onSave: () => Promise<void> }) {
  const [outcome, setOutcome] = useState<MessageKey>();
  const save = () =>
    onSave().then(
      () => setOutcome('copies_save_done'),
      () => setOutcome('copies_save_failed'),
    );
  return (
    <section class="save-copy">
      <button class="button button--quiet button--small" type="button" onClick={save}>
        <Icon name="save" />
        {t('copies_save_finished')}
      </button>
      <p class="muted" role="status">
        {t(outcome ?? 'copies_save_why')}
      </p>
    </section>
  );
}
