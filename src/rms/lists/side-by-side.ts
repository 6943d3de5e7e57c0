/** Takes the rows of a list apart in which products stand side by side: 製品名, 状態, and beside them once more 製品名, 状態. */

import { folded } from '../../domain/text/japanese-text.ts';
import { attributeOf, findAll } from '../page/dom.ts';
import type { Listing, Thing } from '../sheets/sheet.ts';

/**
 * The same list with one product in a row; itself where its titles do not come again in the same order, the name before
 * the rest.
 */
export function oneProductARow(list: Listing): Listing {
  const kinds = list.labels.map(({ kind }) => kind);
  const first = kinds.indexOf('product');
  const width = kinds.indexOf('product', first + 1) - first;
  const titles = list.labels.map(({ label }) => label);
  if (first < 0 || width < 2 || !comesAgain(titles, width) || isInGroups(list)) return list;
  const early = kinds.slice(0, first);
  if (early.includes('state') || early.includes('expiry')) return list;
  const starts = titles.flatMap((_, at) => (at % width === 0 ? [at] : []));
  const groups = starts.map((at) => new Set(list.labels.slice(at, at + width).map(({ by }) => by)));
  const things = list.things.flatMap((thing) => groups.flatMap((group) => pieceOf(thing, group) ?? []));
  return { ...list, labels: list.labels.slice(0, width), things };
}

/** Whether some cells span a part of the columns, such as 「旧」 and 「新」 over the titles: then not all is one list. */
function isInGroups({ element, labels }: Listing): boolean {
  return findAll(element, '[colspan]').some((cell) => {
    const span = Number(attributeOf(cell, 'colspan'));
    return span > 1 && span < labels.length;
  });
}

/** Whether the titles repeat every `width` columns; only a blank one may be missing at the end. */
function comesAgain(titles: readonly string[], width: number): boolean {
  const missing = (width - (titles.length % width)) % width;
  return (
    titles.every((title, at) => at < width || folded(title) === folded(titles[at - width] ?? '')) &&
    titles.slice(width - missing, width).every((title) => folded(title) === '')
  );
}

/** What this row says under these titles, unless a cell reaches out of there: a message across the list. */
function pieceOf({ element, values }: Thing, titles: ReadonlySet<Element | undefined>): Thing | undefined {
  const own = values.filter(({ by }) => titles.has(by));
  const others = new Set(values.filter(({ by }) => !titles.has(by)).map(({ value }) => value));
  return own.length === 0 || own.some(({ value }) => others.has(value)) ? undefined : { element, values: own };
}
