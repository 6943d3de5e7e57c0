/** Runs inside the page: what each note says, beside which product it stands, and what is wrong with how it stands. */

import { boxOf, common, overlap } from './boxes.ts';
import { drawnChildren, drawnParent, isAround, topAt } from './flat-tree.ts';
import type { Box, NoteSeen, Run } from './measured.ts';

/** `namesIn`: the names of products in each element, seen or not. */
export function noteSeen(
  element: HTMLElement,
  clip: Box,
  runs: readonly Run[],
  namesIn: Map<Element, Set<string>>,
): NoteSeen {
  const chip = element.shadowRoot?.querySelector('button') ?? element;
  const box = boxOf(chip);
  const isDrawn = box.right > box.left && box.bottom > box.top;
  const shown = isDrawn ? common(box, clip) : undefined;
  let around: Element | null = element;
  while (around && !namesIn.has(around)) around = drawnParent(around);
  const faults: string[] = [];
  const isInWindow = shown !== undefined && shown.bottom <= innerHeight && shown.right <= innerWidth && shown.top >= 0;
  if (shown && isInWindow) {
    const over = runs.find(({ shownLines }) => shownLines.some((line) => overlap(line, shown)));
    if (over) faults.push(`lies over 「${over.text.slice(0, 20)}」`);
    const top = topAt((shown.left + shown.right) / 2, (shown.top + shown.bottom) / 2);
    // What lies over the row itself, as titles that stay in sight do, lies over its note too.
    const isOverRow = top && around && !isAround(around, top) && isIn(box, boxOf(around));
    if (top && top !== element && !isOverRow) faults.push(`lies under ${top.localName}`);
  }
  if (isDrawn) faults.push(...cutBy(element, box, around ? boxOf(around) : box));
  return {
    data: { ...element.dataset } as Record<string, string>,
    box,
    beside: [...(around ? (namesIn.get(around) ?? []) : [])],
    isInWindow,
    faults,
  };
}

const isIn = (box: Box, row: Box) => box.top >= row.top - 1 && box.bottom <= row.bottom + 1;

/** What cuts a part of this box off for good: where one can scroll, or its whole row is cut, nothing is lost. */
function cutBy(element: Element, box: Box, row: Box): string[] {
  for (let one = drawnParent(element); one && one !== document.body; one = drawnParent(one)) {
    const style = getComputedStyle(one);
    if (/inline$|contents/.test(style.display)) continue;
    const edge = boxOf(one);
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const isOut = box.bottom <= edge.top || box.top >= edge.bottom || box.right <= edge.left || box.left >= edge.right;
    if (isOut) return [];
    const isRowCut = row.bottom > edge.bottom + 1 || row.top < edge.top - 1;
    if (hides(style.overflowY) && (box.bottom > edge.bottom + 1 || box.top < edge.top - 1) && !isRowCut)
      return ['is cut in its height'];
    if (hides(style.overflowX) && (box.right > edge.right + 1 || box.left < edge.left - 1))
      return ['is cut in its width'];
    // What a box that scrolls leaves out may be scrolled to.
    if (/auto|scroll/.test(style.overflow)) return [];
  }
  return [];
}

/** The least and the most notes that were drawn at one time in the next milliseconds, as a person would see them. */
export async function notesDuring(milliseconds: number): Promise<[least: number, most: number]> {
  const roots = new Set<ParentNode>([document]);
  const walk = (element: Element) => {
    if (element.localName === 'kagiban-note') roots.add(element.getRootNode() as Document | ShadowRoot);
    for (const child of drawnChildren(element)) if (child instanceof Element) walk(child);
  };
  walk(document.body);
  const counts: number[] = [];
  const start = performance.now();
  while (performance.now() - start < milliseconds) {
    await new Promise(requestAnimationFrame);
    counts.push([...roots].reduce((sum, root) => sum + root.querySelectorAll('kagiban-note').length, 0));
  }
  return [Math.min(...counts), Math.max(...counts)];
}
