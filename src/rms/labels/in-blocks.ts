/**
 * Labels and values in blocks that are neither tables nor definition lists: side by side, one over the other, or in one
 * line with a colon.
 */

import { labelsOnLines } from '../cells/labelled-lines.ts';
import { kindOf, titleText } from '../cells/title-text.ts';
import { REAL } from '../headings/headings.ts';
import { isBesideTitles, isSecret, type TitleKind, titleKind, titleOf } from '../lexicon/titles.ts';
import { ancestorOfAll, isDrawnIn } from '../page/ancestors.ts';
import {
  closestTo,
  findAll,
  findFirst,
  isOneOf,
  kindOfNode,
  nextNodeOf,
  nextOf,
  parentOf,
  tagNameOf,
  textIn,
  withAncestors,
} from '../page/dom.ts';
import { isBefore } from '../page/roots.ts';
import { textNodesIn } from '../page/text-nodes.ts';
import { isVisible, visibleChildren } from '../page/visible.ts';
import { linesOf, wordsOf } from '../page/visible-text.ts';
import type { LabelledValue, Thing } from '../sheets/sheet.ts';
import { valueOnScreen } from './beside-on-screen.ts';
import { type Labelled, splitBlocks } from './split-blocks.ts';
import { looseTitles } from './title-leaves.ts';

/** A label, a colon, and what stands behind it in the same text. */
const WITH_COLON = /^\s*([^:：\n]{2,40}?)\s*[:：]\s*(\S?)/;

/** The longest text in which a label with its value is looked for, in characters: sentences are none. */
const LONGEST = 120;

/** Where a label with a colon is something to press or to choose. */
const ELSEWHERE = 'nav,a,button,option,script,style,template,[role="tooltip"]';

/** What parts a page, not a few lines. */
const PARTS = `${REAL},dl,ul,ol,form,section,article,main`;

/**
 * The groups of labelled values below `root`, in the order of the page. A single one is none: it may be a word in a
 * sentence.
 */
export function blocksOfLabels(root: Document | ShadowRoot, isTaken: (element: Element) => boolean): Thing[] {
  const blocks = blocksOfLines(root, isTaken);
  const isOfNone = ({ at }: Labelled) => !blocks.some((block) => isDrawnIn(at, block));
  const ofLines = blocks.flatMap((value) =>
    labelsOnLines(value).map((kind) => ({ kind, label: titleOf(kind), by: undefined, value, at: value })),
  );
  const leaves = looseTitles(root).filter((leaf) => !isTaken(leaf));
  const found = inOrder(inOrder(besideLabels(leaves), inOneLine(root, isTaken)).filter(isOfNone), ofLines);
  if (found.length < 2) return [];
  return splitBlocks(found).map((block) => ({
    element: ancestorOfAll([block[0].at, ...block.flatMap(({ at, value }) => [at, value])]),
    values: block.map(({ at: _, ...one }): LabelledValue => one),
  }));
}

/**
 * Both, each in the order of the page, as one. To compare two places costs the more the longer the page is: no more
 * than needed.
 */
function inOrder(ones: readonly Labelled[], others: readonly Labelled[]): Labelled[] {
  const merged: Labelled[] = [];
  let next = 0;
  for (const one of ones) {
    for (let other = others[next]; other && isBefore(other.at, one.at); other = others[next]) {
      merged.push(other);
      next += 1;
    }
    merged.push(one);
  }
  return [...merged, ...others.slice(next)];
}

/** A label in an element of its own, and the element behind it; else what is drawn beside it. */
function besideLabels(leaves: readonly Element[]): Labelled[] {
  const found = leaves.flatMap((leaf, at): Labelled[] => {
    const kind = kindOf(leaf);
    if (!kind) return [];
    const labelled = { kind, label: titleText(leaf), by: leaf, at: leaf };
    const whole = widest(leaf, kind);
    const block = parentOf(whole);
    const next = nextOf(whole);
    const value = next && tagNameOf(next) !== 'BR' ? next : undefined;
    if (value && holdsTitle(value, leaves[at + 1])) return [];
    if (value && isVisible(value) && !isLabel(value, kind) && isWhole(whole, value, kind)) {
      return [{ ...labelled, value }];
    }
    // `<p><b>状態</b> 利用中</p>`: the value is the rest of the line; the label is taken off where it is read.
    if (block && !value && hasTextBehind(whole)) return isLine(block) ? [{ ...labelled, value: block }] : [];
    const drawn = value ? undefined : valueOnScreen(leaf, whole, isSecret(kind));
    return drawn ? [{ ...labelled, value: drawn }] : [];
  });
  const holdsLines = new Set(found.map(({ value }) => parentOf(parentOf(value) ?? value)));
  // Where each label has its value on its own line, the line behind a label without one is no value.
  return found.filter(({ value }) => !holdsLines.has(parentOf(value)) || visibleChildren(value).length < 2);
}

/** Whether the next title stands in this element: a whole list below its name is no value. 詳細 may be a link in one. */
function holdsTitle(value: Element, next: Element | undefined): boolean {
  return next !== undefined && isDrawnIn(next, value) && kindOf(next) !== 'details';
}

/** The outermost element that says nothing but this label. */
function widest(leaf: Element, kind: TitleKind): Element {
  let whole = leaf;
  for (const around of withAncestors(leaf)) {
    if (around === leaf) continue;
    if (!isOnlyLabel(around, whole, kind)) break;
    whole = around;
  }
  return whole;
}

/**
 * Whether what stands around a label says no more than it, but for a sign or the same in English: an empty element is a
 * value that is blank.
 */
function isOnlyLabel(around: Element, label: Element, kind: TitleKind): boolean {
  for (let next = nextOf(label); next; next = nextOf(next)) {
    if (!isOneOf(next, 'img,svg,br') && (isSecret(kind) || !isBesideTitles(titleText(next)))) return false;
  }
  return kindOf(around) === kind;
}

/** Whether this is a label itself; 確認 behind 詳細 is what each row says. The value of a secret is not looked at. */
function isLabel(value: Element, kind: TitleKind): boolean {
  if (isSecret(kind)) return false;
  const own = kindOf(value);
  return own !== undefined && !(kind === 'details' && own === 'details');
}

/** Whether this element is all that stands behind the label: words beside it would be a part of what it says. */
function isWhole(label: Element, value: Element, kind: TitleKind): boolean {
  return isSecret(kind) || !(hasTextBehind(label) || hasTextBehind(value));
}

function hasTextBehind(element: Element): boolean {
  const next = nextNodeOf(element);
  return next !== null && kindOfNode(next) === 3 && textIn(next).replace(/[\s:：]/g, '') !== '';
}

/** `<li>状態：利用中</li>`: both in one text. Of the text only what stands before the colon is looked at. */
function inOneLine(root: Document | ShadowRoot, isTaken: (element: Element) => boolean): Labelled[] {
  const found: Labelled[] = [];
  for (const { text, parent: line } of textNodesIn(root)) {
    if (text.length > LONGEST) continue;
    const [, label, behind] = WITH_COLON.exec(text) ?? [];
    const kind = label === undefined ? undefined : titleKind(label);
    if (!label || !kind || isTaken(line) || closestTo(line, ELSEWHERE) || !isVisible(line)) continue;
    // The value may stand in an element of its own behind the label: 「状態：<b>利用中</b>」.
    if (!behind && (isSecret(kind) || textIn(line).trim().length <= text.trim().length)) continue;
    if (!isSecret(kind) && !isLine(line)) continue;
    found.push({ kind, label, by: undefined, value: line, at: line });
  }
  return found;
}

/** The innermost elements that hold several labels, on lines or parted by bars and brackets, each with its value. */
function blocksOfLines(root: Document | ShadowRoot, isTaken: (element: Element) => boolean): readonly Element[] {
  const around = new Set<Element>(findAll(root, 'br').flatMap((line) => parentOf(line) ?? []));
  for (const { text, parent } of textNodesIn(root)) {
    if (text.length <= LONGEST * 2 && /[:：][^:：]*[:：]/.test(text)) around.add(parent);
  }
  const blocks = [...around].filter(
    (one) =>
      !isTaken(one) &&
      isVisible(one) &&
      !closestTo(one, ELSEWHERE) &&
      !findFirst(one, PARTS) &&
      labelsOnLines(one).length > 0,
  );
  const holding = new Set(blocks.flatMap((one) => [...withAncestors(parentOf(one) ?? one)].filter((up) => up !== one)));
  return blocks.filter((one) => !holding.has(one));
}

/** Whether this is one short line, with nothing below it but sentences that explain it. */
function isLine(element: Element): boolean {
  const [line = '', ...others] = linesOf(wordsOf(element));
  return line.length <= LONGEST && !line.includes('。') && others.every((other) => other.endsWith('。'));
}
