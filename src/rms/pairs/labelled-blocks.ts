/**
 * Labels and values in blocks that are neither tables nor definition lists: side by side, one over the other, or in one
 * line with a colon.
 */

import { labelsOnLines } from '../cells/labelled-lines.ts';
import { kindOf, titleText } from '../grids/grid.ts';
import { titleLeaves } from '../grids/title-leaves.ts';
import { REAL } from '../headings/headings.ts';
import { isBesideTitles, isSecret, titleKind, titleOf } from '../lexicon/titles.ts';
import { isBefore } from '../page/roots.ts';
import { textNodesIn } from '../page/text-nodes.ts';
import { isVisible, linesOf, visibleChildren, wordsOf } from '../page/visible-text.ts';
import type { Pair, PairGroup } from './pair.ts';
import { ancestorOf, type Labelled, splitBlocks } from './split-blocks.ts';

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
export function* labelledBlocks(root: Document | ShadowRoot): Iterable<PairGroup> {
  const blocks = blocksOfLines(root);
  const isOfNone = ({ at }: Labelled) => !blocks.some((block) => block.contains(at));
  const ofLines = blocks.flatMap((value) =>
    labelsOnLines(value).map((kind) => ({ kind, label: titleOf(kind), value, at: value })),
  );
  const found = inOrder(inOrder(besideLabels(root), inOneLine(root)).filter(isOfNone), ofLines);
  if (found.length < 2) return;
  for (const block of splitBlocks(found)) {
    yield { element: ancestorOf(block), pairs: block.map(({ kind, label, value }) => ({ kind, label, value })) };
  }
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

/** A label in an element of its own, and the element behind it. */
function besideLabels(root: Document | ShadowRoot): Labelled[] {
  const leaves = titleLeaves(root);
  const found = leaves.flatMap((leaf, at): Labelled[] => {
    const kind = kindOf(leaf);
    if (!kind) return [];
    const label = titleText(leaf);
    const whole = widest(leaf, kind);
    const block = whole.parentElement;
    const next = whole.nextElementSibling;
    const value = next?.tagName === 'BR' ? undefined : (next ?? undefined);
    if (value && holdsTitle(value, leaves[at + 1])) return [];
    if (value && isVisible(value) && !isLabel(value, kind) && isWhole(whole, value, kind)) {
      return [{ kind, label, value, at: leaf }];
    }
    // `<p><b>状態</b> 利用中</p>`: the value is the rest of the line; the label is taken off where it is read.
    return block && !value && hasTextBehind(whole) && isLine(block) ? [{ kind, label, value: block, at: leaf }] : [];
  });
  const holdsLines = new Set(found.map(({ value }) => value.parentElement?.parentElement));
  // Where each label has its value on its own line, the line behind a label without one is no value.
  return found.filter(({ value }) => !holdsLines.has(value.parentElement) || visibleChildren(value).length < 2);
}

/** Whether the next title stands in this element: a whole list below its name is no value. 詳細 may be a link in one. */
function holdsTitle(value: Element, next: Element | undefined): boolean {
  return next !== undefined && value.contains(next) && kindOf(next) !== 'details';
}

/** The outermost element that says nothing but this label. */
function widest(leaf: Element, kind: Pair['kind']): Element {
  let at = leaf;
  for (let around = at.parentElement; around && isOnlyLabel(around, at, kind); around = at.parentElement) at = around;
  return at;
}

/**
 * Whether what stands around a label says no more than it, but for a sign or the same in English: an empty element is a
 * value that is blank.
 */
function isOnlyLabel(around: Element, label: Element, kind: Pair['kind']): boolean {
  for (let next = label.nextElementSibling; next; next = next.nextElementSibling) {
    if (!next.matches('img,svg,br') && (isSecret(kind) || !isBesideTitles(titleText(next)))) return false;
  }
  return kindOf(around) === kind;
}

/** Whether this is a label itself; 確認 behind 詳細 is what each row says. The value of a secret is not looked at. */
function isLabel(value: Element, kind: Pair['kind']): boolean {
  if (isSecret(kind)) return false;
  const own = kindOf(value);
  return own !== undefined && !(kind === 'details' && own === 'details');
}

/** Whether this element is all that stands behind the label: words beside it would be a part of what it says. */
function isWhole(label: Element, value: Element, kind: Pair['kind']): boolean {
  return isSecret(kind) || !(hasTextBehind(label) || hasTextBehind(value));
}

function hasTextBehind(element: Element): boolean {
  return (element.nextSibling?.nodeValue ?? '').replace(/[\s:：]/g, '') !== '';
}

/** `<li>状態：利用中</li>`: both in one text. Of the text only what stands before the colon is looked at. */
function inOneLine(root: Document | ShadowRoot): Labelled[] {
  const found: Labelled[] = [];
  for (const { text, parent: line } of textNodesIn(root)) {
    if (text.length > LONGEST) continue;
    const [, label, behind] = WITH_COLON.exec(text) ?? [];
    const kind = label === undefined ? undefined : titleKind(label);
    if (!label || !kind || line.closest(ELSEWHERE) || !isVisible(line)) continue;
    if (!behind && isSecret(kind)) continue;
    if (!isSecret(kind) && !(behind && isLine(line))) continue;
    found.push({ kind, label, value: line, at: line });
  }
  return found;
}

/** The innermost elements that hold several lines, parted by line breaks, each with a label of its own. */
function blocksOfLines(root: Document | ShadowRoot): readonly Element[] {
  const around = new Set([...root.querySelectorAll('br')].flatMap(({ parentElement }) => parentElement ?? []));
  const blocks = [...around].filter(
    (one) => isVisible(one) && !one.closest(ELSEWHERE) && !one.querySelector(PARTS) && labelsOnLines(one).length > 0,
  );
  return blocks.filter((one) => !blocks.some((other) => other !== one && one.contains(other)));
}

/** Whether this is one short line and no sentence. */
function isLine(element: Element): boolean {
  const text = wordsOf(element);
  return text.length <= LONGEST && !text.includes('。') && linesOf(text).length === 1;
}
