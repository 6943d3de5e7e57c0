/** The reader's self-check, folded away: for the day on which RMS has changed, and for whoever helps the shop then. */

import { t } from '../../browser/text.ts';
import type { Day } from '../../domain/days/day.ts';
import type { SelfCheck } from '../../domain/facts/self-check.ts';
import { checkNotice, selfCheckWords } from '../../words/options/self-check.ts';
import { Icon } from '../pieces/Icon.tsx';
import type { Actions } from '../popup/actions.ts';
import { ReportLink } from '../report/ReportView.tsx';

interface ReadingCheckProps {
  readonly check: SelfCheck | undefined;
  readonly today: Day;
}

export function ReadingCheck({ check, today, actions }: ReadingCheckProps & { readonly actions: Actions }) {
  if (!check) {
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
        {selfCheckWords(check, today).map(([label, found]) => (
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

/** What the last check asks for. */
export function CheckLine({ check, today }: ReadingCheckProps) {
  const notice = checkNotice(check, today);
  if (!notice) return null;
  return (
    <p class="notice">
      <Icon name="info" />
      <span>{notice}</span>
    </p>
  );
}
