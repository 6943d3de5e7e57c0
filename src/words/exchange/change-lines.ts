/** What would change if a copy were taken over, in lines: a label, and how many or which. */

import { t } from '../../browser/text.ts';
import type { Changes } from '../../domain/exchange/changes.ts';
import type { SettingsChange } from '../../domain/exchange/preview.ts';
import type { KnownToday } from '../../domain/today/known.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { rowWords } from '../popup/row.ts';
import { daysText } from '../say/days.ts';
import { nameAmong, shopsOf } from '../say/names.ts';

export interface ChangeLine {
  readonly label: string;
  readonly value: string;
  /** Each of them, where there is something to say of each. */
  readonly items?: readonly string[];
}

/** `after`: all that would be known. */
export function changeLines(changes: Changes, after: KnownToday, settings?: SettingsChange): ChangeLine[] {
  const { newShops, added, changed, seenLater, same } = changes;
  const { keys, today } = after;
  const shops = shopsOf(keys, after.facts.told).filter(({ id }) => newShops.includes(id));
  const standing = (one: KeyToday) => {
    const { date, tag, state } = rowWords(one, today);
    return [daysText(one), date, tag?.text ?? state].filter(Boolean).join(' ');
  };
  const change = (before: KeyToday, later: KeyToday) => {
    const [from, to] = [standing(before), standing(later)];
    return from === to ? t('copies_marks') : t('copies_from_to', from, to);
  };
  const named = (one: KeyToday, words: string) => t('reminder_item', nameAmong(keys, one.license), words);
  return [
    ...lineOf(
      t('copies_shops'),
      shops.map(({ label }) => label),
    ),
    ...lineOf(
      t('copies_added'),
      added.map((one) => named(one, standing(one))),
    ),
    ...lineOf(
      t('copies_changed'),
      changed.map((pair) => named(pair.after, change(pair.before, pair.after))),
    ),
    ...(seenLater > 0 ? [{ label: t('copies_seen'), value: counted(seenLater) }] : []),
    ...(same > 0 ? [{ label: t('copies_same'), value: counted(same) }] : []),
    ...(settings
      ? [
          {
            label: t('copies_settings'),
            value: t(settings === 'taken' ? 'copies_settings_taken' : 'copies_settings_kept'),
          },
        ]
      : []),
  ];
}

function lineOf(label: string, items: readonly string[]): ChangeLine[] {
  return items.length > 0 ? [{ label, value: counted(items.length), items }] : [];
}

function counted(count: number): string {
  return t('copies_count', String(count));
}
