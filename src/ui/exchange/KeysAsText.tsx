/** All keys as a text of one line each: shown as it is, and put on the clipboard by one press. */

import { useRef, useState } from 'preact/hooks';
import { t } from '../../browser/text.ts';
import { keyLines } from '../../words/exchange/key-lines.ts';
import { Icon } from '../pieces/Icon.tsx';
import type { Known } from '../popup/view.ts';

interface KeysAsTextProps {
  readonly known: Pick<Known, 'keys' | 'today'>;
  readonly onCopy: (text: string) => Promise<void>;
}

/** More lines than these scroll. */
const MOST_LINES = 8;

export function KeysAsText({ known, onCopy }: KeysAsTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<'done' | 'failed'>();
  const text = keyLines(known);
  const copy = () =>
    onCopy(text).then(
      () => setCopied('done'),
      () => {
        field.current?.focus();
        field.current?.select();
        setCopied('failed');
      },
    );
  return (
    <div class="keys-text">
      <h3>{t('copies_text')}</h3>
      {text === '' ? (
        <p class="muted">{t('copies_text_none')}</p>
      ) : (
        <>
          <p class="muted">{t('copies_text_about')}</p>
          <textarea
            ref={field}
            class="keys-text__lines"
            readOnly
            spellcheck={false}
            rows={Math.min(text.split('\n').length, MOST_LINES)}
            aria-label={t('copies_text_label')}
            value={text}
          />
          <p class="keys-text__press">
            <button class="button button--quiet button--small" type="button" onClick={copy}>
              <Icon name="list" />
              {t('copies_text_press')}
            </button>
            <span role="status">{copied && t(copied === 'done' ? 'copies_text_copied' : 'copies_text_failed')}</span>
          </p>
        </>
      )}
    </div>
  );
}
