/**
 * Labels and values in blocks that are neither tables nor definition lists: side by side, one over the other, or in one
 * line with a colon.
 */

import { expiryIn } from '../cells/expiry.ts';
import { labelsOnLines } from '../cells/labelled-lines.ts';
import { shownField } from '../cells/shown-fields.ts';
import { stateIn } from '../cells/state.ts';
import { kindOf, titleText } from '../cells/title-text.ts';
import { isBesideTitles, isSecret, type TitleKind } from '../lexicon/titles.ts';
import { isDrawnIn } from '../page/ancestors.ts';
import { boxOf } from '../page/boxes.ts';
import {
  aroundOf,
  closestTo,
  isOneOf,
  kindOfNode,
  nextNodeOf,
  nextOf,
  parentNodeOf,
  parentOf,
  tagNameOf,
  textIn,
  withAncestors,
} from '../page/dom.ts';
import { inPageOrder, isBefore, type Part } from '../page/roots.ts';
import { isVisible, visibleChildren } from '../page/visible.ts';
import type { Thing } from '../sheets/sheet.ts';
import { behindLeaders } from './behind-leaders.ts';
import { valueOnScreen } from './beside-on-screen.ts';
import { blocksOfLines, inOneLine, isShortLine } from './in-lines.ts';
import { blocksOf, type Labelled } from './split-blocks.ts';
import { looseTitles } from './title-leaves.ts';

/**
 * The groups of labelled values in these parts, in the order of the page, these of definition lists among them; none
 * where they are fewer than `least`.
 */
export function blocksOfLabels(
  parts: readonly Part[],
  isTaken: (element: Element) => boolean,
  ofTerms: readonly Labelled[],
  least: number,
): Thing[] {
  const found = inOrder(labelledIn(parts, isTaken), ofTerms);
  if (found.length < least) return [];
  return blocksOf(found);
}

/** Every label in these parts with its value, in the order of the page. */
function labelledIn(parts: readonly Part[], isTaken: (element: Element) => boolean): readonly Labelled[] {
  const blocks = parts.flatMap((part) => blocksOfLines(part, isTaken));
  const isOfNone = ({ at }: Labelled) => !blocks.some((block) => isDrawnIn(at, block));
  const ofLines = blocks.map((value) =>
    labelsOnLines(value).map((one): Labelled => ({ ...one, by: undefined, value, at: value })),
  );
  const leaves = inPageOrder(parts.map(looseTitles), (leaf) => leaf).filter((leaf) => !isTaken(leaf));
  const at = (one: Labelled) => one.at;
  const inLines = inPageOrder(
    parts.map((part) => inOneLine(part, isTaken)),
    at,
  );
  return inOrder(inOrder(besideLabels(leaves), inLines).filter(isOfNone), inPageOrder(ofLines, at));
}

/**
 * Both, each in the order of the page, as one. To compare two places costs the more the longer the page is: no more
 * than needed.
 */
function inOrder(ones: readonly Labelled[], others: readonly Labelled[]): readonly Labelled[] {
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
  const labels = leaves.flatMap((leaf) => {
    const kind = kindOf(leaf);
    return kind ? [{ leaf, kind, whole: widest(leaf, kind) }] : [];
  });
  const inBlocks = new Map<Node | null, number>();
  for (const { whole } of labels) inBlocks.set(parentNodeOf(whole), (inBlocks.get(parentNodeOf(whole)) ?? 0) + 1);
  const found = labels.flatMap(({ leaf, kind, whole }, at) => {
    const block = parentNodeOf(whole);
    // `<label>製品名 <input readonly></label>`
    const value = shownField(whole) ?? valueBehind(whole, kind, labels[at + 1]?.leaf);
    const mayBeLabel = value && (inBlocks.get(block) ?? 0) > 1 && boxOf(value).top >= boxOf(leaf).bottom - 2;
    const drawn = !value || mayBeLabel ? valueOnScreen(leaf, whole, isSecret(kind)) : undefined;
    return value || drawn ? [{ kind, label: titleText(leaf), by: leaf, at: leaf, block, value, drawn }] : [];
  });
  // Labels in a column of their own: what stands below one of them is the next, and what makes sense stands beside it.
  const columns = new Set(
    found.flatMap(({ kind, block, value, drawn }) =>
      makesSense(kind, drawn) && !makesSense(kind, value) ? [block] : [],
    ),
  );
  const chosen = found.flatMap(({ block, value, drawn, ...one }): Labelled[] => {
    const own = columns.has(block) ? drawn : (value ?? drawn);
    return own ? [{ ...one, value: own }] : [];
  });
  const holdsLines = new Set(chosen.map(({ value }) => aroundOf(aroundOf(value) ?? value)));
  // Where each label has its value on its own line, the line behind a label without one is no value.
  return chosen.filter(({ value }) => !holdsLines.has(aroundOf(value)) || visibleChildren(value).length < 2);
}

/** The element behind this label, or the rest of its line: `<p><b>状態</b> 利用中</p>`. */
function valueBehind(whole: Element, kind: TitleKind, nextTitle: Element | undefined): Element | undefined {
  const block = parentOf(whole);
  const next = nextOf(whole);
  const behind = next && tagNameOf(next) !== 'BR' ? behindLeaders(next) : undefined;
  // The label is taken off where the line is read.
  if (!behind) return block && hasTextBehind(whole) && isShortLine(block) ? block : undefined;
  if (isLabel(behind, kind) || holdsTitle(behind, nextTitle)) return undefined;
  return isVisible(behind) && isWhole(whole, behind, kind) ? behind : undefined;
}

/** Whether this is a state that we know, or a day, as its label says. */
function makesSense(kind: TitleKind, value: Element | undefined): boolean {
  if (!value) return false;
  return kind === 'state'
    ? stateIn(value).state !== 'unknown'
    : kind === 'expiry' && expiryIn(value).expiresOn !== undefined;
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
    // What is blank in a button is a sign that sorts.
    if (closestTo(next, 'button,[role="button"]') && textIn(next).trim() === '') continue;
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
