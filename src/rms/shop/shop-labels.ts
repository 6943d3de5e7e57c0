/**
 * Finds 店舗名, 店舗番号, 店舗URL and 店舗ID where a page prints them as a label with its value: in one text, side by side, or as
 * a row.
 */

import type { ShopShown } from '../../domain/facts/reading.ts';
import { oneLine } from '../../domain/text/japanese-text.ts';
import { labelledShop } from '../lexicon/shop-words.ts';
import {
  closestTo,
  findFirst,
  isElement,
  isOneOf,
  kindOfNode,
  nextNodeOf,
  nextOf,
  nodeNameOf,
  parentOf,
  tagNameOf,
  textIn,
  valueIn,
  withAncestors,
} from '../page/dom.ts';
import { isOurs } from '../page/our-elements.ts';
import { rootsIn } from '../page/roots.ts';
import { textNodesIn } from '../page/text-nodes.ts';
import { isVisible } from '../page/visible.ts';
import { linesOf, wordsOf } from '../page/visible-text.ts';

/** A text that begins with one of the labels; whatever else mentions a shop is a sentence. */
const BEGINS = /^[\s([【「]*店舗 ?(?:名|ID|番号|URL)/i;

/** A text that is nothing but one label. */
const ALONE = /^[([【「]?(店舗 ?(?:名|ID|番号|URL))[)\]】」]? ?:?$/i;

/** Labels and values are short; longer texts are not looked at. */
const LONGEST = 120;

/** Where such words are something to fill in, to choose or to press, or belong to no visible text. */
const ELSEWHERE = 'form label,select,button,textarea,script,style,template,[role="tooltip"]';
const TO_FILL_IN = 'select,input,textarea,button,table,ul,ol,dl';

/** What begins something else, or goes somewhere. */
const NO_VALUE = 'h1,h2,h3,h4,h5,h6,[role="heading"],legend,caption,hr,nav,table,form,section,article,main';

/** More labels than this are a list of shops, in which none is the page's own. */
const MOST = 12;

/** What ends a line or stands apart from it. */
const APART = /^(?:A|BR|BUTTON|DIV|DL|FORM|H[1-6]|HR|LI|OL|P|SECTION|TABLE|UL)$/;

/** Everything that the page says of shops in this way, in its order. */
export function labelledShops(page: Document): ShopShown[] {
  const found: ShopShown[] = [];
  let labels = 0;
  for (const root of rootsIn(page)) {
    for (const { node, text, parent } of textNodesIn(root)) {
      if (text.length > LONGEST || !text.includes('店舗') || !BEGINS.test(oneLine(text))) continue;
      if (closestTo(parent, ELSEWHERE) || isOurs(parent) || !isVisible(parent)) continue;
      labels += 1;
      if (labels > MOST) return [];
      found.push(...shopsAt(node));
    }
  }
  return found;
}

function shopsAt(node: Node): ShopShown[] {
  const text = oneLine(valueIn(node) ?? '');
  const label = ALONE.exec(text)?.[1];
  if (label === undefined) return endsHere(node) ? labelledShop(text) : [];
  const at = widest(node);
  const hasColon = text.endsWith(':');
  const cell = isElement(at) && /^(?:TH|TD|DT)$/.test(tagNameOf(at)) ? at : undefined;
  const value = cell ? besideCell(cell, hasColon) : behind(at);
  if (value === undefined) return [];
  // A title beside a title is the head of a list: 店舗名 is taken only where a colon or the markup says that a value
  // follows.
  const isPair = hasColon || /^[:：]/.test(value) || (cell !== undefined && tagNameOf(cell) !== 'TD');
  return labelledShop(`${label}${isPair ? ':' : ' '}${oneLine(value).replace(/^: ?/, '')}`);
}

/** The outermost node that says nothing but this label. */
function widest(node: Node): Node {
  const label = textIn(node).trim();
  let widest = node;
  const parent = parentOf(node);
  for (const at of parent ? withAncestors(parent) : []) {
    if (textIn(at).trim() !== label) break;
    widest = at;
  }
  return widest;
}

/** Whether the text is not cut off by markup in the middle of its value. */
function endsHere(node: Node): boolean {
  const next = sayingBehind(node);
  return !next || APART.test(nodeNameOf(next));
}

/** The value in the one cell behind a cell with a label; where several follow, it is a table of several shops. */
function besideCell(label: Element, hasColon: boolean): string | undefined {
  const cells: Element[] = [];
  for (let next = nextOf(label); next && !/^(?:TH|DT)$/.test(tagNameOf(next)); next = nextOf(next)) cells.push(next);
  const [value, another] = cells;
  const isHead =
    tagNameOf(label) === 'TD' && !hasColon && value !== undefined && tagNameOf(value) === 'TD' && another !== undefined;
  return value && !another && !isHead ? wordsIn(value) : undefined;
}

/** The value right behind a label that stands in no table; the next heading is none. */
function behind(label: Node): string | undefined {
  const next = sayingBehind(label);
  if (!next) return undefined;
  if (kindOfNode(next) === 3) return endsHere(next) ? textIn(next) : undefined;
  return isElement(next) && !isOneOf(next, NO_VALUE) ? wordsIn(next) : undefined;
}

/** The one line that stands in this element. */
function wordsIn(element: Element): string | undefined {
  if (isOneOf(element, TO_FILL_IN) || findFirst(element, TO_FILL_IN) || !isVisible(element)) return undefined;
  const [line, another] = linesOf(wordsOf(element));
  return line && !another && line.length <= LONGEST ? line : undefined;
}

/** The next node that says something, ours passed over. */
function sayingBehind(node: Node): Node | undefined {
  let next = nextNodeOf(node);
  while (next && (isOurs(next) || kindOfNode(next) === 8 || (kindOfNode(next) === 3 && !valueIn(next)?.trim())))
    next = nextNodeOf(next);
  return next ?? undefined;
}
