/** Lists whose own titles are hidden under a copy of them that stays in sight: the copy is a part of the list. */

import { kindOf } from '../cells/title-text.ts';
import { ancestorOfAll, isDrawnIn } from '../page/ancestors.ts';
import { boxOf, sharedWidth, styleOf } from '../page/boxes.ts';
import { drawnAround, tagNameOf } from '../page/dom.ts';
import type { Listing } from './sheet.ts';

/** This list in what holds both its rows and the titles that a person sees over them. */
export function withTitlesInSight(list: Listing, titles: readonly Element[]): Listing {
  const own = list.labels.flatMap(({ kind, by }) => (kind && by ? [{ kind, by }] : []));
  const [first] = own;
  if (!first || !isCutOff(first.by)) return list;
  const others = titles.filter((title) => !isDrawnIn(title, list.element) && !isCutOff(title));
  const copies = own.map(({ kind, by }) =>
    others.find((title) => kindOf(title) === kind && sharedWidth(boxOf(title), boxOf(by)) > 0.5),
  );
  if (copies.some((copy) => !copy)) return list;
  const element = ancestorOfAll([list.element, ...copies.flatMap((copy) => copy ?? [])]);
  if (tagNameOf(element) === 'BODY') return list;
  const inSight = new Map<Element | undefined, Element | undefined>(own.map(({ by }, at) => [by, copies[at]]));
  const titled = <One extends { by: Element | undefined }>(one: One): One => ({
    ...one,
    by: inSight.get(one.by) ?? one.by,
  });
  const things = list.things.map((thing) => ({ ...thing, values: thing.values.map(titled) }));
  return { ...list, element, labels: list.labels.map(titled), things };
}

/** Whether this has no height, or is clipped by a box around it. */
function isCutOff(element: Element): boolean {
  const { top, bottom, height } = boxOf(element);
  if (height < 1) return true;
  const middle = (top + bottom) / 2;
  return [...drawnAround(element)].slice(1).some((around) => {
    if (tagNameOf(around) === 'BODY' || tagNameOf(around) === 'HTML') return false;
    const box = boxOf(around);
    return (middle < box.top || middle > box.bottom) && styleOf(around)?.overflowY !== 'visible';
  });
}
