/** What is said of the file of a copy: why it is not read, and what in it is left out. */

import { type MessageKey, t } from '../../browser/text.ts';
import type { Refusal, UnreadValue } from '../../domain/exchange/copy.ts';

const REFUSED: Record<Refusal, MessageKey> = {
  'too-big': 'copies_refused_big',
  'no-copy': 'copies_refused_other',
  broken: 'copies_refused_broken',
  newer: 'copies_refused_newer',
};

/** Why this file is not read, and what to do. */
export function refusalWords(refused: Refusal): string {
  return t(REFUSED[refused]);
}

const UNREAD: Record<UnreadValue['what'], MessageKey> = {
  page: 'copies_unread_page',
  told: 'copies_unread_told',
  shop: 'copies_unread_shop',
  settings: 'copies_unread_settings',
  other: 'copies_unread_other',
};

/** What is left out, each kind once with its number: a word of the user with the product that it was about. */
export function unreadWords(unread: readonly UnreadValue[]): string[] {
  const counts = new Map<string, number>();
  for (const { what, name } of unread) {
    const words = what === 'told' && name ? t('copies_unread_told_of', name) : t(UNREAD[what]);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].map(([words, count]) => (count === 1 ? words : t('copies_unread_times', words, String(count))));
}
