/** The cells that a report treats specially: those of keys, and those whose unknown words are wanted. */

import type { Grid } from '../rms/grids/grid.ts';
import { isSecret, titleKind } from '../rms/lexicon/titles.ts';
import { findIn, rootsIn } from '../rms/page/roots.ts';
import { wordsOf } from '../rms/page/visible-text.ts';
import { pairGroupsOf } from '../rms/pairs/index.ts';

export interface ReservedCells {
  /** Beside or under the label of a key or secret: only a known label in it is reported. */
  readonly secret: ReadonlySet<Element>;
  /** Cells in a title row, and cells of states: a short unknown word in them is printed. */
  readonly wanted: ReadonlySet<Element>;
}

/** The cells of both kinds on this page, which holds these grids. */
export function reservedCells(page: Document, grids: readonly Grid[]): ReservedCells {
  const beside = pairGroupsOf(page).flatMap(({ pairs }) =>
    pairs.flatMap(({ kind, value }) => (isSecret(kind) ? [value] : [])),
  );
  const titles = titleCells(page);
  const under: Element[] = [];
  const states: Element[] = [];
  for (const grid of grids) {
    // A label beside its value may look like a title, so words are printed only under an unmistakable title row.
    const isSure = [...titles].some((title) => grid.element.contains(title));
    grid.titles.forEach((title, column) => {
      const kind = titleKind(title);
      const cells = grid.rows.flatMap(({ cells: row }) => row[column] ?? []);
      if (kind && isSecret(kind)) under.push(...cells);
      if (kind === 'state' && isSure) states.push(...cells);
    });
  }
  return { secret: new Set([...beside, ...under]), wanted: new Set([...titles, ...states]) };
}

/** The cells of rows in which the markup makes every cell a title, and two or more are known. */
function titleCells(page: Document): Set<Element> {
  const rows = findIn(rootsIn(page), 'tr,[role="row"]');
  const cells = rows.map((row) => [...row.children]);
  const heads = cells.filter(
    (row) =>
      row.every((cell) => cell.matches('th:not([scope="row"]),[role="columnheader"]')) &&
      new Set(row.map((cell) => titleKind(wordsOf(cell))).filter(Boolean)).size >= 2,
  );
  return new Set(heads.flat());
}
