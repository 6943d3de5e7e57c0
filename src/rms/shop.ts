/** Whose page this is, from the link to the shop in the header of RMS. */

import type { ShopShown } from '../domain/reading.ts';
import { redacted } from '../domain/redaction.ts';

/** The link to the shop that RMS's own header holds (rms-facts, section 5; seen in public code of 2020). */
const HEADER_LINK = '#com_header_shop_url';

/** What the page says about its shop; empty where it says nothing. */
export function shopOf(page: Document): ShopShown {
  const address = page.querySelector(HEADER_LINK)?.getAttribute('href') ?? '';
  const url = /^https?:\/\/www\.rakuten\.co\.jp\/([A-Za-z0-9_-]{1,60})\/?(?:index\.html)?$/.exec(address)?.[1];
  return url && redacted(url) === url ? { url } : {};
}
