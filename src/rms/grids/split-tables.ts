/**
 * Grids whose titles and rows are two tables, one over the other, so that the titles stay while the rows scroll
 * (rms-facts, section 1).
 */

import { childHolding, commonAncestor } from '../page/ancestors.ts';
import { wordsOf } from '../page/visible-text.ts';
import type { Grid } from './grid.ts';
import { visibleTables } from './plain-table.ts';
import { titledRows } from './titled-rows.ts';

/** Pairs of tables below `root`: titles without rows, and the next table with as many columns and without titles. */
export function* splitTables(root: ParentNode): Iterable<Grid> {
  const tables = visibleTables(root);
  for (const [at, { table, rows }] of tables.entries()) {
    const head = titledRows(table, rows);
    if (!head || head.rows.length > 0) continue;
    const body = tables.slice(at + 1).find((other) => !table.contains(other.table));
    const first = body?.rows[0];
    if (!body || !first || titledRows(body.table, body.rows) || first.cells.length !== head.titles.length) continue;
    const around = commonAncestor(table, body.table);
    yield { ...head, element: childHolding(around, table), rows: body.rows.filter(({ element }) => wordsOf(element)) };
  }
}
