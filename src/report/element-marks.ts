/** What a report says about an element besides its words: name, role, spans and layout, all from our own lists. */

import { styleOf } from '../rms/page/boxes.ts';
import { attributeOf, closestTo, elementBefore, localNameOf, parentOf, rectOf } from '../rms/page/dom.ts';
import { scrolledOff } from '../rms/page/scrolled.ts';
import type { Box } from './page-node.ts';

// biome-ignore format: one row for each would hide how many there are
const TAGS = new Set([
  'a', 'abbr', 'address', 'article', 'aside', 'b', 'big', 'blockquote', 'body', 'br', 'button', 'canvas', 'caption', 'center', 'cite',
  'code', 'col', 'colgroup', 'dd', 'del', 'details', 'dfn', 'dialog', 'div', 'dl', 'dt', 'em', 'fieldset', 'figcaption', 'figure',
  'font', 'footer', 'form', 'frame', 'frameset', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'i', 'iframe', 'img',
  'input', 'ins', 'kbd', 'label', 'legend', 'li', 'main', 'mark', 'menu', 'meter', 'nav', 'object', 'ol', 'optgroup', 'option',
  'output', 'p', 'picture', 'pre', 'progress', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'search', 'section', 'select', 'slot', 'small', 'span', 'strike',
  'strong', 'sub', 'summary', 'sup', 'svg', 'table', 'tbody', 'td', 'textarea', 'tfoot', 'th', 'thead', 'time', 'tr', 'tt', 'u', 'ul',
  'var', 'video', 'wbr',
]);

// biome-ignore format: as above
const ROLES = new Set([
  'alert', 'banner', 'button', 'cell', 'checkbox', 'columnheader', 'complementary', 'contentinfo', 'definition', 'dialog', 'form',
  'grid', 'gridcell', 'group', 'heading', 'img', 'link', 'list', 'listitem', 'main', 'menu', 'menuitem', 'navigation', 'none', 'note',
  'presentation', 'region', 'row', 'rowgroup', 'rowheader', 'search', 'status', 'tab', 'table', 'tablist', 'tabpanel', 'term',
  'tooltip', 'tree', 'treegrid', 'treeitem',
]);

// biome-ignore format: as above
const TYPES = new Set([
  'button', 'checkbox', 'date', 'email', 'hidden', 'image', 'number', 'password', 'radio', 'reset', 'search', 'submit', 'tel', 'text',
  'url',
]);

/** Boolean attributes that only say how an element behaves. */
const FLAGS = ['disabled', 'readonly', 'checked', 'open'];

/** Element names outside `TAGS`, numbered in order of appearance: the names themselves could reveal whose they are. */
export type UnknownTags = Map<string, number>;

/** The name of this element in a report. */
export function tagOf(element: Element, unknown: UnknownTags): string {
  const tag = localNameOf(element);
  if (TAGS.has(tag)) return tag;
  const number = unknown.get(tag) ?? unknown.size + 1;
  unknown.set(tag, number);
  return `x-${number}`;
}

/** What a report may say about this element's attributes. */
export function marksOf(element: Element): string[] {
  const of = (name: string) => attributeOf(element, name)?.trim().toLowerCase();
  const role = of('role');
  const type = localNameOf(element) === 'input' ? of('type') : undefined;
  const current = of('aria-current');
  return [
    ...(role ? [`role=${ROLES.has(role) ? role : '?'}`] : []),
    ...(type ? [`type=${TYPES.has(type) ? type : '?'}`] : []),
    ...['colspan', 'rowspan'].flatMap((name) => spanOf(name, of(name))),
    ...(/^(?:row|col|rowgroup|colgroup)$/.test(of('scope') ?? '') ? [`scope=${of('scope')}`] : []),
    ...['rowindex', 'colindex'].flatMap((name) => numberOf(name, of(`aria-${name}`))),
    ...(/^[1-9]$/.test(of('aria-level') ?? '') ? [`level=${of('aria-level')}`] : []),
    ...(of('aria-selected') === 'true' ? ['selected'] : []),
    ...(current && current !== 'false' ? ['current'] : []),
    ...(localNameOf(element) === 'a' && attributeOf(element, 'href') !== null ? ['href'] : []),
    ...(localNameOf(element) === 'iframe' && /captcha/.test(of('src') ?? '') ? ['captcha'] : []),
    ...widthOf(element),
    ...printOf(element),
    ...FLAGS.filter((name) => attributeOf(element, name) !== null),
  ];
}

function spanOf(name: string, value: string | undefined): string[] {
  return value && /^\d{1,5}$/.test(value) ? [`${name}=${Math.min(Number(value), 1000)}`] : [];
}

function numberOf(name: string, value: string | undefined): string[] {
  return value && /^\d{1,5}$/.test(value) ? [`${name}=${value}`] : [];
}

/** The widths of a table's columns: titles may stand in another table than the rows. */
function widthOf(element: Element): string[] {
  const row = /^t[dh]$/.test(localNameOf(element)) ? parentOf(element) : null;
  if (!row || elementBefore(row)) return [];
  return numberOf('width', String(rounded(rectOf(element).width)));
}

/** The size and weight in which a plain block or line is printed, where they are not those around it: a name may be. */
function printOf(element: Element): string[] {
  const around = parentOf(element);
  const outer = around && styleOf(around);
  const own = /^(?:div|span|p)$/.test(localNameOf(element)) ? styleOf(element) : undefined;
  if (!own || !outer) return [];
  return [
    ...(own.fontSize === outer.fontSize ? [] : numberOf('size', `${Math.round(Number.parseFloat(own.fontSize))}`)),
    ...(own.fontWeight === outer.fontWeight ? [] : numberOf('weight', own.fontWeight)),
  ];
}

/** How this element is drawn, if that decides what is in its column: `display:contents`, shrunk, or its place. */
export function drawnAs(element: Element, style: CSSStyleDeclaration | undefined): { mark?: string; box?: Box } {
  if (style?.display === 'contents') return { mark: 'display=contents' };
  const { left, right, top, bottom } = rectOf(element);
  if (right <= left || closestTo(element, 'table')) return {};
  if (right - left <= 1 && bottom - top <= 1) return { mark: 'shrunk' };
  if (!standsByLayout(element, style)) return {};
  // Nothing is scrolled on a page that is built from the report.
  const down = scrolledOff(element);
  const [x, y] = [rounded(left), rounded(top + down)];
  return {
    box: { x, y, width: Math.max(rounded(right) - x, 10), height: Math.max(rounded(bottom + down) - y, 10) },
  };
}

/** Whether its place follows from a style sheet, not just from the order of the page. */
function standsByLayout(element: Element, style: CSSStyleDeclaration | undefined): boolean {
  const ownDisplay = /^(?:inline-(?:block|flex|grid|table)|table-cell)$/.test(style?.display ?? '');
  const moved = /^(?:absolute|fixed)$/.test(style?.position ?? '') || !/^(?:none|)$/.test(style?.float ?? '');
  return ownDisplay || moved || /(?:flex|grid|contents)$/.test(displayAround(element));
}

function displayAround(element: Element): string {
  const around = parentOf(element);
  return (around && styleOf(around)?.display) || '';
}

function rounded(pixels: number): number {
  return Math.round(pixels / 10) * 10;
}
