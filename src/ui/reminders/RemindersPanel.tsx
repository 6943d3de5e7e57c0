/** お知らせ: when, how and of what the user is reminded, and what will be said next. */

import { t } from '../../browser/text.ts';
import { Icon } from '../pieces/Icon.tsx';
import type { Known } from '../popup/view.ts';
import { ComingNotices } from './ComingNotices.tsx';
import { HoursField } from './HoursField.tsx';
import { LadderField } from './LadderField.tsx';
import { MutedProducts } from './MutedProducts.tsx';
import { NoticeBox } from './NoticeBox.tsx';
import type { PanelProps } from './planning.ts';

type RemindersPanelProps = PanelProps & { readonly known: Pick<Known, 'keys' | 'idOf'> };

export function RemindersPanel({ known, ...panel }: RemindersPanelProps) {
  const { coming, notices, now } = panel.planning;
  return (
    <section class="panel" id="reminders" aria-labelledby="reminders-title">
      <h2 id="reminders-title">{t('reminders_title')}</h2>
      <p class="muted">{t('reminders_about')}</p>
      <NoticeBox notices={notices} />
      <LadderField {...panel} />
      <HoursField {...panel} />
      <MutedProducts {...panel} known={known} />
      <p class="fine">
        <Icon name="info" />
        <span>{t('reminders_never')}</span>
      </p>
      <ComingNotices coming={coming} keys={known.keys} now={now} allowed={notices.allowed} />
    </section>
  );
}
