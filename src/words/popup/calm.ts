/** What to say when nothing is about to stop: the nearest date, and what else waits for the shop. */

import { t } from '../../browser/text.ts';
import type { Day } from '../../domain/days/day.ts';
import type { Watched } from '../../domain/today/attention.ts';
import type { MarkedText } from '../../vendors/vendor.ts';
import { dayText } from '../say/dates.ts';
import { plural } from '../say/plural.ts';

/** At most two lines: 承認待ち before 更新あり before the nearest date. */
export function calmLines(nearest: Watched, watched: readonly Watched[], today: Day): readonly MarkedText[] {
  const awaiting = watched.filter(({ concern }) => concern === 'awaiting-approval').length;
  const updated = watched.find(isUpdate);
  const { held, product } = nearest.license;
  const next = held ? [t('popup_answer_nearest', product, dayText(held.expiresOn, today))] : [];
  if (awaiting > 0) {
    const key = plural(awaiting, 'popup_answer_awaiting_one', 'popup_answer_awaiting_many');
    return [t(key, String(awaiting)), ...next];
  }
  return updated ? [t('popup_answer_update', updated.license.product), t('popup_answer_update_key')] : next;
}

/** 更新あり on a key that counts down. */
export function isUpdate({ license, concern }: Watched): boolean {
  return license.state === 'active-with-update' && concern === 'due';
}
