/**
 * Whose this page is: from the link to the shop in the header of RMS, and from what the page prints as a label with its
 * value.
 */

import type { ShopShown } from '../../domain/facts/reading.ts';
import { shopUrlIn } from '../lexicon/shop-words.ts';
import { attributeOf, findFirst } from '../page/dom.ts';
import { greetedShops } from './shop-greeting.ts';
import { labelledShops } from './shop-labels.ts';

/** The link to the shop in RMS's own header, seen in public code of 2020 (docs/rms.md, "Which shop a page is of"). */
const HEADER_LINK = '#com_header_shop_url';

/** What the page says about its shop; empty where it says nothing, or two different things. */
export function shopOf(page: Document): ShopShown {
  const labelled = labelledShops(page);
  const said = [linkedShop(page), ...labelled];
  const url = theOnly(said.map((shop) => shop.url));
  const number = theOnly(said.map((shop) => shop.number));
  const named = labelled.some(({ name }) => name !== undefined) ? labelled : greetedShops(page);
  const name = theOnly(named.map((shop) => shop.name));
  // Where one of the two is said twice, in two ways, the other may be of either shop.
  const isOfOne = url !== 'several' && number !== 'several';
  return {
    ...(isOfOne && url && { url }),
    ...(isOfOne && number && { number }),
    ...(isOfOne && name && name !== 'several' && { name }),
  };
}

function linkedShop(page: Document): ShopShown {
  const link = findFirst(page, HEADER_LINK);
  const url = shopUrlIn((link && attributeOf(link, 'href')) ?? '');
  return url ? { url } : {};
}

function theOnly(said: readonly (string | undefined)[]): string | 'several' | undefined {
  const different = new Set(said.filter((one) => one !== undefined));
  return different.size > 1 ? 'several' : [...different][0];
}
