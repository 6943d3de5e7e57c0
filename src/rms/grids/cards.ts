/**
 * Grids that are cards: each product is a block of labelled values, its name among them or as the heading of the block.
 */

import { folded } from '../../domain/text/japanese-text.ts';
import { isUpdateCell } from '../cells/cells.ts';
import { REAL } from '../headings/headings.ts';
import { isDetailHeading, isListHeading } from '../lexicon/screen-words.ts';
import { stateOf } from '../lexicon/state-words.ts';
import { type TitleKind, titleKind, titleOf } from '../lexicon/titles.ts';
import { ancestorOfAll, childHolding, countsAround } from '../page/ancestors.ts';
import { isBefore } from '../page/roots.ts';
import { isVisible, visibleChildren, wordsOf } from '../page/visible-text.ts';
import { pairGroupsIn } from '../pairs/groups.ts';
import type { Pair, PairGroup } from '../pairs/pair.ts';
import { type Grid, type GridRow, kindOf } from './grid.ts';
import { plainTables } from './plain-table.ts';

const KINDS: readonly TitleKind[] = ['product', 'developer', 'state', 'expiry', 'details'];

/** What a product's name may stand in that has no label of its own. */
const HEADING = 'h2,h3,h4,h5,h6,[role="heading"],strong,b';

/** Where a page says something beside what it is about. */
const ELSEWHERE = 'aside,footer,dialog,[role="dialog"],[role="complementary"],[role="contentinfo"]';

/** Headings over a part of the page: 「ご契約」, 「検索条件」, 「状態について」 are no products. */
const NAME_OF_PART = /契約|プラン|機能|について$|(?:情報|内容|設定|状況|条件|履歴)$/;

interface Card {
  readonly block: Element;
  readonly pairs: readonly Pair[];
}

/** The cards below `root`, a grid for all that stand side by side. A table with titles is none. */
export function* cardGrids(root: Document | ShadowRoot): Iterable<Grid> {
  const tables = [...plainTables(root)];
  const lists = new Set<Element>(tables.map(({ element }) => element));
  // Where products stand in a table, a heading over labelled values is something beside them.
  const mayHaveHeadings = !tables.some(({ titles }) => titles.some((title) => titleKind(title) === 'product'));
  const groups = pairGroupsIn(root);
  const groupsAround = countsAround(groups.map(({ element }) => element));
  const isAlone = (block: Element) => groupsAround.get(block) === 1;
  const cards = groups.flatMap((group) => {
    if (lists.has(group.element) || group.element.closest(ELSEWHERE)) return [];
    return cardOf(group, mayHaveHeadings ? isAlone : undefined) ?? [];
  });
  const cardsAround = countsAround(new Set(cards.map(({ block }) => block)));
  const bySide = new Map<Element | null, Card[]>();
  for (const card of cards) {
    const side = sideOf(card, cardsAround);
    const beside = bySide.get(side) ?? [];
    beside.push(card);
    bySide.set(side, beside);
  }
  for (const [first, ...others] of bySide.values()) if (first) yield gridOf(first, others);
}

/** What holds this card and others: the first element around it that is more than wrapping. */
function sideOf({ block }: Card, cardsAround: ReadonlyMap<Element, number>): Element | null {
  let at = block.parentElement;
  while (at && cardsAround.get(at) === 1) at = at.parentElement;
  return at;
}

function gridOf(first: Card, others: readonly Card[]): Grid {
  const cards = [first, ...others];
  const kinds = KINDS.filter((kind) => cards.some(({ pairs }) => pairs.some((pair) => pair.kind === kind)));
  return {
    element: listOf(first, others),
    captions: [],
    // The last column holds what stands without a label: 更新あり.
    titles: [...kinds.map((kind) => labelOf(kind, cards)), ''],
    rows: cards.map(
      ({ block, pairs }): GridRow => ({
        element: block,
        cells: [...kinds.map((kind) => pairs.find((pair) => pair.kind === kind)?.value), updateIn(block, pairs)],
      }),
    ),
  };
}

/** 更新あり somewhere in a card, outside of its labelled values. */
function updateIn(block: Element, pairs: readonly Pair[]): Element | undefined {
  return [...block.querySelectorAll('*')].find(
    (element) =>
      !pairs.some(({ value }) => value.contains(element) || element.contains(value)) && isUpdateCell(element),
  );
}

/**
 * A card says a product, and its state or last day, each once. Where a key stands it is the page of one product and no
 * card.
 */
function cardOf({ element, pairs }: PairGroup, isAlone?: (block: Element) => boolean): Card | undefined {
  const count = (kind: TitleKind) => pairs.filter((pair) => pair.kind === kind).length;
  if (count('secret') + count('service-secret') > 0 || count('state') > 1 || count('expiry') > 1) return undefined;
  const isOfApps = count('product') + count('developer') + count('details') >= 3;
  if (count('state') + count('expiry') === 0 && !isOfApps) return undefined;
  if (areColumns(pairs)) return undefined;
  if (count('product') === 1) return { block: element, pairs };
  if (count('product') > 1 || !isAlone) return undefined;
  const around = element.parentElement;
  const before = element.previousElementSibling && headingAlone(element.previousElementSibling);
  if (before && isNameOfProduct(before)) {
    return { block: around && isAlone(around) ? around : before, pairs: [productIn(before), ...pairs] };
  }
  if (element.matches('table')) return undefined;
  const blocks = element.matches('dl,ul') ? [] : [element];
  if (around && isAlone(around)) blocks.push(around);
  const [block, heading] = blocks.map((one) => [one, headingIn(one, pairs)] as const).find(([, one]) => one) ?? [];
  return block && heading ? { block, pairs: [productIn(heading), ...pairs] } : undefined;
}

/** Whether these are titles of columns, each in a box with more than one cell under it, or over several states. */
function areColumns(pairs: readonly Pair[]): boolean {
  const boxes = pairs.flatMap(({ value }) => {
    const { previousElementSibling: label, nextElementSibling: next, parentElement: box } = value;
    const goesOn = next?.tagName === value.tagName && !kindOf(next) && wordsOf(next).trim();
    return goesOn && label && kindOf(label) ? [box] : [];
  });
  const states = pairs.flatMap(({ kind, value }) => (kind === 'state' ? [...value.children] : []));
  return new Set(boxes).size > 1 || states.filter((one) => stateOf(one.textContent ?? '') !== 'unknown').length > 1;
}

/** A heading as the name of a card's product. */
function productIn(value: Element): Pair {
  return { kind: 'product', label: titleOf('product'), value };
}

/** This element as a heading, or the bold words that are all it says. */
function headingAlone(element: Element): Element | undefined {
  if (element.matches(REAL)) return element;
  const bold = element.matches('strong,b') ? element : element.querySelector(':scope > strong,:scope > b');
  return bold && wordsOf(bold).trim() === wordsOf(element).trim() ? bold : undefined;
}

/** The name over these values in their block. Two of them head two products, and nobody says whose the values are. */
function headingIn(block: Element, pairs: readonly Pair[]): Element | undefined {
  const headings = [...block.querySelectorAll(HEADING)].filter(
    (one) => isVisible(one) && !pairs.some(({ value }) => value.contains(one)),
  );
  const [heading] = headings;
  const isOver = heading && pairs.every(({ value }) => isBefore(heading, value)) && isNameOfProduct(heading);
  return isOver && !headings.some((other) => other !== heading && other.tagName === heading.tagName)
    ? heading
    : undefined;
}

/** Whether this can be the name of a card's product: it heads neither a screen nor a part of one. */
function isNameOfProduct(heading: Element): boolean {
  const name = wordsOf(heading);
  return !isListHeading(name) && !isDetailHeading(name) && !NAME_OF_PART.test(folded(name));
}

function labelOf(kind: TitleKind, cards: readonly Card[]): string {
  return cards.flatMap(({ pairs }) => pairs).find((pair) => pair.kind === kind)?.label ?? '';
}

/** What holds the cards and nothing else; else the first card, before which the summary then stands. */
function listOf({ block }: Card, others: readonly Card[]): Element {
  if (others.length === 0) return block;
  const blocks: [Element, ...Element[]] = [block, ...others.map((card) => card.block)];
  const around = ancestorOfAll(blocks);
  const withCards = new Set(blocks.map((card) => childHolding(around, card)));
  const holdsOnlyCards = visibleChildren(around).every((child) => withCards.has(child));
  return holdsOnlyCards ? around : block;
}
