/** One look at how a page is laid out, to be compared with the next: its words, its rows, and what scrolls around. */

import {
  around,
  heldHeightOf,
  heldWidthOf,
  isInPage,
  outerOf,
  rectOf,
  rootOf,
  shownHeightOf,
  shownWidthOf,
} from '../../rms/page/dom.ts';
import { common, hasExtent, type Rect } from './box.ts';
import { clips, runsBelow, type WordRun } from './drawn.ts';

/** A run of words, and how much of each line is in sight. */
export interface Seen extends WordRun {
  readonly seen: readonly number[];
}

/** How much an element holds, and how much of it it shows. */
export interface Scroll {
  readonly height: number;
  readonly shownHeight: number;
  readonly width: number;
  readonly shownWidth: number;
}

/** The words of some part of a page, as they are seen. */
export type Words = ReadonlyMap<Text, Seen>;

export interface PageView {
  readonly runs: Words;
  readonly boxes: ReadonlyMap<Element, Rect>;
  readonly scrolls: ReadonlyMap<Element, Scroll>;
}

/** A look at nothing. */
export const NOTHING: PageView = { runs: new Map(), boxes: new Map(), scrolls: new Map() };

/** What a look is about. */
export interface Scope {
  /** Whose words are looked at. */
  readonly roots: readonly Node[];
  /** What keeps its size. */
  readonly parts: readonly Element[];
  /** From where outwards nothing may come to scroll. */
  readonly from: readonly Element[];
}

/** More words than that are not looked at in one root: they are the page's own, far from anything of ours. */
const MOST_RUNS = 1500;

/** Looks only: writes nothing. `runs`: the words of these roots, if nothing was written since they were looked at. */
export function viewOf({ roots, parts, from }: Scope, runs: Words = seenIn(roots)): PageView {
  const scrolls = new Map<Element, Scroll>();
  for (const one of new Set(from.flatMap((element) => around(element)))) scrolls.set(one, scrollOf(one));
  return { runs, boxes: new Map(parts.map((one) => [one, rectOf(one)])), scrolls };
}

/** The words below these roots. Looks only. */
function seenIn(roots: readonly Node[]): Words {
  const clipAt = clips();
  const runs = new Map<Text, Seen>();
  for (const root of roots) {
    for (const run of runsBelow(root, MOST_RUNS)) {
      const parent = outerOf(run.node);
      const clip = parent && clipAt(parent);
      runs.set(run.node, { ...run, seen: run.lines.map((line) => (clip ? areaOf(common(line, clip)) : areaOf(line))) });
    }
  }
  return runs;
}

/** What is seen of the words below some roots. Nothing may be written while it is used. */
export type See = (roots: readonly Node[]) => Words;

/** Looks at the same roots once. */
export function lookOnce(): See {
  const seen = new Map<readonly Node[], Words>();
  return (roots) => {
    const words = seen.get(roots) ?? seenIn(roots);
    seen.set(roots, words);
    return words;
  };
}

function areaOf(box: Rect): number {
  return hasExtent(box) ? (box.right - box.left) * (box.bottom - box.top) : 0;
}

function scrollOf(element: Element): Scroll {
  return {
    height: heldHeightOf(element),
    shownHeight: shownHeightOf(element),
    width: heldWidthOf(element),
    shownWidth: shownWidthOf(element),
  };
}

/** Whether the page still says the same, in the same order: only then is a look that was taken before of any use. */
export function isSamePage({ runs }: PageView): boolean {
  let last: Text | undefined;
  for (const [node, { letters }] of runs) {
    if (!isInPage(node) || node.length !== letters) return false;
    if (last && rootOf(last) === rootOf(node) && !(last.compareDocumentPosition(node) & 4)) return false;
    last = node;
  }
  return true;
}
