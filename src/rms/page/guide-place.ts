/**
 * Where a guide may stand before a section of the page: at a place where a block of ours breaks neither a table nor a
 * line.
 */

import { ancestorOfAll, childHolding } from './ancestors.ts';
import { styleOf } from './boxes.ts';
import { elementBefore, isOneOf, kindOfNode, parentNodeOf, parentOf, tagNameOf } from './dom.ts';

/** What holds only parts of its own kind, or a line of text. */
const NO_PLACE =
  'table,thead,tbody,tfoot,tr,colgroup,dl,ul,ol,menu,p,span,a,b,font,label,button,select,summary,h1,h2,h3,h4,h5,h6,[role="table"],[role="grid"],[role="row"],[role="rowgroup"],[role="list"]';

/**
 * The element before which a guide to these parts goes, the first of which is first on the page. Where they stand in
 * blocks one after the other it is the block of the first one. `undefined` where the page has no place for it.
 */
export function guidePlace(first: Element, others: readonly Element[] = []): Element | undefined {
  const whole = ancestorOfAll([first, ...others]);
  const part = whole === first ? first : childHolding(whole, first);
  // A value that stands alone has its label before it.
  const start = part === first && whole !== first ? (elementBefore(part) ?? part) : part;
  return climb(start, (at, around) => isBlock(at) && !isSideBySide(around)) ?? climb(start, () => true);
}

/** This element, or the nearest around it before which a block may stand. */
function climb(start: Element, fits: (at: Element, around: Element) => boolean): Element | undefined {
  let at = start;
  for (let around = parentOf(at); around && tagNameOf(at) !== 'BODY'; around = parentOf(at)) {
    if (!isOneOf(around, NO_PLACE) && fits(at, around)) return at;
    at = around;
  }
  // The outermost part of a shadow root has no element around it.
  const around = parentNodeOf(at);
  return around && kindOfNode(around) === 11 ? at : undefined;
}

function displayOf(element: Element): string {
  return styleOf(element)?.display ?? '';
}

function isBlock(element: Element): boolean {
  return !/^(?:inline|contents|none|ruby)/.test(displayOf(element));
}

/** Whether what stands in this element stands side by side: one more would push the others away. */
function isSideBySide(element: Element): boolean {
  const style = styleOf(element);
  const display = style?.display ?? '';
  if (/flex/.test(display)) return !/^column/.test(style?.flexDirection ?? '');
  return /grid/.test(display) && (style?.gridTemplateColumns ?? '').trim().split(/\s+/).length > 1;
}
