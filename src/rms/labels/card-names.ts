/** Finds the name of a card's product where it has no label: over the values as a heading, a caption or a link. */

import { isAction } from '../cells/product.ts';
import { kindOf } from '../cells/title-text.ts';
import { REAL } from '../headings/headings.ts';
import { mayNameProduct } from '../lexicon/screen-words.ts';
import { stateOf } from '../lexicon/state-words.ts';
import { isSecret, titleKind, titleOf } from '../lexicon/titles.ts';
import { isDrawnIn } from '../page/ancestors.ts';
import { boxOf, hasSize, sharedHeight, styleOf } from '../page/boxes.ts';
import {
  attributeOf,
  childrenIn,
  drawnBefore,
  findAll,
  findFirst,
  isOneOf,
  nextOf,
  parentOf,
  tagNameOf,
} from '../page/dom.ts';
import { isBefore } from '../page/roots.ts';
import { isVisible, visibleChildren } from '../page/visible.ts';
import { wordsOf } from '../page/visible-text.ts';
import type { LabelledValue } from '../sheets/sheet.ts';
import { cellsIn } from '../sources/from-table.ts';

/** What a product's name may stand in, the plainest first. */
const NAMES = ['h2,h3,h4,h5,h6,[role="heading"],strong,b', 'a[href],[role="link"]'];

/** What stands over a card by its tag. */
const OVER = `${REAL},caption,dt,figcaption,summary`;

/** A line over a card that is longer says more than a name, in characters. */
const LONGEST_NAME = 60;

const named = (value: Element): LabelledValue => ({ kind: 'product', label: titleOf('product'), by: undefined, value });

/** Whether these words may be a product's without a label that says so: neither a part of a page nor a title is one. */
const mayBeName = (name: Element) => mayNameProduct(wordsOf(name)) && !kindOf(name);

/** The heading, the term, or the bold words alone, that stand right before a card. */
export function nameBefore(before: Element | null): LabelledValue | undefined {
  const heading = before && headingAlone(before);
  return heading && mayBeName(heading) ? named(heading) : undefined;
}

/** The plain line right before this card, if another line stands so before each card beside it. */
export function lineBefore(card: Element, isCard: (element: Element) => boolean): LabelledValue | undefined {
  const around = parentOf(card);
  const line = drawnBefore(card);
  const outer = around && spoken(around).length === 2 ? parentOf(around) : around;
  if (!outer || !line || !isNameLine(line)) return undefined;
  const parts = spoken(outer).flatMap((part) => (outer === around ? [part] : spoken(part)));
  const first = parts.findIndex(isCard) - 1;
  const own = parts.slice(Math.max(first, 0));
  const isInTurn = own.every((part, at) => (at % 2 === 1 ? isCard(part) : !isCard(part) && isNameLine(part)));
  return first >= 0 && own.length >= 4 && own.length % 2 === 0 && isInTurn ? named(line) : undefined;
}

/** What stands in this element, without the empty layers that libraries lay over and under it. */
const spoken = (element: Element) =>
  visibleChildren(element).filter(
    (child) => wordsOf(child).trim() !== '' || (hasSize(boxOf(child)) && !isLayer(child)),
  );

const isLayer = (element: Element) => /^(?:absolute|fixed)$/.test(styleOf(element)?.position ?? '');

/** Whether this is one short line that says neither a title nor the name of a part of the page. */
function isNameLine(element: Element): boolean {
  const label = drawnBefore(element);
  if (label && isSecret(kindOf(label))) return false;
  const words = wordsOf(element).trim();
  const isShort = words !== '' && words.length <= LONGEST_NAME && !/[\n。:：]/.test(words);
  return isShort && mayNameProduct(words) && !isAction(words) && !titleKind(words) && stateOf(words) === 'unknown';
}

function headingAlone(element: Element): Element | undefined {
  const terms = isOneOf(element, 'dt') ? findAll(parentOf(element) ?? element, 'dt') : [];
  if (terms.some((term) => kindOf(term) === 'product')) return undefined;
  if (isOneOf(element, OVER)) return element;
  const bold = isOneOf(element, 'strong,b') ? element : findFirst(element, ':scope > strong,:scope > b');
  return bold && wordsOf(bold).trim() === wordsOf(element).trim() ? bold : undefined;
}

/** The name over these values in their block. Two of them head two products, and nobody says whose the values are. */
export function nameOverValues(block: Element, values: readonly LabelledValue[]): LabelledValue | undefined {
  if (tagNameOf(block) === 'TABLE') {
    const over = nameAcross(block, values.length);
    const isOwn = over && !values.some(({ value }) => isDrawnIn(value, over));
    return over && isOwn && mayBeName(over) && wordsOf(over).trim() ? named(over) : undefined;
  }
  for (const selector of NAMES) {
    const names = findAll(block, selector).filter(
      (one) =>
        isVisible(one) &&
        wordsOf(one).trim() !== '' &&
        !isAction(wordsOf(one)) &&
        !values.some(({ value, by }) => isDrawnIn(one, value) || (by && isDrawnIn(one, by))),
    );
    const [first] = names;
    if (!first) continue;
    const isOver = values.every(({ value }) => isBefore(first, value)) && mayBeName(first);
    return isOver && !names.some((other) => other !== first && tagNameOf(other) === tagNameOf(first))
      ? named(first)
      : undefined;
  }
  const lead = largerLead(block, values);
  return lead && mayBeName(lead) ? named(lead) : undefined;
}

/** The line with which a block begins, if it stands out from the values by its print. */
function largerLead(block: Element, values: readonly LabelledValue[]): Element | undefined {
  const [first] = values;
  const [whole] = spoken(block);
  let lead = whole;
  if (!lead || !first || isDrawnIn(first.value, lead) || !isBefore(lead, first.by ?? first.value)) return undefined;
  for (; lead; [lead] = spoken(lead)) {
    // Of two lines the first is the name, and the second says more. What a value stands beside in it is a label.
    if (wordsOf(lead).trim().includes('\n') || isBesideState(lead)) continue;
    const next = lead !== whole && nextOf(lead);
    const isOther = next && !isAction(wordsOf(next)) && !saysState(next);
    if (isOther && sharedHeight(boxOf(lead), boxOf(next)) > 0.5) return undefined;
    const [style, other] = [styleOf(lead), styleOf(first.value)];
    const isLarger = Number.parseFloat(style?.fontSize ?? '') > Number.parseFloat(other?.fontSize ?? '');
    if (isLarger || Number(style?.fontWeight) > Number(other?.fontWeight)) return lead;
  }
  return undefined;
}

const saysState = (element: Element) => stateOf(wordsOf(element)) !== 'unknown';

/** Whether a name stands in this line, and beside it nothing but a word of its state. */
function isBesideState(line: Element): boolean {
  const [, ...beside] = spoken(line);
  return beside.length > 0 && beside.every(saysState);
}

/** The outermost element that only wraps this one, up to one in which something else is said too. */
export function wholeOf(element: Element): Element {
  let whole = element;
  for (let at = parentOf(whole); at && spoken(at).length === 1; at = parentOf(at)) whole = at;
  return whole;
}

/** What stands over or before all of a small table: its caption, or a first cell that reaches across or down it. */
function nameAcross(table: Element, values: number): Element | undefined {
  const [first] = childrenIn(table);
  if (first && tagNameOf(first) === 'CAPTION') return first;
  const [row] = findAll(table, 'tr');
  const [cell, another] = row ? cellsIn(row) : [];
  const reach = cell && Number(attributeOf(cell, another ? 'rowspan' : 'colspan') ?? 1);
  return reach && reach >= (another ? Math.max(values, 2) : 1) ? cell : undefined;
}
