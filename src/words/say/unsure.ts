/** What to say if a number is not certain: what is unknown and for which key, never a guess. */

import { type MessageKey, t } from '../../browser/text.ts';
import { byInstant, type Day, dayInJapan, daysLeft } from '../../domain/days/day.ts';
import type { Watched } from '../../domain/today/attention.ts';
import { dayText } from './dates.ts';
import type { Unsure, UnsureAbout } from './headline.ts';

/** The headline of each, without a full stop. Toolbar title and popup share it. */
export const UNSURE_TITLES: Record<UnsureAbout, MessageKey> = {
  'still-used': 'popup_answer_still_used',
  unseen: 'popup_answer_unseen',
  'no-date': 'popup_answer_no_date',
  awaiting: 'popup_answer_awaiting',
  contradiction: 'popup_answer_contradiction',
  state: 'popup_answer_state',
  stale: 'popup_answer_stale',
};

/** The sentence that explains the headline. */
export function unsureLine({ is, of }: Unsure, today: Day): string {
  const { product: name, held, state, stateText } = of.license;
  switch (is) {
    case 'still-used':
      return held
        ? t('popup_answer_still_used_on', name, dayText(held.expiresOn, today))
        : t('popup_answer_expired_state', name);
    case 'unseen':
      return t(isDateElsewhere(of) ? 'popup_answer_unseen_undated' : 'popup_answer_unseen_more', name);
    case 'no-date':
      return t(state === 'active' ? 'popup_answer_no_date_active' : 'popup_answer_no_date_more', name);
    case 'awaiting':
      return t('popup_answer_awaiting_more', name);
    case 'contradiction':
      return t('popup_answer_contradiction_more', name, held ? dayText(held.expiresOn, today) : '');
    case 'state':
      return t('popup_answer_state_more', name, stateText ?? '');
    case 'stale':
      return t('popup_answer_stale_more', name, String(daysSinceSeen(of, today) ?? 0));
  }
}

/** Whole days since RMS last showed the date that counts, or the product if no date does. */
export function daysSinceSeen({ license }: Watched, today: Day): number | undefined {
  const { held, lastSeenAt } = license;
  const looked = held && !held.typedAt ? held.lastSeenAt : lastSeenAt;
  return looked && daysLeft(dayInJapan(looked), today);
}

/**
 * Whether RMS has shown the product since it last showed the date: the list has no dates, only the detail screen does.
 */
export function isListWithoutDates({ license: { held, lastSeenAt } }: Watched): boolean {
  return held !== undefined && lastSeenAt !== undefined && byInstant(lastSeenAt, held.lastSeenAt) > 0;
}

/**
 * Whether no list shows the key's last day: none was ever seen, it was typed in, or a list without it was seen since.
 */
export function isDateElsewhere(one: Watched): boolean {
  const { held } = one.license;
  return !held || held.typedAt !== undefined || isListWithoutDates(one);
}
