/** How days from a first to a last one are written: one day alone, or both with what lies between. */

import { t } from '../../browser/text.ts';
import { byDay, type Day } from '../../domain/days/day.ts';
import { dayText } from '../say/dates.ts';

/** 「12/29(火)から2027/1/3(日)」, 「12/10(木)」. */
export function spanText({ from, to }: { readonly from: Day; readonly to: Day }, today: Day): string {
  const first = dayText(from, today);
  return byDay(from, to) === 0 ? first : t('span_days', first, dayText(to, today));
}
