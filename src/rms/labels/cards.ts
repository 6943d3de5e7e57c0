/**
 * Lists that are cards: each product is a block of labelled values, its name among them or over them as their heading.
 */

import { isUpdateCell } from '../cells/state.ts';
import { stateOf } from '../lexicon/state-words.ts';
import { isSecret, type TitleKind } from '../lexicon/titles.ts';
import { ancestorOfAll, childHolding, countsAround, isDrawnIn } from '../page/ancestors.ts';
import {
  aroundOf,
  childrenIn,
  closestTo,
  drawnBefore,
  findAll,
  hostOf,
  isOneOf,
  parentOf,
  rootOf,
  tagNameOf,
  textIn,
} from '../page/dom.ts';
import { isVisible, visibleChildren } from '../page/visible.ts';
import type { LabelledValue, Listing, Thing } from '../sheets/sheet.ts';
import { lineBefore, nameBefore, nameOverValues, wholeOf } from './card-names.ts';
import { isFirstOfColumn } from './first-of-column.ts';

const KINDS: readonly TitleKind[] = ['product', 'developer', 'state', 'expiry', 'details'];

/** Where a page says something beside what it is about. */
const ELSEWHERE = 'aside,footer,dialog,[role="dialog"],[role="complementary"],[role="contentinfo"]';

/** The cards among these groups, a list for all that stand side by side. */
export function cardLists(groups: readonly Thing[], mayHaveHeadings: boolean): Listing[] {
  const groupsAround = countsAround(groups.map(({ element }) => element));
  const isAlone = (block: Element) => groupsAround.get(block) === 1;
  const cards = groups.flatMap((group) => {
    if (closestTo(group.element, ELSEWHERE)) return [];
    return cardOf(group, groups.length > 1, mayHaveHeadings ? isAlone : undefined) ?? [];
  });
  const cardsAround = countsAround(new Set(cards.map(({ element }) => element)));
  const bySide = new Map<Element | null, Thing[]>();
  for (const card of cards) {
    const side = sideOf(card, cardsAround);
    const beside = bySide.get(side) ?? [];
    beside.push(card);
    bySide.set(side, beside);
  }
  return [...bySide.values()].flatMap(([first, ...others]) => {
    // Where one key stands it is the page of one product, and no card.
    const isPage = first && others.length === 0 && first.values.some(({ kind }) => isSecret(kind));
    return first && !isPage ? [listOfCards(first, others)] : [];
  });
}

/** What holds this card and others: the first element around it that is more than wrapping. */
function sideOf({ element }: Thing, cardsAround: ReadonlyMap<Element, number>): Element | null {
  let at = aroundOf(element);
  while (at && cardsAround.get(at) === 1) at = aroundOf(at);
  return at;
}

function listOfCards(first: Thing, others: readonly Thing[]): Listing {
  const cards = [first, ...others].map(withBareState);
  const labels = KINDS.flatMap((kind) => {
    const found = cards.flatMap(({ values }) => values).find((one) => one.kind === kind);
    return found ? [found] : [];
  });
  const things = cards.map(({ element, values }): Thing => {
    const known = KINDS.flatMap((kind) => values.find((one) => one.kind === kind) ?? []);
    const update = updateIn(element, values);
    return {
      element,
      values: update ? [...known, { kind: undefined, label: '', by: undefined, value: update }] : known,
    };
  });
  return { element: listOf(first, others), captions: [], labels, things };
}

/** With the only words in it that are a state's, where no label says which they are: a mark beside the name. */
function withBareState(card: Thing): Thing {
  if (card.values.some(({ kind }) => kind === 'state')) return card;
  const marks = outside(card).filter(
    (one) => stateOf(textIn(one)) !== 'unknown' && isVisible(one) && !isPressed(one, card),
  );
  const [only, another] = marks.filter((one) => !marks.some((other) => other !== one && isDrawnIn(other, one)));
  if (!only || another) return card;
  return { ...card, values: [...card.values, { kind: 'state', label: '', by: undefined, value: only }] };
}

/** Whether this is a word of what can be pressed in a card, which may be a link as a whole. */
function isPressed(one: Element, { values }: Thing): boolean {
  const pressed = closestTo(one, 'a,button,label,option,[role="button"]');
  return pressed !== undefined && pressed !== null && !values.some(({ value }) => isDrawnIn(value, pressed));
}

/** The elements of a card outside of its labelled values. */
const outside = ({ element, values }: Thing): Element[] =>
  findAll(element, '*').filter(
    (one) => !values.some(({ value, by }) => isDrawnIn(one, value) || isDrawnIn(value, one) || one === by),
  );

/** What holds the cards and nothing else; else the first card, before which the summary then stands. */
function listOf({ element }: Thing, others: readonly Thing[]): Element {
  if (others.length === 0) return element;
  const blocks: [Element, ...Element[]] = [element, ...others.map((card) => card.element)];
  const around = ancestorOfAll(blocks);
  const withCards = new Set(blocks.map((card) => childHolding(around, card)));
  return visibleChildren(around).every((child) => withCards.has(child)) ? around : element;
}

/** 更新あり somewhere in a card, outside of its labelled values. */
function updateIn(block: Element, values: readonly LabelledValue[]): Element | undefined {
  if (!textIn(block).includes('更新') && findAll(block, 'img,[aria-label],[title]').length === 0) return undefined;
  return outside({ element: block, values }).find(isUpdateCell);
}

/** The blocks that hold one group of labelled values and no other. */
type IsAlone = (block: Element) => boolean;

/**
 * A card says a product, and its state or last day, and perhaps its key and secret, each once. Its name may have no
 * label, where `isAlone` tells the blocks that hold one group.
 */
function cardOf(thing: Thing, isOneOfSeveral: boolean, isAlone?: IsAlone): Thing | undefined {
  const { values } = thing;
  const count = (kind: TitleKind) => values.filter((one) => one.kind === kind).length;
  const once: readonly TitleKind[] = ['secret', 'service-secret', 'state', 'expiry'];
  if (once.some((kind) => count(kind) > 1)) return undefined;
  const isOfApps = count('product') + count('developer') + count('details') >= 3;
  if ((count('state') + count('expiry') === 0 && !isOfApps) || areColumns(values)) return undefined;
  if (count('product') === 1) return thing;
  if (count('product') > 1 || !isAlone) return undefined;
  // Among several the name stands outside of what wraps the values of one.
  const whole = isOneOfSeveral ? wholeOf(thing.element) : thing.element;
  return namedBefore(thing, whole, isAlone) ?? namedInside(thing, whole, isAlone);
}

/** This card with the name that stands before it. */
function namedBefore({ element, values }: Thing, whole: Element, isAlone: IsAlone): Thing | undefined {
  for (const one of new Set([element, whole])) {
    const around = parentOf(one);
    const block = around && isAlone(around) ? around : undefined;
    // Outside of what wraps the values a name may be another's, unless all of this stands in a box of its own.
    if (one !== element && !block) continue;
    const before = nameBefore(drawnBefore(one)) ?? lineBefore(one, isAlone);
    if (before) return { element: block ?? before.value, values: [before, ...values] };
  }
  return undefined;
}

/** This card with the name that stands over its values, in it or in a block that holds nothing else. */
function namedInside({ element, values }: Thing, whole: Element, isAlone: IsAlone): Thing | undefined {
  const around = parentOf(whole);
  const blocks = isOneOf(element, 'dl,ul') ? [] : [element];
  if (around && isAlone(around) && tagNameOf(whole) !== 'TABLE') blocks.push(around);
  // What is put into the slots of a card stands together outside of its shadow root.
  const host = hostOf(rootOf(element));
  if (host && isAlone(host)) blocks.push(host);
  for (const block of blocks) {
    const name = nameOverValues(block, values);
    if (name) return { element: block, values: [name, ...values] };
  }
  return undefined;
}

/** Whether these are titles of columns, each in a box with more than one cell under it, or over several states. */
function areColumns(values: readonly LabelledValue[]): boolean {
  const boxes = values.flatMap(({ value }) => (isFirstOfColumn(value) ? [parentOf(value)] : []));
  const states = values.flatMap(({ kind, value }) => (kind === 'state' ? childrenIn(value) : []));
  return new Set(boxes).size > 1 || states.filter((one) => stateOf(textIn(one)) !== 'unknown').length > 1;
}
