/** Tables of one single cell: they are no tables but wrap what stands in them, as older pages lay everything out. */

/** The innermost cell around this element that has others beside it in its table. */
export function cellAround(element: Element): Element | undefined {
  let cell = element.closest('td,th');
  while (cell && isAlone(cell)) cell = cell.closest('table')?.parentElement?.closest('td,th') ?? null;
  return cell ?? undefined;
}

/** Whether this cell is the only one of its table. */
function isAlone(cell: Element): boolean {
  const row = cell.parentElement;
  const group = row?.parentElement;
  if (!row || !group || row.childElementCount > 1 || group.childElementCount > 1) return false;
  return group.tagName === 'TABLE' || group.parentElement?.childElementCount === 1;
}
