/** The self-check of the reader, folded away: for the day on which RMS has changed, and for whoever helps the shop then. */

import { t } from '../browser/text.ts';
import type { Day } from '../domain/day.ts';
import type { Looked } from '../domain/looked.ts';
import { lookNotice, selfCheckWords } from '../words/self-check.ts';
import type { Actions } from './actions.ts';
import { Icon } from './Icon.tsx';
import { ReportLink } from './ReportView.tsx';

interface SelfCheckProps {
  readonly look: Looked | undefined;
  readonly today: Day;
}

export function SelfCheck({ look, today, actions }: SelfCheckProps & { readonly actions: Actions }) {
  if (!look) {
    return actions.report ? (
      <p class="report-line">
        <ReportLink actions={actions} />
      </p>
    ) : null;
  }
  return (
    <details class="self-check">
      <summary>{t('check_title')}</summary>
      <dl>
        {selfCheckWords(look, today).map(([label, found]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{found}</dd>
          </div>
        ))}
      </dl>
      <ReportLink actions={actions} />
    </details>
  );
}

/** What the last look at RMS asks for. */
export function LookLine({ look, today }: SelfCheckProps) {
  const notice = lookNotice(look, today);
  if (!notice) return null;
  return (
    <p class="notice">
      <Icon name="info" />
      <span>{notice}</span>
    </p>
  );
}
