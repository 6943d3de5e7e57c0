/**
 * Understands a page: every sheet in it with the titles on it, and every group of labelled values. What is understood
 * best wins; where two understandings of the same cells are equally good and differ, neither is read.
 */

import { productIn } from '../cells/product.ts';
import { kindOf } from '../cells/title-text.ts';
import { cardLists } from '../labels/cards.ts';
import { groupsDrawnBefore } from '../labels/drawn-before.ts';
import { labelGroups } from '../labels/groups.ts';
import { termsList } from '../labels/terms-list.ts';
import { titlesIn } from '../labels/title-leaves.ts';
import { isSecret } from '../lexicon/titles.ts';
import { countsAround, isIn } from '../page/ancestors.ts';
import { boxOf, sharedHeight, sharedWidth } from '../page/boxes.ts';
import { drawnAround, findAll, holdsNoElement } from '../page/dom.ts';
import { memoized } from '../page/memo.ts';
import { isBefore, rootsIn } from '../page/roots.ts';
import { isOutOfSight, isVisible } from '../page/visible.ts';
import { drawnSheets } from '../sources/from-boxes.ts';
import { roleSheets } from '../sources/from-roles.ts';
import { tablesIn } from '../sources/from-table.ts';
import { areInOrder } from '../sources/in-order.ts';
import { foundLists, hasNames } from './found-lists.ts';
import { linedLists } from './lined-table.ts';
import { cellsOf, type LabelledValue, type Listing, type Sheet, type Thing, valuesOf } from './sheet.ts';
import { sidewaysList } from './sideways.ts';
import { areRows, isSure, scoreOf } from './sure.ts';
import { withTitlesInSight } from './titles-in-sight.ts';
import { isHead, listOn } from './titles-on.ts';

/** Every list in this page, its shadow roots included; what one list has understood is no part of another. */
export const listsIn = memoized((page: Document): readonly Listing[] => {
  const roots = rootsIn(page);
  const found = foundLists();
  const { isTaken } = found;
  /** Rows under titles of which none is a name: they may be cards. */
  const nameless: Thing[] = [];
  const tables = roots.flatMap(tablesIn);
  for (const sheet of [...tables, ...roleSheets(roots)]) {
    const list = bestOf(listsOn(sheet));
    // What is left of it, as a second line of a product, is no row of another list.
    if (found.take(list)) found.close(sheet.element);
    else nameless.push(...onlyRow(list));
  }
  const titles = titlesAnywhere(roots, tables);
  const seen = titles
    .filter((title) => kindOf(title) && !isTaken(title) && !isOutOfSight(title))
    .sort((one, other) => (isBefore(one, other) ? -1 : 1));
  for (const sheet of drawnSheets(seen, isTaken)) {
    const drawn = listOn(sheet);
    const list = drawn && underTitles(drawn);
    if (list && isList(list) && (!sheet.isLoose || areRows(list)) && !found.take(list)) nameless.push(...onlyRow(list));
  }
  const groups = found.haveNames() ? labelGroups(roots, isTaken) : groupsOf(page, isTaken);
  for (const group of groups) found.take(termsList(group));
  const cards = [...groups, ...apartFrom(groups, nameless)].filter(({ element }) => !isTaken(element));
  for (const list of cardLists(cards, !found.haveNames())) found.take(list);
  return found.lists().map((list) => withTitlesInSight(list, titles));
});

/** Every title in these trees, those in the heads of tables too, each once. */
function titlesAnywhere(roots: readonly (Document | ShadowRoot)[], tables: readonly Sheet[]): Element[] {
  const heads = tables.flatMap(({ lines }) => lines.filter((line) => isHead(line)).flatMap(({ cells }) => cells));
  return withoutDoubles([...roots.flatMap(titlesIn), ...heads].filter((one) => one !== undefined));
}

/** Those of these things of which no cell is a part of these groups, or holds any. */
function apartFrom(groups: readonly Thing[], things: readonly Thing[]): Thing[] {
  const inGroups = new Set(groups.flatMap(cellsOf));
  const aroundThem = countsAround(inGroups);
  return things.filter((thing) => cellsOf(thing).every((cell) => !aroundThem.has(cell) && !isIn(cell, inGroups)));
}

/** The only row under titles of which none is a name: such a list is a card, and its name may stand over it. */
function onlyRow(list: Listing | undefined): Thing[] {
  const [only, another] = list?.things ?? [];
  return list && only && !another && !hasNames(list) && isSure(only) ? [{ ...only, element: list.element }] : [];
}

/** Every group of labelled values in this page, in its order: what a screen about one product says. */
export const groupsIn = memoized((page: Document): readonly Thing[] =>
  groupsOf(page, () => false).sort((one, other) => (isBefore(one.element, other.element) ? -1 : 1)),
);

/** The labelled values that stand in this page; where none of them tells of a key, those that a style sheet labels. */
function groupsOf(page: Document, isTaken: (element: Element) => boolean): Thing[] {
  const groups = labelGroups(rootsIn(page), isTaken);
  const tellsOfKeys = groups.some(({ values }) => values.some(({ kind }) => kind === 'state' || kind === 'expiry'));
  return tellsOfKeys ? groups : [...groups, ...groupsDrawnBefore(page, isTaken)];
}

/** What the titles on this sheet may mean, each way in which they may stand. */
function listsOn(sheet: Sheet): Listing[] {
  return [...linedLists(sheet), listOn(sheet), sidewaysList(sheet)].flatMap((list) => {
    if (!list || list.things.length === 0) return [];
    // A part of a list would be taken for the whole.
    return list.things.some((thing) => !isUnderTitles(thing) && isRowOfKey(thing)) ? [] : [underTitles(list)];
  });
}

/** This list with the rows in it that are drawn as it says. */
const underTitles = (list: Listing): Listing => ({ ...list, things: list.things.filter(isUnderTitles) });

/** These titles without those that only wrap another of them: a cell, and the element in it that holds its words. */
function withoutDoubles(titles: readonly Element[]): Element[] {
  const all = new Set(titles);
  const wrapping = new Set<Element>();
  for (const title of all)
    for (const around of drawnAround(title)) if (around !== title && all.has(around)) wrapping.add(around);
  return [...all].filter((title) => !wrapping.has(title));
}

/** Whether no row says a title again: then these are labels beside their values, not the head of a list. */
function isList({ things }: Listing): boolean {
  // 確認 under 詳細 is what each row says.
  const isLabel = ({ kind, value }: LabelledValue) =>
    kind !== undefined && kind !== 'details' && !isSecret(kind) && kindOf(value) === kind;
  // A label may stand in one cell with its value: 「見本受注」, and below it 「製品名」.
  const holdsLabel = ({ kind, value }: LabelledValue) =>
    kind && findAll(value, '*').some((one) => holdsNoElement(one) && kindOf(one) === kind && isVisible(one));
  // Labels of cards that stand under a head which is drawn over them: 「状態」 below 「製品名」.
  const isCalledAsTitle = (thing: Thing) => valuesOf(thing, 'product').some((cell) => kindOf(cell) !== undefined);
  const [first] = things;
  if (!first || things.some(({ values }) => values.some(isLabel))) return false;
  if (things.filter(isCalledAsTitle).length * 2 > things.length) return false;
  return first.values.filter(holdsLabel).length < 2;
}

/** Whether a name, and a state or a day, stand in this row. */
function isRowOfKey(thing: Thing): boolean {
  return isSure(thing) && valuesOf(thing, 'product').some((cell) => productIn(cell) !== undefined);
}

/**
 * Whether each value of this row is drawn under its title, or beside it, or at least in the order of the titles and
 * under none of them, as where rows go on in another column of the page: elsewhere a person does not read it so.
 */
function isUnderTitles({ values }: Thing): boolean {
  if (values.every(({ kind, by, value }) => !by || !kind || kind === 'details' || isAlong(by, value))) return true;
  const [titles, cells] = [values.map(({ by }) => by), values.map(({ value }) => value)];
  const isUnderAnother = ({ by, value }: LabelledValue) =>
    titles.some((title) => title && title !== by && sharedWidth(boxOf(title), boxOf(value)) >= 0.5);
  return areInOrder(titles, cells) && !values.some(isUnderAnother);
}

function isAlong(by: Element, value: Element): boolean {
  const [title, box] = [boxOf(by), boxOf(value)];
  return sharedWidth(title, box) >= 0.5 || sharedHeight(title, box) >= 0.5;
}

/** The list of which most is understood; none where another says as much and not the same. */
function bestOf(lists: readonly Listing[]): Listing | undefined {
  const [first, ...others] = lists;
  if (others.length === 0) return first;
  const scores = lists.map(scoreOf);
  const most = Math.max(...scores);
  const best = lists.filter((_, at) => scores[at] === most);
  const [one] = best;
  return best.every((other) => one && isSame(one, other)) ? one : undefined;
}

function isSame(one: Listing, other: Listing): boolean {
  const text = ({ things }: Listing) => things.map(({ values }) => values.filter(({ kind }) => kind));
  const [these, those] = [text(one), text(other)];
  const isSameValue = (a: LabelledValue, b: LabelledValue | undefined) => a.kind === b?.kind && a.value === b?.value;
  return (
    these.length === those.length &&
    these.every((values, at) => values.every((value, index) => isSameValue(value, those[at]?.[index])))
  );
}
