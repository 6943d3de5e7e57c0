/** Describes a page by its elements and layout, with every text masked, without changing the page. */

import { printedDate } from '../domain/text/printed-date.ts';
import { titleKind } from '../rms/lexicon/titles.ts';
import { styleOf } from '../rms/page/boxes.ts';
import {
  attributeOf,
  childrenIn,
  findAll,
  kindOfNode,
  localNameOf,
  nodesOf,
  rootOf,
  shadowOf,
  textIn,
} from '../rms/page/dom.ts';
import { isOurs } from '../rms/page/our-elements.ts';
import { isOutOfSight, isVisible } from '../rms/page/visible.ts';
import { isUnread, wordsOf } from '../rms/page/visible-text.ts';
import type { Listing } from '../rms/sheets/sheet.ts';
import { drawnAs, marksOf, tagOf, type UnknownTags } from './element-marks.ts';
import { type Days, maskedText, SECRET, unknownWord } from './masked-text.ts';
import { type ElementNode, LEFT_OUT, type PageNode } from './page-node.ts';
import { type ReservedCells, reservedCells } from './reserved-cells.ts';

/** More than a person reads through, and more than any known RMS screen holds. */
const MOST_NODES = 3000;
const DEEPEST = 60;

/** Elements without visible content. */
const SILENT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'link',
  'meta',
  'head',
  'title',
  'base',
  'datalist',
]);

/** A blank between two of these is visible. */
const INLINE =
  /^(?:a|abbr|b|big|button|code|em|font|i|img|input|label|mark|select|small|span|strong|sub|sup|svg|time|u|x-.*|.*-.*)$/i;

/** The state of a walk through the page. */
interface Walk {
  readonly reserved: ReservedCells;
  readonly days: Days;
  readonly unknown: UnknownTags;
  left: number;
}

/** `secret` texts are left out except for a known label; an unknown word in a `wanted` text is printed. */
type Kind = 'plain' | 'wanted' | 'secret';

/** The title of this document, masked, and the nodes of its body. */
export function describedPage(
  page: Document,
  lists: readonly Listing[],
): { title: string; nodes: readonly PageNode[] } {
  const walk: Walk = { reserved: reservedCells(page, lists), days: new Map(), unknown: new Map(), left: MOST_NODES };
  const title = maskedText(page.title, walk.days);
  return { title, nodes: page.body ? childrenOf(page.body, 'plain', 0, walk) : [] };
}

function childrenOf(around: Element | ShadowRoot, kind: Kind, depth: number, walk: Walk): PageNode[] {
  const nodes: PageNode[] = [];
  for (const node of nodesOf(around)) {
    if (walk.left <= 0 || depth > DEEPEST) return [...nodes, ...leftOut(walk)];
    if (kindOfNode(node) === 3) nodes.push(...textOf(node as Text, kind, walk));
    if (kindOfNode(node) !== 1 || isOurs(node)) continue;
    const element = node as Element;
    if (!SILENT.has(localNameOf(element))) nodes.push(elementOf(element, kind, depth, walk));
  }
  return nodes;
}

/** Says once that the rest of the page is left out; a branch cut off for its depth alone says so each time. */
function leftOut(walk: Walk): PageNode[] {
  const said = walk.left < 0;
  if (walk.left === 0) walk.left = -1;
  return said ? [] : [{ text: LEFT_OUT }];
}

function elementOf(element: Element, around: Kind, depth: number, walk: Walk): ElementNode {
  walk.left -= 1;
  const tag = tagOf(element, walk.unknown);
  const plain = { tag, marks: marksOf(element), words: [], children: [] };
  if (!isVisible(element) || isUnread(element) || isOutOfSight(element))
    return { ...plain, marks: [...plain.marks, 'hidden'] };
  const { mark, box } = drawnAs(element, styleOf(element));
  const marks = mark ? [...plain.marks, mark] : plain.marks;
  const kind = kindOf(element, around, walk);
  const shape = { ...plain, marks, ...(box && { box }) };
  // All that is asked of a key's cell is whether it holds a label.
  if (kind === 'secret' && !holdsALabel(element)) return { ...shape, children: [{ text: SECRET }] };
  const words = kind === 'secret' ? [] : wordsOfAttributes(element, kind, walk);
  return { ...shape, words, children: within(element, kind, depth, walk) };
}

function within(element: Element, kind: Kind, depth: number, walk: Walk): PageNode[] {
  if (/^(?:svg|object|iframe|canvas|video|textarea)$/.test(localNameOf(element))) return [];
  if (localNameOf(element) === 'select')
    return kind === 'secret' ? [] : chosenIn(element as HTMLSelectElement, kind, walk);
  if (isTextWithReadings(element) && kind !== 'secret') return [{ text: maskedAs(kind, wordsOf(element), walk.days) }];
  const inside = childrenOf(element, kind, depth + 1, walk);
  const shadow = shadowOf(element);
  if (!shadow) return inside;
  const children = childrenOf(shadow, kind, depth + 2, walk);
  return [{ tag: '#shadow', marks: [], words: [], children }, ...inside];
}

/** Whether it contains only `<ruby>` elements: they take a word apart that is known only as a whole. */
function isTextWithReadings(element: Element): boolean {
  const children = childrenIn(element);
  return children.length > 0 && children.every((child) => localNameOf(child) === 'ruby');
}

function maskedAs(kind: Kind, text: string, days: Days): string {
  return kind === 'wanted' ? unknownWord(text, days) : maskedText(text, days);
}

function kindOf(element: Element, around: Kind, { reserved }: Walk): Kind {
  if (around === 'secret' || reserved.secret.has(element)) return 'secret';
  return reserved.wanted.has(element) ? 'wanted' : around;
}

/** Whether the label of a value is in the same element as the value. */
function holdsALabel(element: Element): boolean {
  return [...findAll(element, '*'), element].some((one) =>
    nodesOf(one).some((node) => kindOfNode(node) === 3 && labelIn(textIn(node)) !== undefined),
  );
}

/** The known label that this text is, or begins with before a colon. */
function labelIn(text: string): string | undefined {
  const [label = ''] = text.slice(0, 60).split(/[:：]/);
  return titleKind(label) ? label : undefined;
}

function textOf(text: Text, kind: Kind, walk: Walk): PageNode[] {
  const value = text.nodeValue ?? '';
  if (value.trim() === '') return isReadBlank(text) ? [{ text: '_' }] : [];
  walk.left -= 1;
  if (kind === 'secret') return [{ text: secretText(value, walk) }];
  const masked = maskedAs(kind, value, walk.days);
  const before = text.previousSibling && /^\s/.test(value) ? '_ ' : '';
  return [{ text: `${before}${masked}${text.nextSibling && /\s$/.test(value) ? ' _' : ''}` }];
}

/** Only the label of what is beside a key. */
function secretText(value: string, walk: Walk): string {
  const label = labelIn(value);
  if (label === undefined) return SECRET;
  const masked = maskedText(label, walk.days);
  return label.length < value.trimEnd().length ? `${masked} : ${SECRET}` : masked;
}

function isReadBlank({ previousSibling, nextSibling }: Text): boolean {
  return [previousSibling, nextSibling].every((node) => node && (kindOfNode(node) === 3 || INLINE.test(node.nodeName)));
}

/** The selected options: the others are not on the screen. */
function chosenIn(select: HTMLSelectElement, kind: Kind, walk: Walk): PageNode[] {
  return [...select.selectedOptions].map((option) => {
    const text = maskedAs(kind, option.text, walk.days);
    return { tag: 'option', marks: ['selected'], words: [], children: [{ text }] };
  });
}

/** The words in attributes, and those shown in a field that nobody can type into. */
function wordsOfAttributes(element: Element, kind: Kind, { days }: Walk): (readonly [string, string])[] {
  const svgTitle = localNameOf(element) === 'svg' ? findAll(element, ':scope > title').map(textIn)[0] : undefined;
  const label = attributeOf(element, 'aria-label') ?? labelledBy(element) ?? svgTitle;
  const found: [string, string | null | undefined][] = [
    ['alt', attributeOf(element, 'alt')],
    ['label', label],
    ['title', attributeOf(element, 'title')],
    ['value', shownValue(element)],
  ];
  return found.flatMap(([name, text]) => (text?.trim() ? [[name, maskedAs(kind, text, days)] as const] : []));
}

function labelledBy(element: Element): string | undefined {
  const ids = (attributeOf(element, 'aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const root = rootOf(element) as Document | ShadowRoot;
  return ids.map((id) => findAll(root, `[id="${CSS.escape(id)}"]`).map(textIn)[0] ?? '').join(' ') || undefined;
}

/** The words on a button, or a day in a field that is only shown. */
function shownValue(element: Element): string | undefined {
  if (localNameOf(element) !== 'input') return undefined;
  const { type, value, readOnly, disabled } = element as HTMLInputElement;
  if (type === 'submit' || type === 'button') return attributeOf(element, 'value') ?? undefined;
  return (readOnly || disabled) && type !== 'hidden' && printedDate(value) ? value : undefined;
}
