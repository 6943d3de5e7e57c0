/** Runs inside the page: what each note says, beside which product it stands, and what is wrong with how it stands. */

import { boxOf, common, overlap } from './boxes.ts';
import { drawnChildren, drawnParent, topAt } from './flat-tree.ts';
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
    const over = runs.find((run) => run.shown && overlap(run.shown, shown));
    if (over) faults.push(`lies over 「${over.text.slice(0, 20)}」`);
    const top = topAt((shown.left + shown.right) / 2, (shown.top + shown.bottom) / 2);
    if (top && top !== element) faults.push(`lies under ${top.localName}`);
  }
  if (isDrawn) faults.push(...cutBy(element, box));
  return {
    data: { ...element.dataset } as Record<string, string>,
    box,
    beside: [...(around ? (namesIn.get(around) ?? []) : [])],
    isInWindow,
    faults,
  };
}

/** What cuts a part of this box off for good: where one can scroll, nothing is lost. */
function cutBy(element: Element, box: Box): string[] {
  for (let one = drawnParent(element); one && one !== document.body; one = drawnParent(one)) {
    const style = getComputedStyle(one);
    if (/inline$|contents/.test(style.display)) continue;
    const edge = boxOf(one);
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const isOut = box.bottom <= edge.top || box.top >= edge.bottom || box.right <= edge.left || box.left >= edge.right;
    if (isOut) return [];
    if (hides(style.overflowY) && (box.bottom > edge.bottom + 1 || box.top < edge.top - 1))
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
