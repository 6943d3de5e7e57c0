/** The id of a license: one product of one family in one shop, however its name is spaced or its company bracketed. */

import { folded, oneLine } from '../text/japanese-text.ts';
import type { Family, ShopShown } from './reading.ts';

/** `<shop>/<family>/<product folded>`, the `<id>` in storage keys (docs/promises.md, "Names of records"). */
export type LicenseId = string;

/**
 * The shop's part of a `LicenseId`, as it stands there: 店舗URL, else 店舗番号, else `unidentified`, `unidentified.2` and so
 * on.
 */
export type ShopId = string;

/** The shop of every page that does not say whose it is. */
export const UNIDENTIFIED = 'unidentified';

/** Words by which a name in brackets is known to be a company's, and not part of the product's name (本番用, テスト). */
const COMPANY =
  /株式会社|有限会社|合同会社|合資会社|合名会社|一般社団法人|財団法人|\((?:株|有|同)\)|\b(?:inc|co|ltd|llc|corp|corporation|company|k\.k)\b/i;

/**
 * The product's name without the company that some screens print behind it in brackets:
 * 「BOSS(ハングリード株式会社)」 and 「BOSS」 are one product (docs/rms.md, "The list of keys"). Other brackets stay.
 */
export function withoutCompany(product: string): string {
  const name = oneLine(product);
  const open = bracketOpening(name);
  return open > 0 && COMPANY.test(name.slice(open + 1, -1)) ? name.slice(0, open).trim() : name;
}

/** The index of the bracket that the last character closes; 0 where the text does not end in a bracketed part. */
function bracketOpening(text: string): number {
  if (!text.endsWith(')')) return 0;
  let depth = 0;
  for (let index = text.length - 1; index > 0; index -= 1) {
    if (text[index] === ')') depth += 1;
    if (text[index] === '(') depth -= 1;
    if (depth === 0) return index;
  }
  return 0;
}

/** The shop's part of an id: its URL where known, else its number. A name repeats between shops and is never used. */
export function shopIdOf(shop: ShopShown): ShopId {
  return escaped(shop.url ?? shop.number ?? UNIDENTIFIED);
}

/**
 * The id under which this product of this shop is kept.
 * The developer is left out: it may be renamed (docs/promises.md, "Names of records").
 */
export function licenseIdOf(shop: ShopShown, family: Family, product: string): LicenseId {
  return licenseIn(shopIdOf(shop), family, product);
}

/**
 * Names that were folded before: years of facts have few, thousands of times. It outlives the page, and holds no
 * secret: a name is redacted where it is read (src/rms/cells/product.ts) or typed (src/ui/forms/check-form.ts), before
 * any id is made of it.
 */
const names = new Map<string, string>();
const MOST_NAMES = 1000;

/** The id under which this product of the shop with this id is kept. */
export function licenseIn(shop: ShopId, family: Family, product: string): LicenseId {
  return `${shop}/${family}/${productId(product)}`;
}

/** The product's part of an id: the same in every shop and family. */
export function productId(product: string): string {
  const before = names.get(product);
  if (before !== undefined) return before;
  if (names.size >= MOST_NAMES) names.clear();
  const name = escaped(folded(withoutCompany(product)));
  names.set(product, name);
  return name;
}

/** A part of an id, with what ends a part of it or of a storage key put in other signs. */
function escaped(part: string): string {
  return part.replaceAll('%', '%25').replaceAll('/', '%2F').replaceAll(':', '%3A');
}

/** The three parts of an id, still escaped as they stand in it. */
export function partsOf(id: LicenseId): { shop: ShopId; family: string; name: string } {
  const [shop = UNIDENTIFIED, family = 'unknown', name = ''] = id.split('/');
  return { shop, family, name };
}

/** The folded name of the product in an id, as it can be read. */
export function nameIn(id: LicenseId): string {
  return partsOf(id).name.replaceAll('%3A', ':').replaceAll('%2F', '/').replaceAll('%25', '%');
}

/** Whether this is the id of a license, and not of a whole shop. */
export function isLicense(id: LicenseId | ShopId): id is LicenseId {
  return id.includes('/');
}

/** An id for a shop that no page names, other than these. No 店舗URL holds a full stop, so it can never be one. */
export function nextUnnamed(taken: readonly ShopId[]): ShopId {
  return unnamedIds(taken).next().value;
}

/** The same, one after the other. */
export function* unnamedIds(taken: readonly ShopId[]): Generator<ShopId, never> {
  const all = new Set(taken);
  for (let number = 2; ; number += 1) {
    const id = `${UNIDENTIFIED}.${number}`;
    if (!all.has(id)) yield id;
  }
}
