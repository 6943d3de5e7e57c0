/**
 * Draws a page without a browser, roughly: blocks one under the other, words side by side, tables in rows and columns.
 * The reader checks what it reads against boxes; a DOM alone has none.
 */

import { Element as DomElement, DOMRect as Rect } from 'happy-dom';

/** The size of a letter and of a line, in CSS pixels. */
const LETTER = 12;
const LINE = 20;
const PAGE_WIDTH = 1200;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|CAPTION|CENTER|DD|DETAILS|DIV|DL|DT|FIELDSET|FIGURE|FIGCAPTION|FOOTER|FORM|H[1-6]|HEADER|HTML|LEGEND|LI|MAIN|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|TR|UL)$/;
const NOTHING = /^(?:SCRIPT|STYLE|TEMPLATE|HEAD|TITLE|META|LINK|DATALIST|NOSCRIPT)$/;

const drawn = new WeakMap<Document, { boxes: Map<Element, Box>; observer: MutationObserver }>();

/** Has the boxes of this document's elements drawn, again after each change. */
export function withLayout(page: Document): Document {
  const Observer = (page.defaultView as unknown as { MutationObserver: typeof MutationObserver }).MutationObserver;
  const observer = new Observer(() => undefined);
  observer.observe(page, { childList: true, subtree: true, characterData: true, attributes: true });
  drawn.set(page, { boxes: new Map(), observer });
  return page;
}

Object.assign(DomElement.prototype, {
  getBoundingClientRect(this: Element) {
    const layout = drawn.get(this.ownerDocument);
    if (!layout) return new Rect(0, 0, 0, 0);
    if (layout.observer.takeRecords().length > 0) layout.boxes.clear();
    if (layout.boxes.size === 0) drawBlock(this.ownerDocument.documentElement, 0, 0, PAGE_WIDTH, layout.boxes);
    const { x, y, width, height } = layout.boxes.get(this) ?? { x: 0, y: 0, width: 0, height: 0 };
    return new Rect(x, y, width, height);
  },
});

type Boxes = Map<Element, Box>;

const styleOf = (element: Element, name: string) =>
  new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]+)`).exec(element.getAttribute('style') ?? '')?.[1]?.trim();
const pixels = (element: Element, name: string) => {
  const value = styleOf(element, name);
  return value?.endsWith('px') || value === '0' ? Number.parseFloat(value) : undefined;
};

function displayOf(element: Element): string {
  if (NOTHING.test(element.tagName) || element.hasAttribute('hidden')) return 'none';
  if (element.tagName === 'INPUT' && element.getAttribute('type') === 'hidden') return 'none';
  const own = styleOf(element, 'display');
  if (own) return own;
  if (element.tagName === 'TABLE') return 'table';
  return BLOCK.test(element.tagName) ? 'block' : 'inline';
}

const childrenOf = (element: Element): Node[] => {
  const slotted = (element as HTMLSlotElement).assignedNodes?.() ?? [];
  return slotted.length > 0 ? slotted : [...(element.shadowRoot ?? element).childNodes];
};

/** Draws this element as a block of that width. Returns its height. */
function drawBlock(element: Element, x: number, y: number, available: number, boxes: Boxes): number {
  const display = displayOf(element);
  if (display === 'none') return 0;
  const width = pixels(element, 'width') ?? available;
  const inner =
    display === 'table'
      ? drawTable(element, x, y, width, boxes)
      : /^(?:inline-)?flex$/.test(display) && styleOf(element, 'flex-direction') !== 'column'
        ? drawRow(element, x, y, width, boxes)
        : drawFlow(element, x, y, width, boxes);
  const height = pixels(element, 'height') ?? inner;
  boxes.set(element, { x, y, width, height });
  return height;
}

/** Children side by side, each as wide as it says, or all alike. */
function drawRow(element: Element, x: number, y: number, width: number, boxes: Boxes): number {
  const children = childrenOf(element).filter(
    (node): node is Element => node.nodeType === 1 && displayOf(node as Element) !== 'none',
  );
  let [left, height] = [x, 0];
  for (const child of children) {
    const own = pixels(child, 'width') ?? width / children.length;
    height = Math.max(height, drawBlock(child, left, y, own, boxes));
    left += own;
  }
  return height;
}

/** Words and elements in words side by side, blocks one under the other. */
function drawFlow(element: Element, x: number, y: number, width: number, boxes: Boxes): number {
  const at = { left: x, top: y, line: 0 };
  const endLine = () => {
    at.top += at.line;
    at.left = x;
    at.line = 0;
  };
  const drawNode = (node: Node): void => {
    if (node.nodeType === 3) {
      const length = (node.nodeValue ?? '').trim().length;
      if (length > 0) at.line = Math.max(at.line, LINE);
      at.left += length * LETTER;
    } else if (node.nodeType === 1) drawElement(node as Element);
  };
  const drawElement = (child: Element): void => {
    const display = displayOf(child);
    if (display === 'none') return;
    if (child.tagName === 'BR') {
      at.line = Math.max(at.line, LINE);
      endLine();
    } else if (styleOf(child, 'position') === 'absolute') {
      drawBlock(child, x + (pixels(child, 'left') ?? 0), y + (pixels(child, 'top') ?? 0), width, boxes);
    } else if (display === 'inline-block') {
      const own = pixels(child, 'width') ?? (child.textContent ?? '').trim().length * LETTER;
      at.line = Math.max(at.line, drawBlock(child, at.left, at.top, own, boxes));
      at.left += own;
    } else if (display === 'inline' && !holdsBlock(child)) {
      const start = { ...at };
      if (/^(?:IMG|SVG|INPUT|SELECT|BUTTON|TEXTAREA)$/i.test(child.tagName)) {
        at.left += LINE;
        at.line = Math.max(at.line, LINE);
      }
      if (child.tagName.toUpperCase() !== 'SVG') childrenOf(child).forEach(drawNode);
      boxes.set(child, {
        x: start.left,
        y: start.top,
        width: at.left - start.left,
        height: at.top - start.top + at.line,
      });
    } else {
      endLine();
      at.top += drawBlock(child, x, at.top, width, boxes);
    }
  };
  childrenOf(element).forEach(drawNode);
  endLine();
  return at.top - y;
}

const holdsBlock = (element: Element): boolean =>
  childrenOf(element).some(
    (node) =>
      node.nodeType === 1 && (/^(?:block|table|flex)/.test(displayOf(node as Element)) || holdsBlock(node as Element)),
  );

/** Rows one under the other, columns of one width; cells that span several reach over them. */
function drawTable(table: Element, x: number, y: number, width: number, boxes: Boxes): number {
  const caption = [...table.children].find((child) => child.tagName === 'CAPTION');
  const rows = [...table.children].flatMap((child) =>
    child.tagName === 'TR' ? [child] : [...child.children].filter((row) => row.tagName === 'TR'),
  );
  const taken: boolean[][] = rows.map(() => []);
  const cells = rows.flatMap((row, at) =>
    [...row.children].flatMap((cell) => {
      if (!/^T[DH]$/.test(cell.tagName) || displayOf(row) === 'none' || displayOf(cell) === 'none') return [];
      let column = 0;
      while (taken[at]?.[column]) column += 1;
      const columns = Number(cell.getAttribute('colspan') ?? 1) || 1;
      const down = Math.min(Number(cell.getAttribute('rowspan') ?? 1) || rows.length, rows.length - at);
      for (let r = at; r < at + down; r += 1)
        for (let c = column; c < column + columns; c += 1) (taken[r] as boolean[])[c] = true;
      return [{ cell, at, column, columns, down }];
    }),
  );
  const most = Math.max(1, ...taken.map((row) => row.length));
  const one = width / most;
  const start = y + (caption ? drawBlock(caption, x, y, width, boxes) : 0);
  const heights = rows.map((_, at) =>
    Math.max(
      0,
      ...cells
        .filter((one) => one.at === at && one.down === 1)
        .map(({ cell, columns }) => drawBlock(cell, 0, 0, one * columns, new Map())),
    ),
  );
  const topOf = (at: number) => start + heights.slice(0, at).reduce((sum, height) => sum + height, 0);
  rows.forEach((row, at) => {
    boxes.set(row, { x, y: topOf(at), width, height: heights[at] ?? 0 });
  });
  for (const { cell, at, column, columns, down } of cells) {
    const [left, top] = [x + column * one, topOf(at)];
    drawBlock(cell, left, top, one * columns, boxes);
    boxes.set(cell, { x: left, y: top, width: one * columns, height: topOf(at + down) - top });
  }
  for (const group of table.children)
    if (/^T(?:HEAD|BODY|FOOT)$/.test(group.tagName))
      boxes.set(group, { x, y: start, width, height: topOf(rows.length) - start });
  return topOf(rows.length) - y;
}
