/** What to say when nothing is about to stop: the nearest date, and what else waits for the shop. */

import { t } from '../../browser/text.ts';
import type { Day } from '../../domain/days/day.ts';
import { countedOf, isJustSeen, isUpdate } from '../../domain/today/columns/urgency.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import type { MarkedText } from '../../vendors/vendor.ts';
import { dayText } from '../say/dates.ts';
import { plural } from '../say/plural.ts';

const MOST_LINES = 2;

/** That nothing stops is said only where it is known which key each vendor has; else that no end is near. */
export function calmWords(nearest: KeyToday, keys: readonly KeyToday[], today: Day) {
  const unconfirmed = keys.filter((one) => isJustSeen(one) || one.standing.is === 'which').length;
  const asked = plural(unconfirmed, 'popup_answer_unconfirmed_one', 'popup_answer_unconfirmed_many');
  const lines = calmLines(nearest, keys, today);
  // What is asked is never the line that finds no room.
  return unconfirmed > 0
    ? { title: t('popup_answer_none_near'), lines: [...lines.slice(0, MOST_LINES - 1), t(asked, String(unconfirmed))] }
    : { title: t('popup_answer_calm'), lines: lines.slice(0, MOST_LINES) };
}

/** 承認待ち before 更新あり before the nearest date. */
function calmLines(nearest: KeyToday, keys: readonly KeyToday[], today: Day): readonly MarkedText[] {
  const awaiting = keys.filter(({ standing }) => standing.is === 'awaiting').length;
  const updated = keys.find(isUpdate);
  const until = countedOf(nearest)?.until;
  const next = until ? [t('popup_answer_nearest', nearest.license.product, dayText(until, today))] : [];
  if (awaiting > 0) {
    const key = plural(awaiting, 'popup_answer_awaiting_one', 'popup_answer_awaiting_many');
    return [t(key, String(awaiting)), ...next];
  }
  return updated ? [t('popup_answer_update', updated.license.product), t('popup_answer_update_key')] : next;
}
