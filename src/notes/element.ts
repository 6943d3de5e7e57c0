/** Creates the notes' DOM nodes with no library and without parsing HTML, so that text cannot become markup. */

import type { Level } from '../domain/today/columns/urgency.ts';
import { ICONS, SHAPES } from '../theme/signs.ts';

type Child = Node | string | undefined;

const SVG = 'http://www.w3.org/2000/svg';

/** An HTML element with these attributes and children; `undefined` ones are skipped. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** The shape of a level, hidden from screen readers: the words beside it say the same. */
export function shape(level: Level): SVGElement {
  const svg = drawing('shape');
  for (const [tag, attributes] of SHAPES[level]) svg.append(stroke(tag, attributes));
  return svg;
}

/** A line icon, hidden from screen readers. */
export function icon(name: keyof typeof ICONS): SVGElement {
  const svg = drawing('icon');
  svg.append(stroke('path', { d: ICONS[name] }));
  return svg;
}

function drawing(name: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', name);
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}

function stroke(tag: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** Keeps each short 「…」 and a short name on one line, so that users find RMS's words on the screen as written. */
export function phrases(text: string, name = ''): (HTMLElement | string)[] {
  const [before, ...after] = name && name.length <= 16 ? text.split(name) : [text];
  if (after.length > 0) {
    return [...phrases(before ?? ''), make('span', { class: 'nowrap' }, name), ...phrases(after.join(name))];
  }
  return text
    .split(/(「[^」]*」)/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('「') && part.length <= 24 ? make('span', { class: 'nowrap' }, part) : part));
}
