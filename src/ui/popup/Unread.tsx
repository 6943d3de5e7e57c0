/** Stands in for the whole popup, or another page of ours, where what is stored cannot be read, or not yet. */

import { t } from '../../browser/text.ts';
import { UNSURE } from '../../domain/today/badge.ts';
import { AnswerBlock } from '../home/AnswerBlock.tsx';
import { TopBar } from '../home/TopBar.tsx';

interface UnreadProps {
  /** Laid out as a card in its own tab. */
  readonly inTab: boolean;
  /** Reads again; absent while it is still being read. */
  readonly onAgain?: () => void;
}

export function Unread({ inTab, onAgain }: UnreadProps) {
  const words = onAgain
    ? { title: t('popup_unread'), lines: [t('popup_unread_more'), t('popup_unread_meanwhile')] }
    : { title: t('popup_reading'), lines: [] };
  return (
    <div class="popup" data-in-tab={inTab ? '' : undefined}>
      <TopBar shops={[]} only={undefined} onOnly={() => undefined} onSettings={() => undefined} />
      <main class="popup__body" aria-live="polite">
        <AnswerBlock
          answer={{ level: onAgain ? 'unknown' : 'idle', loud: false, badge: UNSURE, ...words }}
          moved={false}
        >
          {onAgain && (
            <div class="endings">
              <button class="button" type="button" onClick={onAgain}>
                {t('popup_unread_again')}
              </button>
            </div>
          )}
        </AnswerBlock>
      </main>
    </div>
  );
}
