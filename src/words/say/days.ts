/** How many days are left, in words, so that neither the number nor a colour has to speak alone. */

import { t } from '../../browser/text.ts';
import type { Watched } from '../../domain/today/attention.ts';
import { plural } from './plural.ts';

/** From here on nobody counts days. */
const COUNTED = 999;

/** 6日 · 6 days, and 3年以上 · over 3 years for what is further off than anyone plans. */
export function countOfDays(days: number): string {
  if (days > COUNTED) return t('days_years', String(Math.min(Math.floor(days / 366), 3)));
  return t(plural(days, 'days_count_one', 'days_count'), String(days));
}

/** あと6日, 今日まで, 期限切れ; 不明 if no date is known. */
export function daysLeftText(days: number | undefined): string {
  if (days === undefined) return t('days_unknown');
  if (days < 0) return t('days_expired');
  return days === 0 ? t('days_today') : t('days_left', countOfDays(days));
}

/** The same for a watched license, where more than the number decides: 対応が必要, 要確認, 対象外. */
export function daysText({ concern, daysLeft }: Watched): string {
  switch (concern) {
    case 'expired':
      return t('days_expired');
    case 'due':
    case 'no-date':
      return daysLeftText(daysLeft);
    case 'still-used':
      return t('days_check');
    case 'awaiting-approval':
      return t('days_action_needed');
    case 'stopped':
    case 'away':
      return t('days_not_counted');
  }
}
