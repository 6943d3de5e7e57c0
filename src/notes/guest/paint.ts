/**
 * How the parts nearest to something of ours are painted: a style sheet may go by what stands in an element, beside it
 * or before it. A few parts are looked at, since a look at each would cost as much as all else.
 */

import { around, elementBefore, firstBelow, isDrawn, nextOf } from '../../rms/page/dom.ts';
import { isOurs } from '../../rms/page/our-elements.ts';

/** Whether any of these parts is painted otherwise than when they were looked at first. */
export type IsPaintedOtherwise = () => boolean;

const LOOKS =
  'color background-color border-color border-width box-shadow font-weight text-decoration-line opacity'.split(' ');

/** So many parts on either side of a list, so many first ones in each, and in the list itself. */
const NEAR = { beside: 6, first: 3, inList: 24 };

/** Looks at what is around this list, before which a box is to stand, and at how it begins. */
export function paintAround(list: Element): IsPaintedOtherwise {
  const parts = [...around(list, 2), list, ...firstBelow(list, NEAR.inList)];
  for (const next of [elementBefore, nextOf]) {
    let at = next(list);
    for (let left = NEAR.beside; at && left > 0; left -= 1, at = next(at))
      parts.push(at, ...firstBelow(at, NEAR.first));
  }
  return paintedOtherwise(parts, LOOKS);
}

/** Looks at what can be read in these cells, not at their colours: a change of colour alone never removes notes. */
export function readableIn(cells: readonly Element[]): IsPaintedOtherwise {
  return paintedOtherwise(
    cells.flatMap((cell) => [cell, ...firstBelow(cell, NEAR.first)]),
    [],
  );
}

function paintedOtherwise(all: readonly Element[], looks: readonly string[]): IsPaintedOtherwise {
  const parts = all.filter((one) => !isOurs(one));
  const before = parts.map((one) => paintOf(one, looks));
  return () => parts.some((one, at) => paintOf(one, looks) !== before[at]);
}

/** Whether it can be seen, what a style sheet writes in it, and these of its looks. */
function paintOf(one: Element, looks: readonly string[]): string {
  const style = getComputedStyle(one);
  const written = ['::before', '::after'].map((part) =>
    getComputedStyle(one, part).content.replace(/^(?:none|normal|"")$/, ''),
  );
  return [isDrawn(one), ...written, ...looks.map((name) => style.getPropertyValue(name))].join();
}
