/**
 * Grids whose columns are the boxes: each holds a title and under it one cell for each product, so that only their
 * order says what is one row.
 */

import { productIn } from '../cells/cells.ts';
import { type TitleKind, titleKind } from '../lexicon/titles.ts';
import { ancestorOfAll } from '../page/ancestors.ts';
import { visibleChildren } from '../page/visible-text.ts';
import { type Grid, titleText } from './grid.ts';
import { areRows } from './loose-rows.ts';
import { titleLeaves } from './title-leaves.ts';
import { type Run, runsOf } from './title-runs.ts';

interface Column {
  readonly title: Element;
  readonly kind: TitleKind | undefined;
  readonly cells: readonly Element[];
}

/** The grids of boxes below `root`, in the order of the page. */
export function* columnBoxes(root: ParentNode & Node): Iterable<Grid> {
  for (const run of runsOf(titleLeaves(root))) {
    const grid = run.length > 1 && gridOf(ancestorOfAll(run), run);
    if (grid) yield grid;
  }
}

function gridOf(element: Element, run: Run): Grid | undefined {
  const columns = visibleChildren(element).flatMap((box) => columnIn(box) ?? []);
  const rows = columns[0]?.cells.length ?? 0;
  const isEven = element.childElementCount === columns.length && columns.every(({ cells }) => cells.length === rows);
  // With a single cell under each title these are labels and values.
  if (rows < 2 || !isEven) return undefined;
  if (!run.every((leaf) => columns.some(({ title }) => title.contains(leaf)))) return undefined;
  const names = columns.find(({ kind }) => kind === 'product')?.cells;
  if (!names?.every(productIn)) return undefined;
  const grid: Grid = {
    element,
    captions: [],
    titles: columns.map(({ title }) => titleText(title)),
    rows: names.map((name, at) => ({ element: name, cells: columns.map(({ cells }) => cells[at]) })),
  };
  return areRows(grid) ? grid : undefined;
}

/**
 * The title in this box and the cells under it, all of one tag and none of them hidden: a hidden one would shift the
 * others.
 */
function columnIn(box: Element): Column | undefined {
  const [title, ...under] = visibleChildren(box);
  const [only] = under;
  if (!title || !only) return undefined;
  const inBox = under.length === 1;
  const holder = inBox ? only : box;
  const cells = inBox ? visibleChildren(only) : under;
  const isWhole = holder.childElementCount === cells.length + (inBox ? 0 : 1);
  return isWhole && new Set(cells.map(({ tagName }) => tagName)).size === 1
    ? { title, kind: titleKind(titleText(title)), cells }
    : undefined;
}
