/** The headings of a page as a person sees them: real ones, and words that stand alone in the place of one. */

import { kindOf } from '../cells/title-text.ts';
import { isAboutSomethingElse, isDetailHeading, isListHeading } from '../lexicon/screen-words.ts';
import { titleKind } from '../lexicon/titles.ts';
import {
  attributeOf,
  childrenIn,
  closestTo,
  holdsNode,
  kindOfNode,
  nodeBefore,
  nodeNameOf,
  nodesOf,
  parentOf,
  tagNameOf,
  textIn,
  valueIn,
} from '../page/dom.ts';
import { isOurs } from '../page/our-elements.ts';
import { findIn, isBefore, rootsIn } from '../page/roots.ts';
import { textNodesIn } from '../page/text-nodes.ts';
import { isVisible } from '../page/visible.ts';
import { joined, piecesOf, wordsOf } from '../page/visible-text.ts';
import { wordsAround } from './frames-around.ts';
import { namesOfParts } from './part-names.ts';

export interface Heading {
  readonly element: Node;
  readonly text: string;
  /** 1 to 6 as in `h1` to `h6`; a bold line counts half a level below the heading above it; the window's title is 0. */
  readonly level: number;
}

/** What is a heading by its tag or role. */
export const REAL = 'h1,h2,h3,h4,h5,h6,[role="heading"],legend';

/** Where words are something to go to or to press, not a heading of this page. */
const NOT_HERE = 'nav,[role="navigation"],a,button,li,option,label,script,style,template,head';

/** A heading is short; longer texts are not looked at. */
const LONGEST = 60;

/**
 * All headings of this page, its shadow roots included, in the order of the page; before them what the frames around it
 * say.
 */
export function headingsOf(page: Document): Heading[] {
  const roots = rootsIn(page);
  const real = findIn(roots, REAL)
    .filter((element) => !closestTo(element, 'nav,[role="navigation"]') && isVisible(element))
    .map((element) => ({ element, text: ownWords(element), level: levelOf(element) }));
  const all = [...real, ...namesOfParts(roots), ...roots.flatMap(wordsInPlaceOfOne)].sort((one, other) =>
    isBefore(one.element, other.element) ? -1 : 1,
  );
  let above = 0;
  const headings = all.map((heading) => {
    if (heading.level > 0) above = heading.level;
    return heading.level > 0 ? heading : { ...heading, level: above + 0.5 };
  });
  const titles = page.title
    .split(/[|｜:：\-–>＞/／]/)
    .filter((text) => text.trim() !== '')
    .map((text) => ({ element: page, text, level: 0 }));
  return [...wordsAround(page).map((text) => ({ element: page, text, level: 0 })), ...titles, ...headings];
}

/**
 * The headings under which this element stands, the nearest last.
 * A heading holds until one of its own or a higher level follows.
 */
export function headingsOver(element: Element, headings: readonly Heading[]): Heading[] {
  const over: Heading[] = [];
  for (const heading of headings) {
    if (!isBefore(heading.element, element) || standsApart(heading, element)) continue;
    while ((over.at(-1)?.level ?? 0) >= heading.level && heading.level > 0) over.pop();
    over.push(heading);
  }
  return over;
}

/** Whether a heading of something else (お知らせ) heads a box of its own, beside and not over this element. */
function standsApart({ element: heading, text }: Heading, element: Element): boolean {
  const box = parentOf(heading);
  return isAboutSomethingElse(text) && box !== null && childrenIn(box).length > 1 && !holdsNode(box, element);
}

/** The words of a heading, without the pictures and help links that stand beside them. */
function ownWords(heading: Element): string {
  const words = joined(piecesOf(heading).filter(({ kind }) => kind === 'text' || kind === 'break'));
  return words.trim() || wordsOf(heading);
}

/** Lines that are, as a whole, the name of one of our screens: older pages print them in a bold cell. */
function wordsInPlaceOfOne(root: Document | ShadowRoot): Heading[] {
  const found: Heading[] = [];
  for (const { node, text, parent } of textNodesIn(root)) {
    if (text.length > LONGEST || !/[一覧品情報設定プ細]/.test(text)) continue;
    if (!isListHeading(text) && !isDetailHeading(text)) continue;
    if (closestTo(parent, `${NOT_HERE},${REAL}`) || isOurs(parent)) continue;
    if (titleKind(text) && isAmongTitles(parent)) continue;
    if (standsAlone(parent, text) && isVisible(parent)) found.push({ element: node, text, level: 0 });
  }
  return found;
}

/** Whether this is the title of a column: ご利用中の製品 may stand over a list, or over its first column. */
function isAmongTitles(element: Element): boolean {
  const cell = closestTo(element, 'td,th,[role="columnheader"]') ?? element;
  const around = parentOf(cell);
  return around !== null && childrenIn(around).some((other) => other !== cell && kindOf(other));
}

/**
 * Whether these words are all that the block around them says: in the middle of a sentence or of a path they are no
 * heading.
 */
function standsAlone(parent: Element, text: string): boolean {
  if (isOwnLine(parent)) return true;
  const block = closestTo(parent, 'td,th,div,p,caption,dt,center,section,header,article,main,body') ?? parent;
  const own = (textIn(block) ?? '').trim();
  return own.length <= text.trim().length + 8 || startsLine(parent, block);
}

/**
 * Whether this element of the page's own making (`mat-card-title`) stands among elements only, with no text beside it.
 */
function isOwnLine(element: Element): boolean {
  const isText = (node: Node) => node !== element && kindOfNode(node) === 3 && valueIn(node)?.trim() !== '';
  const around = parentOf(element);
  return tagNameOf(element).includes('-') && !(around && nodesOf(around).some(isText));
}

/** Whether the words are bold and open their block, as a heading in a layout cell does. */
function startsLine(parent: Element, block: Element): boolean {
  const bold = closestTo(parent, 'b,strong,font,big');
  if (!bold || !holdsNode(block, bold)) return false;
  const before = nodeBefore(bold);
  return !before || nodeNameOf(before) === 'BR' || valueIn(before)?.trim() === '';
}

function levelOf(element: Element): number {
  const level = attributeOf(element, 'aria-level') ?? /^H([1-6])$/.exec(tagNameOf(element))?.[1];
  return Math.max(Number(level ?? 4) || 4, 1);
}
