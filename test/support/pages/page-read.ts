/**
 * What the reader makes of a page, in the form of its JSON (docs/test-pages.md), in Node and in real browsers alike.
 */

import { readPage } from '../../../src/rms/read-page.ts';
import type { PageRead } from './wanted-read.ts';

const NOTHING: PageRead = { screen: null, lists: 0, keys: [], shop: {}, placed: true };

/** What is read from this page now. */
export function pageRead(page: Document): PageRead {
  const found = readPage(page);
  if (!found) return NOTHING;
  const { reading, lists, details } = found;
  const keys = reading.keys.map(({ expiresOn, ...key }) => ({
    ...key,
    ...(expiresOn && { expiresOn: expiresOn.toString() }),
  }));
  return {
    screen: reading.screen,
    lists: lists.length,
    keys,
    shop: { ...reading.shop },
    ...(reading.page && { page: reading.page }),
    placed: details.length + lists.flatMap((list) => list.places).length === keys.length,
  };
}
