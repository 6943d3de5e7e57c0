/** How many days are left, in words, so that neither the number nor a colour has to speak alone. */

import { t } from '../../browser/text.ts';
import { type Column, inColumn } from '../../domain/today/columns/column.ts';
import type { Counted, KeyToday } from '../../domain/today/standing.ts';
import { plural } from './plural.ts';

/** From here on nobody counts days. */
const MOST_DAYS = 999;

/** 6日 · 6 days, and 3年以上 · over 3 years for what is further off than anyone plans. */
export function countOfDays(days: number): string {
  if (days > MOST_DAYS) return t('days_years', String(Math.min(Math.floor(days / 366), 3)));
  return t(plural(days, 'days_count_one', 'days_count'), String(days));
}

/** あと6日, 今日まで, 期限切れ; 不明 if no date is known. */
export function daysLeftText(days: number | undefined): string {
  if (days === undefined) return t('days_unknown');
  if (days < 0) return t('days_expired');
  return days === 0 ? t('days_today') : t('days_left', countOfDays(days));
}

const counted = ({ counted: { days } }: { readonly counted: Counted }) =>
  days < 0 ? t('days_check') : daysLeftText(days);
const notCounted = () => t('days_not_counted');
const notKnown = () => t('days_unknown');
const toCheck = () => t('days_check');

const DAYS: Column<string> = {
  away: notCounted,
  stopped: notCounted,
  awaiting: () => t('days_action_needed'),
  'awaiting-over': toCheck,
  'no-date': notKnown,
  'still-used': toCheck,
  ended: () => t('days_expired'),
  counting: counted,
  'to-register': ({ old }) => (old ? daysLeftText(old.days) : t('days_action_needed')),
  'maybe-registered': toCheck,
  'registered-unseen': notKnown,
  which: counted,
};

/** The same for a license, where more than the number decides: 対応が必要, 要確認, 対象外. */
export function daysText(one: KeyToday): string {
  return inColumn(DAYS, one);
}
