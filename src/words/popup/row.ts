/** The words of a row in the list of keys: RMS's own word for the state, or a tag if something must be known first. */

import { t, uiLanguage } from '../../browser/text.ts';
import type { Day } from '../../domain/days/day.ts';
import type { State } from '../../domain/facts/state.ts';
import { type Column, inColumn } from '../../domain/today/columns/column.ts';
import { isAlike, isJustSeen, isUnregistered, type Level, lastDayKnown } from '../../domain/today/columns/urgency.ts';
import { daysSinceSeen, isTypedIn, lookedOn } from '../../domain/today/freshness.ts';
import { hasUpdate, productState, strangeWords } from '../../domain/today/shown-state.ts';
import type { Counted, KeyToday, NewKey } from '../../domain/today/standing.ts';
import { dayInColumn } from '../say/dates.ts';
import { countOfDays } from '../say/days.ts';

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

export function rowWords(one: KeyToday, today: Day): RowWords {
  const tag = inColumn(TAGS, one)?.(today);
  const state = tag ? undefined : stateOf(one);
  return {
    ...(tag && { tag }),
    ...(state && { state }),
    ...(one.license.family === 'own-shop' && { family: t('popup_row_own') }),
    date: inColumn(DATES, one)(today),
  };
}

/**
 * RMS's word: none where it would contradict the count, as that of another key on the page does, or one that was seen
 * before the end.
 */
function stateOf(one: KeyToday): string | undefined {
  const state = productState(one);
  if (one.standing.is === 'ended' && state !== 'expired') return undefined;
  const words = one.standing.is === 'counting' && state === 'expired' ? undefined : stateWords(state);
  return isJustSeen(one) ? justSeenWords(one, words) : words;
}

/** RMS's word and 未確認; beside 自店舗用 there is room for only one. */
function justSeenWords({ license }: KeyToday, state: string | undefined): string {
  return license.family === 'own-shop' || !state ? t('popup_row_unconfirmed') : t('popup_row_just_seen', state);
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

const unknown = (text: string): Tag => ({ text, level: 'unknown' });
const waiting = (text: string): Tag => ({ text, level: 'waiting' });

/** Why its number may not be trusted, else 更新あり, which does not hide that nobody said which key is registered. */
const doubt =
  (_: unknown, one: KeyToday) =>
  (today: Day): Tag | undefined => {
    if (one.doubts.includes('state-not-understood')) return unknown(t('popup_row_state', strangeWords(one) ?? ''));
    if (one.doubts.includes('not-seen-lately')) return seenAgo(one, today);
    if (hasUpdate(one)) return waiting(isJustSeen(one) ? justSeenWords(one, t('state_update')) : t('state_update'));
    return isTypedIn(one) && productState(one) === 'unknown' ? { text: t('popup_row_typed') } : undefined;
  };

function seenAgo(one: KeyToday, today: Day): Tag {
  const days = daysSinceSeen(one, today);
  return unknown(days === undefined || days < 0 ? t('days_check') : t('popup_row_seen', String(days)));
}

/** The one thing that most changes what the row means. */
const TAGS: Column<((today: Day) => Tag | undefined) | undefined> = {
  away: () => () => ({ text: t('popup_row_away') }),
  stopped: (_, one) => (today) => (one.doubts.length > 0 ? seenAgo(one, today) : { text: t('state_stopped') }),
  awaiting: (_, one) => (today) => (one.doubts.length > 0 ? seenAgo(one, today) : waiting(t('state_awaiting'))),
  'awaiting-over': () => () => unknown(t('state_awaiting')),
  'no-date': doubt,
  'still-used': () => undefined,
  ended: () => undefined,
  counting: doubt,
  'to-register': ({ waits }, one) => {
    if (waits) return () => waiting(t('state_awaiting'));
    return isUnregistered(one) ? () => waiting(t('popup_row_unregistered')) : doubt(undefined, one);
  },
  'maybe-registered': () => () => unknown(t('popup_row_unconfirmed')),
  'registered-unseen': () => () => unknown(t('popup_row_unseen')),
  which: ({ why }, one) => {
    if (isAlike(one)) return () => unknown(t('popup_row_alike'));
    if (why === 'same-name') return () => unknown(t('popup_row_two'));
    return () => unknown(t(why === 'first-sight' ? 'popup_row_unconfirmed' : 'popup_row_contradiction'));
  },
};

/** Until when the key that counts is good, or how long it has been over. */
function ends({ until, days }: Counted, today: Day): string {
  const day = dayInColumn(until, today);
  if (days >= 0) return t('date_to', day);
  const ago = t('popup_row_ago', countOfDays(-days));
  // Both together are too wide in English, and would shrink the bars.
  return uiLanguage() === 'ja' ? `${day} ${ago}` : ago;
}

const counted =
  ({ counted: one }: { readonly counted: Counted }) =>
  (today: Day) =>
    ends(one, today);

/** The day of the old key, which counts; where none is known that of the new one. */
const oldOrNew =
  ({ old, newer: { key } }: { readonly old?: Counted; readonly newer: NewKey }) =>
  (today: Day): string => {
    if (old) return ends(old, today);
    return key ? t('date_to', dayInColumn(key.until, today)) : t('popup_row_no_date');
  };

/** When it was last seen; nothing where a tag says so already. */
const seen =
  (_: unknown, one: KeyToday) =>
  (today: Day): string => {
    const day = lookedOn(one);
    if (!day || one.doubts.includes('not-seen-lately')) return '';
    return day.equals(today) ? t('popup_row_seen_today') : t('date_seen', dayInColumn(day, today));
  };

/** The last day that is known, though nothing counts down to it. */
const lastDay = (_: unknown, one: KeyToday) => {
  const until = lastDayKnown(one);
  return until ? (today: Day) => t('date_to', dayInColumn(until, today)) : seen(_, one);
};

/** Below the number: one day, of which it is always clear what it is. */
const DATES: Column<(today: Day) => string> = {
  away: lastDay,
  stopped: lastDay,
  awaiting: oldOrNew,
  'awaiting-over': counted,
  'no-date': seen,
  'still-used': lastDay,
  ended: (standing, one) => (standing.counted ? counted({ counted: standing.counted }) : seen(standing, one)),
  counting: counted,
  'to-register': oldOrNew,
  'maybe-registered': oldOrNew,
  'registered-unseen': () => () => t('popup_row_no_date'),
  which: counted,
};
