/**
 * Adds to the rows of a list what stands below each of them with labels: where a list is narrow, columns move there.
 */

import { labelsOnLines } from '../cells/labelled-lines.ts';
import { labelGroups } from '../labels/groups.ts';
import { isAboutSomethingElse } from '../lexicon/screen-words.ts';
import type { TitleKind } from '../lexicon/titles.ts';
import { countsAround, isDrawnIn, isIn } from '../page/ancestors.ts';
import { attributeOf, drawnAround, elementBefore, nextOf, tagNameOf, textIn } from '../page/dom.ts';
import { type TextNode, textNodesIn } from '../page/text-nodes.ts';
import { isSeen } from '../page/visible.ts';
import { acrossIn } from '../sheets/across.ts';
import type { LabelledValue, Listing, Thing } from '../sheets/sheet.ts';
import { isSure } from '../sheets/sure.ts';

const KINDS: readonly TitleKind[] = ['developer', 'state', 'expiry'];

/** A row, what stands right below it before the next one, and what that says. */
interface Row {
  readonly thing: Thing;
  /** All that is drawn of it, and of no other row. */
  readonly block: Element | undefined;
  readonly below: Element | undefined;
  readonly said: readonly LabelledValue[];
}

/** This list with what is said below its rows, of the kinds that have no title. */
export function withRowsBelow(list: Listing): Listing {
  const missing = KINDS.filter((wanted) => !list.labels.some(({ kind }) => kind === wanted));
  const rows = missing.length > 0 ? rowsOf(list.things) : [];
  const told = new Set(rows.flatMap(({ below, said }) => (below && said.length > 0 ? [below] : [])));
  if (told.size === 0) return withoutLabelled(list);
  const saidOf = new Map(areOfRowsAbove(rows) ? rows.map(({ thing, said }) => [thing, said]) : []);
  const added = new Map<TitleKind, Omit<LabelledValue, 'value'>>();
  const things = list.things.flatMap((thing): Thing[] => {
    if (isIn(thing.element, told)) return [];
    const more = (saidOf.get(thing) ?? []).filter(({ kind }) => kind && missing.includes(kind));
    for (const one of more) if (one.kind && !added.has(one.kind)) added.set(one.kind, { ...one, by: undefined });
    return [more.length > 0 ? { ...thing, values: [...thing.values, ...more] } : thing];
  });
  return withoutLabelled({ ...list, labels: [...list.labels, ...added.values()], things });
}

/** Among rows that are none, what fills a row and has labels of its own is no product. */
function withoutLabelled(list: Listing): Listing {
  if (list.things.every(acrossIn)) return list;
  const things = list.things.filter((thing) => {
    const across = acrossIn(thing);
    return !across || labelsOnLines(across).length === 0;
  });
  return things.length < list.things.length ? { ...list, things } : list;
}

/** The rows that say a state or a day, each with what stands between it and the next. */
function rowsOf(things: readonly Thing[]): Row[] {
  const rows = things.filter((thing) => isSure(thing) && !acrossIn(thing));
  const starts = rows.map(({ element, values }) => values[0]?.value ?? element);
  const around = countsAround(starts);
  const looks = new Set<string>();
  return rows.map((thing, at): Row => {
    let block: Element | undefined;
    for (const one of starts[at] ? drawnAround(starts[at]) : []) {
      if (around.get(one) !== 1) break;
      block = one;
    }
    const below = block && onlyBelow(block, (one) => around.has(one));
    // Below the last row may stand what is below the list.
    if (!below || (at === rows.length - 1 && at > 0 && !looks.has(lookOf(below))))
      return { thing, block, below, said: [] };
    looks.add(lookOf(below));
    return { thing, block, below, said: saidIn(below) };
  });
}

const lookOf = (element: Element) => `${tagNameOf(element)} ${attributeOf(element, 'class')}`;

/** The only element with words that follows this row before the next one. */
function onlyBelow(row: Element, isRow: (element: Element) => boolean): Element | undefined {
  const found: Element[] = [];
  for (let at = nextOf(row); at && !isRow(at) && found.length < 2; at = nextOf(at)) {
    if (isSeen(at) && /[\p{L}\p{N}]/u.test(textIn(at))) found.push(at);
  }
  return found.length === 1 ? found[0] : undefined;
}

/**
 * Whether these tell of the row above each: one with a last day does, and so do all where each row has one. Others may
 * head the rows below them, as those do of which one stands over the first row.
 */
function areOfRowsAbove(rows: readonly Row[]): boolean {
  const over = rows[0]?.block && elementBefore(rows[0].block);
  if (over && saidIn(over).length > 0) return false;
  const haveDays = rows.every(({ said }) => said.length === 0 || said.some(({ kind }) => kind === 'expiry'));
  return haveDays || rows.every(({ said }) => said.length > 0);
}

/** What this says with labels; nothing where it tells of something else, or says a thing twice. */
function saidIn(part: Element): readonly LabelledValue[] {
  const values = labelGroups([part], () => false, 1).flatMap((group) => group.values);
  const isOnce = ({ kind }: LabelledValue) => values.filter((other) => other.kind === kind).length === 1;
  // Of the past, or of functions, each with a state and a last day of its own.
  const isOther = ({ text, parent }: TextNode) =>
    isAboutSomethingElse(text) && !values.some(({ value }) => isDrawnIn(parent, value));
  return values.every(isOnce) && !textNodesIn(part).some(isOther) ? values : [];
}
