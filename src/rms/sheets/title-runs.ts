/** Titles that stand side by side, wherever they stand: each run of them may head a list. */

import { kindOf } from '../cells/title-text.ts';
import { isDrawnIn } from '../page/ancestors.ts';
import { boxOf, hasSize, sharedHeight, styleOf } from '../page/boxes.ts';
import { closestTo, drawnAround, parentOf } from '../page/dom.ts';
import { scrolledOff } from '../page/scrolled.ts';
import { cellAround } from '../sources/from-table.ts';

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
  const all = bands
    .map((band) => band.sort((a, b) => a.at - b.at).map(({ title }) => title))
    .flatMap((band) => (band.length > 1 ? scrolledAlike(band).flatMap(runsIn) : [band]));
  return all.filter((run, at) => !all.slice(at + 1, at + 3).some((next) => isCopyOver(run, next)));
}

/** Titles at one height as runs of different ones. */
function runsIn(titles: readonly Element[]): Element[][] {
  const runs: Element[][] = [];
  for (const title of titles) {
    const kind = kindOf(title);
    const run = runs.at(-1);
    if (!run || run.some((other) => kindOf(other) === kind && kind !== 'details')) runs.push([title]);
    else run.push(title);
  }
  return runs;
}

/** These titles by how far they were scrolled: a row may have come to lie behind the titles of its list. */
function scrolledAlike(titles: readonly Element[]): Element[][] {
  const groups = new Map<number, Element[]>();
  for (const title of titles) {
    const far = scrolledOff(title);
    const group = groups.get(far);
    if (group) group.push(title);
    else groups.set(far, [title]);
  }
  return [...groups.values()];
}

/** Whether these titles stand right over the same titles: the lower ones head the list, these are a copy in sight. */
function isCopyOver(run: readonly Element[], next: readonly Element[]): boolean {
  const [first, below] = [run[0], next[0]];
  if (!first || !below || run.length < 2 || run.map(kindOf).join() !== next.map(kindOf).join()) return false;
  // What stays where it is while the page goes by stands over anything.
  if ([...drawnAround(first)].some((around) => styleOf(around)?.position === 'fixed')) return true;
  const [box, lower] = [boxOf(titleCell(first, run)), boxOf(titleCell(below, next))];
  return lower.top >= box.bottom - 4 && lower.top - box.bottom < box.height / 2;
}

/** Whether the cells of these titles stand side by side in one row, however high the words stand in them. */
function areInOneRow(one: Element, other: Element): boolean {
  const [cell, beside] = [titleCell(one, [other]), titleCell(other, [one])];
  return parentOf(cell) === parentOf(beside) && sharedHeight(boxOf(cell), boxOf(beside)) > 0.5;
}

/** The whole cell of this title: what says nothing else and is hardly higher. */
export function titleCell(title: Element, run: readonly Element[]): Element {
  const own = closestTo(title, '[role="columnheader"]') ?? cellAround(title);
  const holdsOthers = (at: Element) => run.some((other) => other !== title && isDrawnIn(other, at));
  if (own && kindOf(own) === kindOf(title) && !holdsOthers(own)) return own;
  const most = Math.max(boxOf(title).height * 3, 64);
  let cell = title;
  for (const at of drawnAround(title)) {
    if (boxOf(at).height > most || holdsOthers(at) || at === own) break;
    if (at !== title && kindOf(at) !== kindOf(title)) break;
    cell = at;
  }
  return cell;
}
