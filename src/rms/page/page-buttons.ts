/**
 * Finds a button of RMS by its words, so that the eye can be led to it. Nothing here, and nobody who asks, ever presses
 * one.
 */

import { folded, oneLine } from '../../domain/text/japanese-text.ts';
import { attributeOf, childrenIn, closestTo, elementBefore, holdsNode, parentOf, tagNameOf } from './dom.ts';
import { OUR_TAGS } from './our-elements.ts';
import { wordsOn } from './page-words.ts';
import { findIn, rootsIn } from './roots.ts';
import { isVisible } from './visible.ts';

export type RmsButton = 'details' | 'robot-check' | 'issue' | 'approve' | 'update' | 'start';

/**
 * By the stem, since the screens of different years end these words differently
 * (docs/rms.md, "Labels differ from year to year"). Folded and whole.
 */
export const BUTTON_WORDS: Readonly<Record<RmsButton, RegExp>> = {
  details: /^(?:詳細|詳細情報|詳細確認|詳細・確認|確認)(?:する|を見る|へ|画面)?[>›»]*$/,
  'robot-check': /^(?:確認(?:する)?|次へ(?:進む)?|送信(?:する)?|認証(?:する)?)$/,
  issue: /^新しい(?:ライセンスキー|キー|licensekey)[をの]?発行(?:する)?$/i,
  approve: /^アクセスを?承認(?:する)?$/,
  update: /^アップデートを?(?:する)?$/,
  start: /^利用を?開始(?:する)?$/,
};

const PRESSED = 'button,input[type="button"],input[type="submit"],input[type="image"],[role="button"],[role="link"],a';

const OURS = OUR_TAGS.join(',');

export interface ButtonFound {
  readonly element: Element;
  /** As they stand on it. */
  readonly words: string;
}

/** The first button of this kind that a person can see on this page. */
export function buttonOn(page: Document, button: RmsButton): ButtonFound | undefined {
  return firstOf(findIn(rootsIn(page), PRESSED), (words) => BUTTON_WORDS[button].test(words));
}

/**
 * What opens the detail screen from the row of a list, of which this cell is known: 詳細, or else a link with the
 * product's own name. The row is all around the cell that holds none of the other rows' cells, and what reaches into it
 * from above.
 */
export function rowButton(cell: Element, others: readonly Element[], list: Element, product: string) {
  let row = cell;
  for (let around = parentOf(row); around && around !== list && holdsNode(list, around); around = parentOf(row)) {
    if (others.some((other) => other !== cell && around && holdsNode(around, other))) break;
    row = around;
  }
  const inRow = findIn([row, ...reachingInto(row)], PRESSED);
  const name = folded(product);
  return firstOf(inRow, (words) => BUTTON_WORDS.details.test(words)) ?? firstOf(inRow, (words) => words === name);
}

/** The cells of rows above that reach down into this one: several keys of one product may share its 詳細. */
function reachingInto(row: Element): Element[] {
  const cells: Element[] = [];
  let distance = 1;
  for (let above = elementBefore(row); above && tagNameOf(above) === 'TR'; above = elementBefore(above)) {
    cells.push(...childrenIn(above).filter((cell) => Number(attributeOf(cell, 'rowspan') ?? 1) > distance));
    distance += 1;
  }
  return cells;
}

function firstOf(elements: readonly Element[], fits: (words: string) => boolean): ButtonFound | undefined {
  for (const element of elements) {
    if (closestTo(element, OURS) || !isVisible(element)) continue;
    const words = wordsOn(element);
    if (fits(folded(words))) return { element, words: oneLine(words) };
  }
  return undefined;
}
