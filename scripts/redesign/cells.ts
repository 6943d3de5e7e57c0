/** Finds the cells that hold titles or values, in lists and pairs alike, and makes elements to replace them. */

import { listsOf } from './lists.ts';
import { pairGroupsOf } from './pairs.ts';

/** The cells with column titles. */
export function titleCells(page: Document): Element[] {
  return listsOf(page).flatMap(({ titleRows }) => titleRows.flatMap(({ cells }) => cells));
}

/** The cells with titles or labels. */
export function namingCells(page: Document): Element[] {
  return [...titleCells(page), ...pairGroupsOf(page).flatMap(({ pairs }) => pairs.map(({ label }) => label))];
}

/** The cells with the values of those titles and labels. */
export function valueCells(page: Document): Element[] {
  const ofLists = listsOf(page).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
  return [...ofLists, ...pairGroupsOf(page).flatMap(({ pairs }) => pairs.map(({ value }) => value))];
}

/** A new element with these attributes and children. */
export function made(
  page: Document,
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): HTMLElement {
  const element = page.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** This cell's content, moved into a new element for another place. */
export function moved(page: Document, cell: Element, tag: string, attributes: Readonly<Record<string, string>> = {}) {
  return made(page, tag, attributes, ...cell.childNodes);
}

/** This cell's content, copied into a new element. */
export function copied(page: Document, cell: Element, tag: string, attributes: Readonly<Record<string, string>> = {}) {
  return made(page, tag, attributes, ...cell.cloneNode(true).childNodes);
}

/** Everything in the list above its titles, as blocks. */
export function blocksAbove(
  page: Document,
  list: { element: Element; above: readonly { cells: readonly Element[] }[] },
) {
  const caption = list.element.querySelector(':scope > caption');
  return [...(caption ? [caption] : []), ...list.above.flatMap(({ cells }) => cells)].map((cell) =>
    moved(page, cell, 'div'),
  );
}
