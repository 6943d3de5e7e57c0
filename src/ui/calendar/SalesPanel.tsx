/** セール期間: sales on Rakuten, as the user enters them: a key that expires inside one is renewed before it begins. */

import { t } from '../../browser/text.ts';
import { dayInJapan } from '../../domain/days/day.ts';
import { withoutSpan, withSpan } from '../../domain/reminders/choices.ts';
import type { PanelProps } from '../reminders/planning.ts';
import { SpanForm } from './SpanForm.tsx';
import { SpanList } from './SpanList.tsx';

export function SalesPanel({ planning, choose, readOnly }: PanelProps) {
  const today = dayInJapan(planning.now);
  const said = t('sales_said');
  return (
    <section class="panel" id="sales" aria-labelledby="sales-title">
      <h2 id="sales-title">{t('sales_title')}</h2>
      <p class="muted">{t('sales_about')}</p>
      <SpanList
        spans={planning.settings.sales}
        title={t('sales_list')}
        unnamed={t('reminder_sale')}
        today={today}
        readOnly={readOnly}
        onRemove={(span) => choose('sales', (now) => withoutSpan(now, span), said)}
      />
      <SpanForm
        name="sale"
        today={today}
        readOnly={readOnly}
        onAdd={(span) => choose('sales', (now) => withSpan(now, span), said)}
      />
    </section>
  );
}
