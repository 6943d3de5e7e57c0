/**
 * What the words behind 店舗名, 店舗番号, 店舗URL and 店舗ID say of a shop: compared whole, and nothing where they are of no known
 * form.
 */

import type { ShopShown } from '../../domain/facts/reading.ts';
import { holdsKey } from '../../domain/text/redaction.ts';

/** Each label in a line with what stands behind it, up to the next label. */
const PARTS = /店舗 ?(名|ID|番号|URL) ?(:?) ?([^|]*?)(?=[\s([|/,、・]*店舗 ?(?:名|ID|番号|URL)|\||$)/gi;

/** Brackets and marks around a value, and the 様 of a greeting. */
const AROUND = /^[\s([【「]+|[\s)\]】」,、/・]+$|\s*様$/g;

const SHOP_NUMBER = /^\d{6}$/;

/** The part of an address that names a shop. Six digits alone are a number. */
const SLUG = /^(?=.*[a-z])[a-z0-9_-]{2,60}$/i;

/** The two forms of a shop's address (docs/rms.md, "Which shop a page is of"). */
const ADDRESS =
  /^(?:https?:\/\/)?(?:www\.rakuten\.co\.jp|www\.rakuten\.ne\.jp\/gold)\/([A-Za-z0-9_-]{1,60})\/?(?:index\.html?)?$/;

/** What stands in the place of a name that is not there, or is chosen elsewhere. */
const NO_NAME = /^(?:[-ー―*]+|なし|未設定|未登録|一覧|検索|変更|選択|.*(?:してください|を選択))$/;

/** The longest name of a shop that is taken for one, in characters. */
const LONGEST_NAME = 40;

/** What a line that begins with a label says, label by label. The line has passed `oneLine`. */
export function labelledShop(line: string): ShopShown[] {
  return [...line.matchAll(PARTS)].map(([, kind = '', colon, behind = '']) =>
    shopIn(kind.toUpperCase(), behind.replace(AROUND, '').replace(AROUND, ''), colon === ':'),
  );
}

/** The shop that this address is of. */
export function shopUrlIn(address: string): string | undefined {
  const url = ADDRESS.exec(address.trim())?.[1];
  return url && !holdsKey(url) ? url.toLowerCase() : undefined;
}

/**
 * 店舗ID means two things: six digits are the number, anything else the last part of the address
 * (docs/rms.md, "Which shop a page is of"). Without a colon or markup between them only a number or a whole address is
 * surely the label's value.
 */
function shopIn(kind: string, value: string, isPair: boolean): ShopShown {
  if (kind === '名') return isPair && isName(value) ? { name: value } : {};
  if (kind !== 'URL' && SHOP_NUMBER.test(value)) return { number: value };
  if (kind === '番号') return {};
  const slug = isPair && SLUG.test(value) && !holdsKey(value) ? value.toLowerCase() : undefined;
  const url = shopUrlIn(value) ?? slug;
  return url ? { url } : {};
}

/** Whether this can be the name of a shop, and holds nothing like a key. */
export function isName(text: string): boolean {
  return (
    /[\p{L}\p{N}]/u.test(text) &&
    Array.from(text).length <= LONGEST_NAME &&
    !/[。:]/.test(text) &&
    !NO_NAME.test(text) &&
    !holdsKey(text)
  );
}
