/**
 * Finds 店舗名, 店舗番号, 店舗URL and 店舗ID where a page prints them as a label with its value: in one text, side by side, or as
 * a row.
 */

import type { ShopShown } from '../../domain/facts/reading.ts';
import { oneLine } from '../../domain/text/japanese-text.ts';
import { labelledShop } from '../lexicon/shop-words.ts';
import { isOurs } from '../page/our-elements.ts';
import { rootsIn } from '../page/roots.ts';
import { textNodesIn } from '../page/text-nodes.ts';
import { isVisible, linesOf, wordsOf } from '../page/visible-text.ts';

/** A text that begins with one of the labels; whatever else mentions a shop is a sentence. */
const BEGINS = /^[\s([【「]*店舗 ?(?:名|ID|番号|URL)/i;

/** A text that is nothing but one label. */
const ALONE = /^[([【「]?(店舗 ?(?:名|ID|番号|URL))[)\]】」]? ?:?$/i;

/** Labels and values are short; longer texts are not looked at. */
const LONGEST = 120;

/** Where such words are something to fill in, to choose or to press, or belong to no visible text. */
const ELSEWHERE = 'form label,select,button,textarea,script,style,template,[role="tooltip"]';
const TO_FILL_IN = 'select,input,textarea,button,table,ul,ol,dl';

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
      if (parent.closest(ELSEWHERE) || isOurs(parent) || !isVisible(parent)) continue;
      labels += 1;
      if (labels > MOST) return [];
      found.push(...shopsAt(node));
    }
  }
  return found;
}

function shopsAt(node: Node): ShopShown[] {
  const text = oneLine(node.nodeValue ?? '');
  const label = ALONE.exec(text)?.[1];
  if (label === undefined) return endsHere(node) ? labelledShop(text) : [];
  const at = widest(node);
  const hasColon = text.endsWith(':');
  const cell = at.nodeType === 1 && /^(?:TH|TD|DT)$/.test((at as Element).tagName) ? (at as Element) : undefined;
  const value = cell ? besideCell(cell, hasColon) : behind(at);
  if (value === undefined) return [];
  // A title beside a title is the head of a list: 店舗名 is taken only where a colon or the markup says that a value
  // follows.
  const isPair = hasColon || /^[:：]/.test(value) || (cell !== undefined && cell.tagName !== 'TD');
  return labelledShop(`${label}${isPair ? ':' : ' '}${oneLine(value).replace(/^: ?/, '')}`);
}

/** The outermost node that says nothing but this label. */
function widest(node: Node): Node {
  const label = node.nodeValue?.trim();
  let at = node;
  while (at.parentElement && at.parentElement.textContent?.trim() === label) at = at.parentElement;
  return at;
}

/** Whether the text is not cut off by markup in the middle of its value. */
function endsHere(node: Node): boolean {
  const next = nextOf(node);
  return !next || APART.test(next.nodeName);
}

/** The value in the one cell behind a cell with a label; where several follow, it is a table of several shops. */
function besideCell(label: Element, hasColon: boolean): string | undefined {
  const cells: Element[] = [];
  for (let next = label.nextElementSibling; next && !/^(?:TH|DT)$/.test(next.tagName); next = next.nextElementSibling)
    cells.push(next);
  const [value, another] = cells;
  const isHead = label.tagName === 'TD' && !hasColon && value?.tagName === 'TD' && another !== undefined;
  return value && !another && !isHead ? wordsIn(value) : undefined;
}

/** The value right behind a label that stands in no table. */
function behind(label: Node): string | undefined {
  const next = nextOf(label);
  if (!next) return undefined;
  if (next.nodeType === 3) return endsHere(next) ? (next.nodeValue ?? undefined) : undefined;
  return next.nodeType === 1 ? wordsIn(next as Element) : undefined;
}

/** The one line that stands in this element. */
function wordsIn(element: Element): string | undefined {
  if (element.matches(TO_FILL_IN) || element.querySelector(TO_FILL_IN) || !isVisible(element)) return undefined;
  const [line, another] = linesOf(wordsOf(element));
  return line && !another && line.length <= LONGEST ? line : undefined;
}

/** The next node that says something, ours passed over. */
function nextOf(node: Node): Node | undefined {
  let next = node.nextSibling;
  while (next && (isOurs(next) || next.nodeType === 8 || (next.nodeType === 3 && !next.nodeValue?.trim())))
    next = next.nextSibling;
  return next ?? undefined;
}
