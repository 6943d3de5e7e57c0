/** Runs inside the page: measures every text that a person sees, everything that scrolls, and what of ours is there. */

import { boxOf, common, unionOf } from './boxes.ts';
import { drawnChildren, drawnParent, isAround, isOurs, topAt } from './flat-tree.ts';
import type { Block, Box, Measured, Run, Scroller } from './measured.ts';
import { noteSeen } from './notes-in-page.ts';

export { notesDuring } from './notes-in-page.ts';

interface Around {
  /** What the boxes around leave to be seen; undefined where nothing cuts. */
  readonly clip: Box;
  readonly isHidden: boolean;
  readonly inside: readonly number[];
}

const EVERYWHERE: Box = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };

/** Measures the page as it is now. `names` are those of all products. */
export function measure(names: readonly string[]): Measured {
  const known = new Set(names);
  const runs: Run[] = [];
  const found: { element: HTMLElement; clip: Box }[] = [];
  const blocks: Block[] = [];
  const scrollers: Scroller[] = [scrollerOf(document.documentElement, 'page')];
  const tables: Element[] = [];
  const pictures: HTMLCanvasElement[] = [];
  const namesIn = new Map<Element, Set<string>>();
  let dock = false;

  const ours = (element: HTMLElement, { clip, inside }: Around) => {
    if (element.localName === 'kagiban-note') found.push({ element, clip });
    else if (element.localName === 'kagiban-dock') dock = true;
    else if (element.offsetHeight > 0) {
      blocks.push({ name: element.localName, box: boxOf(element), inside: inside.at(-1) ?? 0 });
    }
  };
  const text = (node: Text, around: Around) => {
    const words = node.data.replace(/\s+/g, ' ').trim();
    if (words === '' || around.isHidden) return;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (rects.length === 0) return;
    const box = unionOf(rects);
    const shown = common(box, around.clip);
    const parent = drawnParent(node);
    if (!parent) return;
    if (known.has(words)) {
      for (let one: Element | null = parent; one; one = drawnParent(one)) {
        namesIn.set(one, (namesIn.get(one) ?? new Set()).add(words));
      }
    }
    const cell = cellOf(parent, tables);
    const top = shown && topAt((shown.left + shown.right) / 2, (shown.top + shown.bottom) / 2);
    runs.push({
      text: words,
      box,
      ...(shown && { shown }),
      shownLines: rects.flatMap((rect) => common(rect, around.clip) ?? []),
      inside: around.inside,
      lines: new Set(rects.map((rect) => Math.round(rect.top / 4))).size,
      ...(top && isOurs(top) && { under: top.localName }),
      ...(top && !isOurs(top) && !isAround(top, parent) && !isAround(parent, top) && { isCovered: true }),
      ...(cell && { cell }),
    });
  };
  const walk = (element: Element, around: Around) => {
    if (/^(?:script|style|template|noscript|select|option)$/.test(element.localName)) return;
    if (element instanceof HTMLCanvasElement) pictures.push(element);
    if (isOurs(element)) return ours(element as HTMLElement, around);
    const style = getComputedStyle(element);
    if (style.display === 'none') return;
    const rect = boxOf(element);
    const cuts = style.display !== 'contents' && style.display !== 'inline' && style.overflow !== 'visible';
    const clip = (cuts && common(rect, around.clip)) || (cuts ? { left: 0, top: 0, right: 0, bottom: 0 } : around.clip);
    const scrolls = cuts && /auto|scroll/.test(style.overflow);
    const inner: Around = {
      inside: scrolls ? [...around.inside, scrollers.push(scrollerOf(element)) - 1] : around.inside,
      clip: style.position === 'fixed' ? EVERYWHERE : clip,
      isHidden: around.isHidden || style.opacity === '0' || /inset|rect\((?:0|1)px/.test(style.clipPath + style.clip),
    };
    for (const child of drawnChildren(element)) {
      if (child instanceof Element) walk(child, inner);
      else if (child instanceof Text)
        text(child, { ...inner, isHidden: inner.isHidden || style.visibility !== 'visible' });
    }
  };
  walk(document.body, { clip: EVERYWHERE, isHidden: false, inside: [0] });

  const notes = found.map(({ element, clip }) => noteSeen(element, clip, runs, namesIn));
  return {
    runs,
    notes,
    blocks,
    dock,
    scrollers,
    bar: barWidth(),
    window: [innerWidth, innerHeight],
    hasPicture: pictures.some((one) => one.toDataURL().length > 3000),
  };
}

function cellOf(element: Element, tables: Element[]): Run['cell'] {
  let cell: Element | null = element;
  while (cell && getComputedStyle(cell).display !== 'table-cell') cell = drawnParent(cell);
  let table: Element | null = cell;
  while (table && !/^(?:inline-)?table$/.test(getComputedStyle(table).display)) table = drawnParent(table);
  const container = table && drawnParent(table);
  if (!cell || !table || !container) return undefined;
  if (!tables.includes(table)) tables.push(table);
  const style = getComputedStyle(table);
  return {
    left: Math.round(boxOf(cell).left * 10) / 10,
    table: tables.indexOf(table),
    isByContent: style.tableLayout === 'auto',
    fits: boxOf(table).right <= boxOf(container).right + 1 || container.scrollWidth > container.clientWidth,
  };
}

function scrollerOf(
  element: Element,
  what = `${element.localName}.${String(element.className).slice(0, 40)}`,
): Scroller {
  const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
  return { what, client: [clientWidth, clientHeight], scroll: [scrollWidth, scrollHeight] };
}

function barWidth(): number {
  const box = document.createElement('div');
  box.style.cssText = 'position:absolute;visibility:hidden;overflow:scroll;width:100px;height:100px';
  document.body.append(box);
  const width = 100 - box.clientWidth;
  box.remove();
  return width;
}

/**
 * Scrolls the largest box that can scroll so far, the page itself excepted; one that draws its own scroll bar where
 * there is no other. Whether there was one.
 */
export function scrollInside(direction: 'left' | 'top', by: number): boolean {
  const found: { element: Element; size: number }[] = [];
  const walk = (element: Element) => {
    if (/^(?:script|style)$/.test(element.localName) || isOurs(element)) return;
    const { overflowX, overflowY } = getComputedStyle(element);
    const overflow = direction === 'left' ? overflowX : overflowY;
    const room =
      direction === 'left' ? element.scrollWidth - element.clientWidth : element.scrollHeight - element.clientHeight;
    if (room > 40 && overflow !== 'visible') {
      const hasBar = overflow !== 'hidden' && overflow !== 'clip';
      found.push({ element, size: element.clientWidth * element.clientHeight * (hasBar ? 1000 : 1) });
    }
    for (const child of drawnChildren(element)) if (child instanceof Element) walk(child);
  };
  const place = document.querySelector('#place');
  if (place) walk(place);
  const largest = found.sort((one, other) => other.size - one.size)[0]?.element;
  if (!largest) return false;
  if (direction === 'left') largest.scrollLeft = by;
  else largest.scrollTop = by;
  return true;
}
