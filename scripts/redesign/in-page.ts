/** Runs in the browser: a test page under some redesigns, read by the reader. */

import { readPage } from '../../src/rms/read-page.ts';
import { OF_ANY_PAGE } from './of-any-page.ts';
import { OF_BLOCKS } from './of-blocks.ts';
import { OF_TABLES } from './of-tables.ts';
import type { Redesign } from './redesign.ts';

const REDESIGNS: readonly Redesign[] = [...OF_ANY_PAGE, ...OF_TABLES, ...OF_BLOCKS];

/** What was read of one key, as the JSON of a test page writes it. */
export interface KeyRead {
  readonly product: string;
  readonly state: string;
  readonly expiresOn?: string;
}

/** A page under these redesigns. */
export interface Redesigned {
  readonly names: readonly string[];
  readonly keys: readonly KeyRead[];
}

/** The page as it is, under each redesign that applies to it, and under each pair of them. */
function readRedesigned(html: string): Redesigned[] {
  const singles = REDESIGNS.map((one) => [one]);
  const pairs = REDESIGNS.flatMap((one, at) => REDESIGNS.slice(at + 1).map((other) => [one, other]));
  return [[], ...singles, ...pairs].flatMap((redesigns) => {
    show(html);
    if (!redesigns.every(({ apply }) => apply(document))) return [];
    const keys = readPage(document)?.reading.keys ?? [];
    return [
      {
        names: redesigns.map(({ name }) => name),
        keys: keys.map(({ product, state, expiresOn }) => ({
          product,
          state,
          ...(expiresOn && { expiresOn: expiresOn.toString() }),
        })),
      },
    ];
  });
}

/** Puts this page in the place of the one before. No script of it runs. */
function show(html: string): void {
  const next = Document.parseHTMLUnsafe(html);
  document.replaceChild(document.adoptNode(next.documentElement), document.documentElement);
}

Object.assign(globalThis, { readRedesigned });
