/** Quiet lines between the answer and the rest: what was just recorded, and what Kagiban could not read. */

import { t } from '../../browser/text.ts';
import { plural } from '../../words/say/plural.ts';
import { Icon } from '../pieces/Icon.tsx';

/** What was just recorded, and how to undo it. */
export interface Said {
  readonly text: string;
  readonly undo?: () => void;
  /** Nothing was recorded. */
  readonly failed?: true;
}

/** Always rendered, so that screen readers announce what is added to it. */
export function SaidLine({ said }: { readonly said: Said | undefined }) {
  return (
    <div class="said" role="status">
      {said && (
        <p class="notice">
          <Icon name={said.failed ? 'info' : 'check'} />
          <span>{said.text}</span>
          {said.undo && (
            <button class="link" type="button" onClick={said.undo}>
              {t('popup_undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** Shown if something more urgent than the missing permission fills the card. */
export function BlindLine({ onGrant }: { readonly onGrant: () => void }) {
  return (
    <p class="notice">
      <Icon name="eye" />
      <span>{t('popup_blind_line')}</span>
      <button class="link" type="button" onClick={onGrant}>
        {t('popup_next_grant_press')}
      </button>
    </p>
  );
}

/** Shown if something more urgent than a full storage is the answer. */
export function UnkeptLine() {
  return (
    <p class="notice">
      <Icon name="info" />
      <span>{t('popup_unkept_line')}</span>
    </p>
  );
}

export function UnreadableLine({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <p class="notice">
      <Icon name="info" />
      <span>{t(plural(count, 'popup_unreadable_one', 'popup_unreadable'), String(count))}</span>
    </p>
  );
}
