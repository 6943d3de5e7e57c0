/** The cells that a report treats specially: those of keys, and those whose unknown words are wanted. */

import { isSecret, titleKind } from '../rms/lexicon/titles.ts';
import { isDrawnIn } from '../rms/page/ancestors.ts';
import { childrenIn, isOneOf } from '../rms/page/dom.ts';
import { findIn, rootsIn } from '../rms/page/roots.ts';
import { wordsOf } from '../rms/page/visible-text.ts';
import { groupsIn } from '../rms/sheets/index.ts';
import { type Listing, valuesOf } from '../rms/sheets/sheet.ts';

export interface ReservedCells {
  /** Beside or under the label of a key or secret: only a known label in it is reported. */
  readonly secret: ReadonlySet<Element>;
  /** Cells in a title row, and cells of states: a short unknown word in them is printed. */
  readonly wanted: ReadonlySet<Element>;
}

/** The cells of both kinds on this page, which holds these lists. */
export function reservedCells(page: Document, lists: readonly Listing[]): ReservedCells {
  const beside = groupsIn(page).flatMap(({ values }) =>
    values.flatMap(({ kind, value }) => (kind && isSecret(kind) ? [value] : [])),
  );
  const titles = titleCells(page);
  const under: Element[] = [];
  const states: Element[] = [];
  for (const { element, things } of lists) {
    // A label beside its value may look like a title, so words are printed only under an unmistakable title row.
    const isSure = [...titles].some((title) => isDrawnIn(title, element));
    for (const thing of things) {
      const names = valuesOf(thing, 'product');
      for (const { kind, value } of thing.values) {
        if (kind && isSecret(kind)) under.push(value);
        if (kind === 'state' && isSure && !names.includes(value)) states.push(value);
      }
    }
  }
  return { secret: new Set([...beside, ...under]), wanted: new Set([...titles, ...states]) };
}

/** The cells of rows in which the markup makes every cell a title, and two or more are known. */
function titleCells(page: Document): Set<Element> {
  const rows = findIn(rootsIn(page), 'tr,[role="row"]');
  const cells = rows.map((row) => childrenIn(row));
  const heads = cells.filter(
    (row) =>
      row.every((cell) => isOneOf(cell, 'th:not([scope="row"]),[role="columnheader"]')) &&
      new Set(row.map((cell) => titleKind(wordsOf(cell))).filter(Boolean)).size >= 2,
  );
  return new Set(heads.flat());
}
