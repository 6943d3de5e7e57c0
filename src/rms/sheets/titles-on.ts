/** Finds the titles on a sheet, in whatever line they stand, and puts each value under its own: a list. */

import { kindOf, titleText } from '../cells/title-text.ts';
import { isSecret, type TitleKind } from '../lexicon/titles.ts';
import { styleOf } from '../page/boxes.ts';
import { isOneOf, parentOf, tagNameOf } from '../page/dom.ts';
import { acrossIn } from './across.ts';
import { type LabelledValue, type Line, type Listing, type Sheet, type Thing, valuesOf } from './sheet.ts';
import { isSure } from './sure.ts';

/** How many of the first lines may hold the titles: above them stand captions, paging and filters. */
const TITLE_LINES = 6;

const NO_SECRETS: ReadonlySet<number> = new Set();

/** A column of a list, as its title says. */
export type TitledColumn = Omit<LabelledValue, 'value'>;

/** The list whose titles stand in a line of this sheet; below other titles further down the columns are others. */
export function listOn({ element, lines }: Sheet): Listing | undefined {
  const at = headOf(lines);
  if (at === undefined) return undefined;
  const isFoot = at > 0 && at === lines.length - 1;
  const ordered = isFoot ? [...lines.slice(at), ...lines.slice(0, at)] : lines;
  const start = isFoot ? 0 : at;
  const labels: TitledColumn[] = [];
  const things: Thing[] = [];
  for (let next = start; next < ordered.length; ) {
    const end = endOfHead(ordered, next);
    const columns = columnsOf(ordered.slice(next, end));
    const secrets = new Set(columns.flatMap(({ kind }, column) => (kind && isSecret(kind) ? [column] : [])));
    let last = end;
    while (last < ordered.length && !isHead(ordered[last] as Line, secrets)) last += 1;
    labels.push(...(labels.length === 0 ? columns : []));
    things.push(...thingsIn(ordered.slice(end, last), columns));
    next = last;
  }
  return { element, captions: isFoot ? [] : captionsIn(lines.slice(0, at)), labels, things };
}

/** The first line with titles, near the top or at the very end. */
export function headOf(lines: readonly Line[]): number | undefined {
  const at = lines.slice(0, TITLE_LINES).findIndex((line) => isHead(line, NO_SECRETS, true));
  if (at >= 0) return at;
  const last = lines.length - 1;
  return lines[last] && isHead(lines[last]) ? last : undefined;
}

/** Whether two or more different titles stand in this line; 詳細 is what each row may say itself. */
export function isHead({ cells }: Line, secrets = NO_SECRETS, countsDetails = false): boolean {
  const kinds = new Set<TitleKind>();
  const asked = new Set<Element>();
  for (const [column, cell] of cells.entries()) {
    if (!cell || secrets.has(column) || asked.has(cell)) continue;
    asked.add(cell);
    const kind = kindOf(cell);
    if (kind && (countsDetails || kind !== 'details')) kinds.add(kind);
  }
  return kinds.size >= 2;
}

/** Where the head that begins in this line ends: it goes on where its cells reach down, or the markup says so. */
function endOfHead(lines: readonly Line[], at: number): number {
  const first = new Set(lines[at]?.cells);
  let end = at + 1;
  while (lines[end] && isOfHead(lines[end] as Line, first)) end += 1;
  return end;
}

function isOfHead({ element, cells }: Line, first: ReadonlySet<Element | undefined>): boolean {
  if (cells.some((cell) => cell && first.has(cell))) return true;
  const group = parentOf(element);
  if (tagNameOf(element) === 'TR' && group && tagNameOf(group) === 'THEAD') return true;
  return (
    new Set(cells).size > 1 &&
    cells.every((cell) => cell && isOneOf(cell, 'th:not([scope="row"]),[role="columnheader"]'))
  );
}

const FROM = /^(?:から|自|開始日?|開始|始期)$/;
const UNTIL = /^(?:まで|至|終了日?|終期)$/;

/**
 * One title for each column: of several storeys the lowest that is known. Under a group only those are of its kind that
 * have no other meaning, and of a period the end.
 */
function columnsOf(head: readonly Line[]): TitledColumn[] {
  const width = Math.max(...head.map(({ cells }) => cells.length));
  const storeys = Array.from({ length: width }, (_, column) => [
    ...new Set(head.flatMap(({ cells }) => cells[column] ?? [])),
  ]);
  return storeys.map((cells): TitledColumn => {
    const known = cells.findLast((cell) => kindOf(cell));
    const lowest = cells.at(-1);
    const own = { label: lowest ? titleText(lowest) : '', by: lowest };
    if (!known || !lowest) return { ...own, kind: undefined };
    const kind = kindOf(known);
    if (known === lowest) return { ...own, kind };
    const beside = storeys.filter((others) => others.includes(known)).map((others) => others.at(-1));
    const word = own.label.trim();
    const isOther =
      FROM.test(word) || beside.some((other) => other && (kindOf(other) || UNTIL.test(titleText(other).trim())));
    if (isOther && !UNTIL.test(word)) return { ...own, kind: undefined };
    return { kind, label: titleText(known), by: lowest };
  });
}

/** What these rows say, each under its title. */
function thingsIn(rows: readonly Line[], columns: readonly TitledColumn[]): Thing[] {
  let first: Thing | undefined;
  const things = rows.flatMap((row, at) => {
    const thing = { element: row.element, values: valuesIn(row, columns) };
    const isOfOwn = at === 0 || isSure(thing) || acrossIn(thing) !== undefined;
    if (!isOfOwn && (goesOn(row, rows[at - 1] as Line, columns) || (first && isSmaller(thing, first)))) return [];
    first = isOfOwn ? thing : first;
    return [thing];
  });
  return inTurns(things) ? things.filter((_, at) => at % 2 === 0) : things;
}

/** Whether every second row is in another print and says neither state nor day: it says more of the one above it. */
function inTurns(things: readonly Thing[]): boolean {
  const [firsts, seconds] = [0, 1].map((turn) => things.filter((_, at) => at % 2 === turn)) as [Thing[], Thing[]];
  if (seconds.length < 2 || firsts.length !== seconds.length || !firsts.every(isSure)) return false;
  if (seconds.some((thing) => isSure(thing) || acrossIn(thing))) return false;
  const [prints, others] = [firsts, seconds].map((turn) => new Set(turn.map(printOf))) as [Set<string>, Set<string>];
  return [...others].every((print) => print !== '' && !prints.has(print));
}

/** How the name in this row is printed. */
function printOf(thing: Thing): string {
  const [name] = valuesOf(thing, 'product');
  const style = name && styleOf(name);
  return style ? `${style.fontSize} ${style.fontWeight} ${style.color}` : '';
}

/** Whether this row is in smaller print than that one: it says more of the same product. */
function isSmaller(row: Thing, first: Thing): boolean {
  const [size, before] = [row, first].map((thing) => {
    const [name] = valuesOf(thing, 'product');
    return name && Number.parseFloat(styleOf(name)?.fontSize ?? '');
  });
  return size !== undefined && before !== undefined && size < before;
}

export function valuesIn({ cells }: Line, columns: readonly TitledColumn[]): LabelledValue[] {
  return cells.flatMap((value, column) => {
    const { kind, label = '', by } = columns[column] ?? {};
    return value ? [{ kind, label, by, value }] : [];
  });
}

/** Whether a cell ties this row to the one above it, as a box to tick does for both lines of one product. */
function goesOn({ cells }: Line, above: Line, columns: readonly TitledColumn[]): boolean {
  const kindAt = (column: number) => columns[column]?.kind;
  const shared = cells.flatMap((cell, column) => (cell && cell === above.cells[column] ? [kindAt(column)] : []));
  return shared.some((kind) => kind === undefined || kind === 'details') && !shared.includes('product');
}

/** What these lines above the titles say, each in a single cell. */
export function captionsIn(above: readonly Line[]): string[] {
  return above.flatMap(({ cells }) => (new Set(cells).size === 1 && cells[0] ? [titleText(cells[0])] : []));
}
