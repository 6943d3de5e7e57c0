/** A page's labels and values as its author marked them up: tables of pairs and description lists. */

import { titleKind } from '../../src/rms/lexicon/titles.ts';
import { listsOf, textOf } from './lists.ts';

export interface Pair {
  readonly label: Element;
  readonly value: Element;
}

export interface PairGroup {
  readonly element: Element;
  readonly pairs: readonly Pair[];
}

/** Tables and description lists that hold only pairs, with at least one known label. */
export function pairGroupsOf(page: Document): PairGroup[] {
  const lists = new Set(listsOf(page).map(({ element }) => element));
  return [...page.querySelectorAll<HTMLElement>('table,dl')].flatMap((element) => {
    if (lists.has(element)) return [];
    const pairs = element.tagName === 'DL' ? pairsOfList(element) : pairsOfTable(element as HTMLTableElement);
    const isAboutUs = pairs.some(({ label }) => titleKind(textOf(label)));
    // 機能名 beside 利用状態 is the title row of a list of functions.
    const isOfPairs = !pairs.some(({ value }) => titleKind(textOf(value)));
    return isAboutUs && isOfPairs ? [{ element, pairs }] : [];
  });
}

/** Those that are tables. */
export const pairTables = (page: Document) => pairGroupsOf(page).filter(({ element }) => element.tagName === 'TABLE');

function pairsOfTable(table: HTMLTableElement): Pair[] {
  const rows = [...table.rows].map((row) => [...row.cells]);
  if (rows.some((cells) => cells.length % 2 === 1)) return [];
  // A head of titles alone makes it a list, even if we know only one of them.
  if (table.tHead && rows.length > 1) return [];
  return rows.flatMap((cells) =>
    cells.flatMap((label, at) => {
      const value = cells[at + 1];
      return at % 2 === 0 && value ? [{ label, value }] : [];
    }),
  );
}

function pairsOfList(list: Element): Pair[] {
  return [...list.querySelectorAll('dt')].flatMap((label) => {
    const value = label.nextElementSibling;
    return value?.tagName === 'DD' ? [{ label, value }] : [];
  });
}
