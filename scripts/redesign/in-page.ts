/** Runs inside the browser: applies each redesign and each pair of them to a page, and reads it. */

import { elementOfPage } from '../../src/rms/page/dom.ts';
import { readPage } from '../../src/rms/read-page.ts';
import type { Redesign } from './redesign.ts';
import { REDESIGNS } from './redesigns/index.ts';
import type { Attempt, KeyRead } from './verdict.ts';

/** Reads the page as it is, then under every redesign that applies to it, and up to so many of them together. */
export function readRedesigned(name: string, html: string, most: number): Attempt[] {
  const source = new DOMParser().parseFromString(html, 'text/html');
  show(source);
  const suitable = REDESIGNS.filter((one) => one.appliesTo(document));
  const combinations: Redesign[][] = [[], ...suitable.map((one) => [one]), ...(most > 1 ? pairsOf(suitable) : [])];
  return combinations.flatMap((redesigns) => {
    show(source);
    for (const redesign of redesigns) {
      // The first may leave nothing for the second to change: then it is no pair.
      if (!redesign.appliesTo(document)) return [];
      redesign.apply(document, seedOf(name + redesigns.map((one) => one.name).join()));
    }
    return [{ redesigns: redesigns.map((one) => one.name), keys: read() }];
  });
}

/** The names of all redesigns. */
export const names = REDESIGNS.map(({ name }) => name);

/** Replaces the shown page with a copy of that page. Its scripts do not run. */
function show(source: Document): void {
  // A form of the page may be called `documentElement`.
  const shown = elementOfPage(document);
  Node.prototype.replaceChild.call(document, document.importNode(elementOfPage(source), true), shown);
}

function read(): KeyRead[] {
  return (readPage(document)?.reading.keys ?? []).map(({ product, state, expiresOn }) => ({
    product,
    state,
    ...(expiresOn && { expiresOn: expiresOn.toString() }),
  }));
}

function pairsOf(all: readonly Redesign[]): Redesign[][] {
  return all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other]));
}

/** A number that is always the same for the same text. */
function seedOf(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7);
}
