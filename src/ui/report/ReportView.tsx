/** The structure report: its purpose, its full text to read through, and one button to copy it; nothing is sent. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../browser/text.ts';
import { useKeptFocus } from '../pieces/focus.ts';
import { Icon } from '../pieces/Icon.tsx';
import { ViewHead } from '../pieces/ViewHead.tsx';
import { HOME } from '../popup/place.ts';
import type { ViewProps } from '../popup/view.ts';

export function ReportView({ actions, moved, under }: ViewProps) {
  const { report, toClipboard } = actions;
  const text = useRef<HTMLTextAreaElement>(null);
  const [made, setMade] = useState<string>();
  const [failed, setFailed] = useState(!report || !under);
  const [copied, setCopied] = useState<'done' | 'failed'>();
  const heading = useKeptFocus<HTMLHeadingElement>('report', moved);

  useEffect(() => {
    if (!failed) report?.().then(setMade, () => setFailed(true));
  }, []);
  const copyIt = () =>
    toClipboard?.(made ?? '').then(
      () => setCopied('done'),
      () => {
        text.current?.focus();
        text.current?.select();
        setCopied('failed');
      },
    );

  return (
    <>
      <ViewHead title={t('report_title')} heading={heading} onBack={() => actions.go(HOME)} />
      <main class="popup__body report">
        {failed ? (
          <p class="report__words" role="status">
            {t('report_not_here')}
          </p>
        ) : (
          <>
            <p class="report__words">{t('report_what_for')}</p>
            <p class="report__words">{t('report_look_through')}</p>
            <textarea
              class="report__text"
              ref={text}
              readOnly
              spellcheck={false}
              aria-label={t('report_text')}
              value={made}
            />
            <button class="button" type="button" disabled={made === undefined} onClick={copyIt}>
              {t('report_copy')}
            </button>
            <div role="status">
              {made === undefined && <p class="report__said">{t('report_making')}</p>}
              {copied && (
                <p class="report__said">
                  <Icon name={copied === 'done' ? 'check' : 'info'} />
                  <span>{t(copied === 'done' ? 'report_copied' : 'report_not_copied')}</span>
                </p>
              )}
            </div>
          </>
        )}
      </main>
    </>
  );
}

/** The link to the report, for a user whose page is not read. */
export function ReportLink({ actions }: Pick<ViewProps, 'actions'>) {
  if (!actions.report) return null;
  return (
    <button class="link" type="button" onClick={() => actions.go({ at: 'report' })}>
      {t('report_link')}
    </button>
  );
}
