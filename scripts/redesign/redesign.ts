/** One redesign: a change that the makers of a page could make overnight, and after which a person would still read the same. */

import { titleKind } from '../../src/rms/titles.ts';

export interface Redesign {
  readonly name: string;
  /** Changes the page. `false` where there is nothing on it to change so. */
  readonly apply: (page: Document) => boolean;
}

/** A plain list: a table without spans, with titles in its first row and three columns or more. */
export function listTables(page: Document): HTMLTableElement[] {
  return [...page.querySelectorAll('table')].filter((table) => {
    const [head, ...rows] = table.rows;
    if (!head || rows.length === 0 || head.cells.length < 3 || table.querySelector('table,[colspan],[rowspan]'))
      return false;
    const titles = (row: HTMLTableRowElement) =>
      [...row.cells].filter(({ textContent }) => titleKind(textContent ?? ''));
    const isOfValues = rows.every((row) => row.cells.length === head.cells.length && titles(row).length < 2);
    return titles(head).length >= 2 && isOfValues;
  });
}

/** A plain table of labels and values: two cells in each row. */
export function pairTables(page: Document): HTMLTableElement[] {
  return [...page.querySelectorAll('table')].filter(
    (table) =>
      !table.querySelector('table,[colspan],[rowspan]') &&
      table.rows.length > 1 &&
      [...table.rows].every((row) => row.cells.length === 2),
  );
}

/** Moves what is in one element into another. */
export function move(from: Element, to: Element): Element {
  to.append(...from.childNodes);
  return to;
}

/** A new element with these attributes. */
export function make(page: Document, tag: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const element = page.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** Applies `change` to each of these; `false` where there are none. */
export function each<T>(all: readonly T[], change: (one: T) => void): boolean {
  for (const one of all) change(one);
  return all.length > 0;
}
