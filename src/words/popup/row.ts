/** The words of a row in the list of keys: RMS's own word for the state, or a tag if something must be known first. */

import { t, uiLanguage } from '../../browser/text.ts';
import { type Day, dayInJapan } from '../../domain/days/day.ts';
import type { State } from '../../domain/facts/state.ts';
import { isJustSeen, type Level, type Watched } from '../../domain/today/attention.ts';
import { dayInColumn } from '../say/dates.ts';
import { countOfDays } from '../say/days.ts';
import { daysSinceSeen } from '../say/unsure.ts';

interface Tag {
  readonly text: string;
  /** Absent if it only says what the key is and asks for nothing. */
  readonly level?: Level;
}

export interface RowWords {
  /** RMS's word, in quiet type; absent if a tag says more. */
  readonly state?: string;
  readonly tag?: Tag;
  /** 自店舗用 */
  readonly family?: string;
  /** Below the number of days: until when, or when it was seen. */
  readonly date: string;
}

export function rowWords(one: Watched, today: Day): RowWords {
  const tag = tagOf(one, today);
  const state = stateWords(one.license.state);
  return {
    ...(tag ? { tag } : state && { state: isJustSeen(one) ? justSeenWords(one, state) : state }),
    ...(one.license.family === 'own-shop' && { family: t('popup_row_own') }),
    date: dateOf(one, today),
  };
}

/** RMS's word and 未確認; beside 自店舗用 there is room for only one. */
function justSeenWords({ license }: Watched, state: string): string {
  return license.family === 'own-shop' ? t('popup_row_unconfirmed') : t('popup_row_just_seen', state);
}

/** RMS's own words, Japanese in every language, so that users find them on the screen. None for an unknown state. */
function stateWords(state: State): string | undefined {
  switch (state) {
    case 'active':
      return t('state_active');
    case 'awaiting-approval':
      return t('state_awaiting');
    case 'active-with-update':
      return t('state_update');
    case 'expired':
      return t('state_expired');
    case 'stopped':
      return t('state_stopped');
    case 'unknown':
      return undefined;
  }
}

/** The one thing that most changes what the row means. */
function tagOf(one: Watched, today: Day): Tag | undefined {
  const { license, concern, doubts } = one;
  if (concern === 'away') return { text: t('popup_row_away') };
  if (concern === 'stopped') return { text: t('state_stopped') };
  if (one.handoverOpen) return { text: t('popup_row_unregistered'), level: 'waiting' };
  if (concern === 'awaiting-approval') return { text: t('state_awaiting'), level: 'waiting' };
  if (doubts.includes('contradiction')) return unknown(t('popup_row_contradiction'));
  if (doubts.includes('state-not-understood')) {
    return unknown(t('popup_row_state', license.stateText ?? ''));
  }
  if (doubts.includes('not-seen-lately')) {
    return unknown(t('popup_row_seen', String(daysSinceSeen(one, today))));
  }
  if (license.sameName) return unknown(t('popup_row_two'));
  if (license.handover === 'unconfirmed') return unknown(t('popup_row_unconfirmed'));
  if (license.state === 'active-with-update') return { text: t('state_update'), level: 'waiting' };
  return license.held?.typedAt && license.state === 'unknown' ? { text: t('popup_row_typed') } : undefined;
}

function unknown(text: string): Tag {
  return { text, level: 'unknown' };
}

function dateOf({ license, concern, daysLeft }: Watched, today: Day): string {
  const { held, lastSeenAt } = license;
  const day = held && dayInColumn(held.expiresOn, today);
  if (day && daysLeft !== undefined) {
    if (daysLeft >= 0) return t('date_to', day);
    const ago = t('popup_row_ago', countOfDays(-daysLeft));
    // Both together are too wide in English, and would shrink the bars.
    return uiLanguage() === 'ja' ? `${day} ${ago}` : ago;
  }
  if (day && (concern === 'still-used' || concern === 'stopped' || concern === 'away')) {
    return t('date_to', day);
  }
  if (concern === 'awaiting-approval') return t('popup_row_no_date');
  if (!lastSeenAt) return '';
  const seen = dayInJapan(lastSeenAt);
  return seen.equals(today) ? t('popup_row_seen_today') : t('date_seen', dayInColumn(seen, today));
}
