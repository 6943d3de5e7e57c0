/** What a day off is called: only a holiday of the law by its name. */

import { t } from '../../browser/text.ts';
import type { Rest } from '../../calendar/working-days.ts';

/** 「勤労感謝の日」, 「元日(正式な発表前)」, 「休業日」, 「定休日」. */
export function restWords(rest: Rest): string {
  if (rest.is === 'holiday') return rest.isComputed ? t('rest_holiday_computed', rest.name) : rest.name;
  return t(rest.is === 'closed' ? 'rest_closed' : 'rest_weekly');
}
