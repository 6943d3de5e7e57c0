/** Says why RMS should be read again: a date not seen for long, a stopped product, or an approval not shown yet. */

import { t } from '../../browser/text.ts';
import type { Day } from '../../domain/days/day.ts';
import { countedOf, isAlike } from '../../domain/today/columns/urgency.ts';
import { awaitsApproval, dateSeenOn, isDateShown, screenWithDate } from '../../domain/today/freshness.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { dayText } from './dates.ts';
import { targetOf } from './target.ts';

/** `on`: where it is shown. A list leads to the detail screen, which leads nowhere else. */
export function lookAgainLine(one: KeyToday, on: 'list' | 'detail', today: Day): string {
  const { product } = one.license;
  if (awaitsApproval(one)) return t('look_again_approved', product);
  if (isAlike(one)) return t('look_again_alike', product);
  if (one.standing.is === 'stopped') return t('look_again_stopped', product);
  if (on === 'list') {
    return t(screenWithDate(one) === 'product-detail' ? 'look_again_stale' : 'look_again_stale_type', product);
  }
  const seenOn = isDateShown(one) ? dateSeenOn(one) : undefined;
  return seenOn ? t('look_again_stale_here', dayText(seenOn, today)) : t('look_again_stale_type', product);
}

/** Which key the vendor has, nobody can say: a page that differs may also be of another shop. */
export function whichLine({ license, standing }: KeyToday): string {
  if (standing.is === 'which' && (standing.why === 'earlier' || standing.why === 'gone')) {
    return t('look_again_differs', license.product);
  }
  return t('look_again_which', targetOf(license));
}

/** RMS shows another day than the one that was typed in. */
export function whichDateLine(one: KeyToday, today: Day): string {
  const { license, standing } = one;
  const later = standing.is === 'which' ? standing.later?.until : undefined;
  const shown = countedOf(one)?.until;
  return shown && later
    ? t('look_again_typed', license.product, dayText(shown, today), dayText(later, today))
    : whichLine(one);
}
