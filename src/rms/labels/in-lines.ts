/** Labels and values in one line of text with a colon between them, or in several lines of one block. */

import { expiryIn } from '../cells/expiry.ts';
import { labelsOnLines } from '../cells/labelled-lines.ts';
import { kindOf } from '../cells/title-text.ts';
import { REAL } from '../headings/headings.ts';
import { isSecret, titleKind } from '../lexicon/titles.ts';
import { childrenIn, closestTo, findAll, findFirst, parentOf, tagNameOf, textIn, withAncestors } from '../page/dom.ts';
import type { Part } from '../page/roots.ts';
import { textNodesIn } from '../page/text-nodes.ts';
import { isVisible } from '../page/visible.ts';
import { linesOf, wordsOf } from '../page/visible-text.ts';
import type { Labelled } from './split-blocks.ts';

/** A label before a colon or in brackets of its own, and what stands behind it in the same text. */
const WITH_COLON = /^\s*([【［[〔][^【】［］[\]〔〕\n]{2,40}[】］\]〕]|[^:：\n]{2,40}?\s*[:：])\s*(\S?)/;

/** The longest text in which a label with its value is looked for, in characters: sentences are none. */
const LONGEST = 120;

/** Where a label with a colon is something to press or to choose. */
const ELSEWHERE = 'nav,a,button,option,script,style,template,[role="tooltip"]';

/** Whether this is something to press or to choose. A link with several elements in it is a card. */
function isElsewhere(line: Element): boolean {
  const around = closestTo(line, ELSEWHERE);
  return around !== null && !(tagNameOf(around) === 'A' && around !== line && childrenIn(around).length > 1);
}

/** What parts a page, not a few lines. */
const PARTS = `${REAL},table,dl,ul,ol,form,section,article,main`;

/** `<li>状態：利用中</li>`: both in one text. Of the text only what stands before the colon is looked at. */
export function inOneLine(root: Part, isTaken: (element: Element) => boolean): Labelled[] {
  const found: Labelled[] = [];
  for (const { text, parent: line } of textNodesIn(root)) {
    if (text.length > LONGEST) continue;
    const [, label = dayLabelIn(text, line), behind] = WITH_COLON.exec(text) ?? [];
    const kind = label === undefined ? undefined : titleKind(label);
    if (!label || !kind || isTaken(line) || isElsewhere(line) || !isVisible(line)) continue;
    // The value may stand in an element of its own behind the label: 「状態：<b>利用中</b>」.
    if (!behind && (isSecret(kind) || textIn(line).trim().length <= text.trim().length)) continue;
    if (!isSecret(kind) && !isShortLine(line)) continue;
    found.push({ kind, label: label.replace(/\s*[:：]$/, ''), by: undefined, value: line, at: line });
  }
  return found;
}

/** `<p>有効期限 <time>2026/12/01</time></p>`: words before a day in an element of its own, if they are its label. */
function dayLabelIn(text: string, line: Element): string | undefined {
  const [day, another] = childrenIn(line);
  const label = text.trim();
  if (!day || another || titleKind(label) !== 'expiry' || !expiryIn(day).expiresOn) return undefined;
  return textIn(line).trim() === `${label}${text.endsWith(label) ? '' : ' '}${textIn(day)}`.trim() ? label : undefined;
}

/** The innermost elements that hold several labels, on lines or parted by bars and brackets, each with its value. */
export function blocksOfLines(root: Part, isTaken: (element: Element) => boolean): readonly Element[] {
  const around = new Set<Element>(findAll(root, 'br').flatMap((line) => parentOf(line) ?? []));
  for (const { text, parent } of textNodesIn(root)) {
    if (text.length <= LONGEST * 2 && /[:：】］\]〕][^:：】］\]〕]*[:：】］\]〕]/.test(text)) around.add(parent);
  }
  const blocks = [...around].filter(
    (one) =>
      !isTaken(one) &&
      isVisible(one) &&
      !isElsewhere(one) &&
      !findFirst(one, PARTS) &&
      // A label that is broken over two lines is one label.
      !kindOf(one) &&
      labelsOnLines(one).length > 0,
  );
  const holding = new Set(blocks.flatMap((one) => [...withAncestors(parentOf(one) ?? one)].filter((up) => up !== one)));
  return blocks.filter((one) => !holding.has(one));
}

/** Whether this is one short line, with nothing below it but sentences that explain it. */
export function isShortLine(element: Element): boolean {
  const [line = '', ...others] = linesOf(wordsOf(element));
  return line.length <= LONGEST && !line.includes('。') && others.every((other) => other.endsWith('。'));
}
