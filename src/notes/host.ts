/** Creates our elements on an RMS page, each with an open shadow root and style sheets that all of its kind share. */

import type { OUR_TAGS } from '../rms/page/our-elements.ts';
import tokens from '../theme/tokens.css?inline';
import card from './note/card.css?inline';
import chip from './note/chip.css?inline';
import notes from './note/notes.css?inline';
import signs from './note/signs.css?inline';
import boxes from './styles.ts';

/**
 * How a note stands in its cell: as a part of the line, or apart from the layout of the page, in the flow of what is
 * painted there or, in a container that lays out its children itself, over it.
 */
export type Footing = 'in-line' | 'apart' | 'over';

/** The sheets are made when they are first needed, once for the page. */
const made = new Map<string, CSSStyleSheet>();

function sheetOf(text: string): CSSStyleSheet {
  const known = made.get(text);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  made.set(text, sheet);
  return sheet;
}

/** What the page's own styles may not change, since the inner `!important` wins over the outer one. */
const STANDINGS: Record<Footing, string> = {
  'in-line': ':host{display:inline-flex!important;margin-inline-start:6px!important}',
  apart: ':host{display:block!important;float:right!important;inline-size:0!important}',
  over: ':host{display:block!important;position:absolute!important;inline-size:0!important;z-index:1!important}',
};

/** It changes nothing of where a note stands in its line or in the flow. */
const RAISED = ['auto', '1'].map((order) => `:host{position:relative!important;z-index:${order}!important}`);

let noteSheets: Record<Footing, CSSStyleSheet[]> | undefined;

function sheetsOfNotes(): Record<Footing, CSSStyleSheet[]> {
  const all = [sheetOf(tokens), sheetOf(notes), sheetOf(chip), sheetOf(signs), sheetOf(card)];
  noteSheets ??= {
    'in-line': [...all, sheetOf(STANDINGS['in-line'])],
    apart: [...all, sheetOf(STANDINGS.apart)],
    over: [...all, sheetOf(STANDINGS.over)],
  };
  return noteSheets;
}

/** A new element of ours, and the shadow root for its parts. */
export function makeHost(tag: (typeof OUR_TAGS)[number]): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement(tag);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets =
    tag === 'kagiban-note'
      ? sheetsOfNotes().apart
      : [sheetOf(tokens), sheetOf(notes), sheetOf(card), ...boxes.map(sheetOf)];
  return { host, root };
}

/** Lets a note stand so from now on. */
export function standAs(host: HTMLElement, how: Footing): void {
  const root = host.shadowRoot;
  const sheets = sheetsOfNotes()[how];
  if (root && root.adoptedStyleSheets.at(-1) !== sheets.at(-1)) root.adoptedStyleSheets = sheets;
}

/**
 * Lets a note that stands in its line or in the flow lie before what the page has laid over its row: what has no order
 * of its own, or where it `isHigher` a low one.
 */
export function raise(host: HTMLElement, isHigher: boolean): void {
  const root = host.shadowRoot;
  const text = RAISED[isHigher ? 1 : 0];
  if (root && text !== undefined) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetOf(text)];
}
