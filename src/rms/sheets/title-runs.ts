/** Titles that stand side by side, wherever they stand: each run of them may head a list. */

import { kindOf } from '../cells/title-text.ts';
import { isDrawnIn } from '../page/ancestors.ts';
import { boxOf, hasSize, sharedHeight } from '../page/boxes.ts';
import { drawnAround, isOneOf, parentOf } from '../page/dom.ts';

/** Different titles at one height, in the order of the page; where one comes again, another list begins. */
export function runsOf(titles: readonly Element[]): Element[][] {
  const boxes = titles.map((title, at) => ({ title, at, box: boxOf(title) })).filter(({ box }) => hasSize(box));
  const bands: (typeof boxes)[] = [];
  for (const one of boxes.sort((a, b) => a.box.top - b.box.top)) {
    const band = bands.at(-1);
    if (band?.[0] && (sharedHeight(band[0].box, one.box) > 0.5 || areInOneRow(band[0].title, one.title)))
      band.push(one);
    else bands.push([one]);
  }
  return bands.flatMap((band) => {
    const runs: Element[][] = [];
    for (const { title } of band.sort((a, b) => a.at - b.at)) {
      const kind = kindOf(title);
      const run = runs.at(-1);
      if (!run || run.some((other) => kindOf(other) === kind && kind !== 'details')) runs.push([title]);
      else run.push(title);
    }
    return runs;
  });
}

/** Whether the cells of these titles stand side by side in one row, however high the words stand in them. */
function areInOneRow(one: Element, other: Element): boolean {
  const [cell, beside] = [titleCell(one, [other]), titleCell(other, [one])];
  return parentOf(cell) === parentOf(beside) && sharedHeight(boxOf(cell), boxOf(beside)) > 0.5;
}

/** The whole cell of this title: what says nothing else and is hardly higher. */
export function titleCell(title: Element, run: readonly Element[]): Element {
  const most = Math.max(boxOf(title).height * 3, 64);
  let cell = title;
  for (const at of drawnAround(title)) {
    if (boxOf(at).height > most || run.some((other) => other !== title && isDrawnIn(other, at))) break;
    if (at !== title && kindOf(at) !== kindOf(title)) break;
    cell = at;
    if (isOneOf(at, 'td,th,[role="columnheader"]')) break;
  }
  return cell;
}
