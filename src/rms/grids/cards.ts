/** Grids that are cards: each product is a block of labelled values, its name among them or as the heading of the block. */

import { pairGroupsIn } from '../pairs/groups.ts';
import type { Pair, PairGroup } from '../pairs/pair.ts';
import { isDetailHeading, isListHeading } from '../screen-words.ts';
import type { TitleKind } from '../titles.ts';
import { visibleChildren, wordsOf } from '../visible-text.ts';
import { ancestorOfAll } from './ancestors.ts';
import type { Grid, GridRow } from './grid.ts';
import { plainTables } from './plain-table.ts';

const KINDS: readonly TitleKind[] = ['product', 'developer', 'state', 'expiry', 'details'];

/** Titles for the cards whose product is a heading and has no label of its own. */
const HEADING = 'h2,h3,h4,h5,h6,[role="heading"],dt:first-child,strong:first-child,b:first-child';
const PRODUCT_TITLE = '製品名';

interface Card {
  readonly block: Element;
  readonly pairs: readonly Pair[];
}

/** The cards below `root` as one grid. A table with titles is none. */
export function* cardGrids(root: Document | ShadowRoot): Iterable<Grid> {
  const lists = new Set<Element>([...plainTables(root)].map(({ element }) => element));
  const cards = pairGroupsIn(root).flatMap((group) => (lists.has(group.element) ? [] : (cardOf(group) ?? [])));
  const [first, ...others] = cards;
  if (!first) return;
  const kinds = KINDS.filter((kind) => cards.some(({ pairs }) => pairs.some((pair) => pair.kind === kind)));
  yield {
    element: listOf(first, others),
    captions: [],
    titles: kinds.map((kind) => labelOf(kind, cards)),
    rows: cards.map(
      ({ block, pairs }): GridRow => ({
        element: block,
        cells: kinds.map((kind) => pairs.find((pair) => pair.kind === kind)?.value),
      }),
    ),
  };
}

/** A card says a product, and its state or last day, each once. Where a key stands it is the page of one product and no card. */
function cardOf({ element, pairs }: PairGroup): Card | undefined {
  const count = (kind: TitleKind) => pairs.filter((pair) => pair.kind === kind).length;
  if (count('secret') + count('service-secret') > 0 || count('state') > 1 || count('expiry') > 1) return undefined;
  if (count('state') + count('expiry') === 0) return undefined;
  if (count('product') === 1) return { block: element, pairs };
  if (element.matches('table')) return undefined;
  const block = element.matches('dl,ul') ? (element.parentElement ?? element) : element;
  const heading = block.querySelector(HEADING) ?? undefined;
  if (
    count('product') > 1 ||
    !heading ||
    isNameOfScreen(wordsOf(heading)) ||
    pairs.some(({ value }) => value.contains(heading))
  )
    return undefined;
  return { block, pairs: [{ kind: 'product', label: PRODUCT_TITLE, value: heading }, ...pairs] };
}

/** Whether this heads a screen, and no card. */
function isNameOfScreen(text: string): boolean {
  return isListHeading(text) || isDetailHeading(text);
}

function labelOf(kind: TitleKind, cards: readonly Card[]): string {
  return cards.flatMap(({ pairs }) => pairs).find((pair) => pair.kind === kind)?.label ?? '';
}

/** What holds the cards and nothing else; else the first card, before which the summary then stands. */
function listOf({ block }: Card, others: readonly Card[]): Element {
  if (others.length === 0) return block;
  const around = ancestorOfAll([block, ...others.map((card) => card.block)]);
  const holdsOnlyCards = visibleChildren(around).every((child) =>
    [block, ...others.map((card) => card.block)].some((card) => child.contains(card)),
  );
  return holdsOnlyCards ? around : block;
}
