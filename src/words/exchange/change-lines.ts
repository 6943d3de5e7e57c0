/** What would change if a copy were taken over, in lines: a label, and how many or which. */

import { t } from '../../browser/text.ts';
import type { Changes } from '../../domain/exchange/changes.ts';
import type { KnownToday } from '../../domain/today/known.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { rowWords } from '../popup/row.ts';
import { daysText } from '../say/days.ts';
import { nameAmong, shopsOf } from '../say/names.ts';

export interface ChangeLine {
  readonly label: string;
  readonly value: string;
  /** Each of them, where there is something to say of each. */
  readonly items?: readonly ChangedItem[];
}

interface ChangedItem {
  readonly name: string;
  /** What is said of it, in pieces of which none may break across lines. */
  readonly words: readonly string[];
}

/** `after`: all that would be known. */
export function changeLines(changes: Changes, after: KnownToday): ChangeLine[] {
  const { newShops, added, changed, seenLater, same } = changes;
  const { keys, today } = after;
  const shops = shopsOf(keys, after.facts.told).filter(({ id }) => newShops.includes(id));
  const named = (one: KeyToday, words: readonly string[]) => ({ name: nameAmong(keys, one.license), words });
  return [
    ...lineOf(
      t('copies_shops'),
      shops.map(({ label }) => ({ name: label, words: [] })),
    ),
    ...lineOf(
      t('copies_added'),
      added.map((one) => named(one, standing(one, today).filter(Boolean))),
    ),
    ...lineOf(
      t('copies_changed'),
      changed.map((pair) => named(pair.after, changeWords(standing(pair.before, today), standing(pair.after, today)))),
    ),
    ...(seenLater > 0 ? [{ label: t('copies_seen'), value: counted(seenLater) }] : []),
    ...(same > 0 ? [{ label: t('copies_same'), value: counted(same) }] : []),
  ];
}

/** The days left, the day, and the state: what a row of the popup says. */
function standing(one: KeyToday, today: KnownToday['today']): string[] {
  const { date, tag, state } = rowWords(one, today);
  return [daysText(one), date, tag?.text ?? state ?? ''];
}

/** Only what changes, as it was and as it would be. */
function changeWords(before: readonly string[], after: readonly string[]): string[] {
  const differs = (_: string, index: number) => before[index] !== after[index];
  const [from, to] = [before.filter(differs), after.filter(differs)].map((words) => words.filter(Boolean).join(' '));
  return from || to ? [from || t('copies_none'), t('copies_to', to || t('copies_none'))] : [t('copies_marks')];
}

function lineOf(label: string, items: readonly ChangedItem[]): ChangeLine[] {
  return items.length > 0 ? [{ label, value: counted(items.length), items }] : [];
}

function counted(count: number): string {
  return t('copies_count', String(count));
}
