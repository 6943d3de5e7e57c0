/** Says why RMS should be read again: dates that do not match, one not seen for long, or an approval not shown yet. */

import { t } from '../../browser/text.ts';
import { type Day, dayInJapan } from '../../domain/days/day.ts';
import type { Watched } from '../../domain/today/attention.ts';
import { awaitsApproval } from '../../domain/today/job.ts';
import { dayText } from './dates.ts';

/** `on`: where it is shown. A list leads to the detail screen, which leads nowhere else. */
export function lookAgainLine(one: Watched, on: 'list' | 'detail', today: Day): string {
  const { product, held, lastSeenAt } = one.license;
  if (awaitsApproval(one)) return t('look_again_approved', product);
  if (one.doubts.includes('contradiction')) return t('look_again_differs', product);
  if (on === 'list') return t('look_again_stale', product);
  const at = held?.lastSeenAt ?? lastSeenAt;
  return t('look_again_stale_here', at ? dayText(dayInJapan(at), today) : '');
}
