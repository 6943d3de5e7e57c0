/**
 * The cheapest question to a page: could it be about license keys at all? Most pages of RMS are not, and the reader
 * itself stays away from them.
 */

import { attributeOf, elementOfPage, findAll, textIn } from './page/dom.ts';
import { rootsIn } from './page/roots.ts';

/**
 * Each of these stands in the name of a column or screen that the reader knows: the pages that it reads hold at least
 * one of them, seen or not.
 */
const STEMS =
  '製品 アプリ サービス システム ソフト ツール ライセンス licensekey 認証 キー セキュリティ ロボット 文字 ログイン サインイン login ログアウト セッション タイムアウト メンテナンス 遵守'.split(
    ' ',
  );

/** What counts for nothing between two letters (`folded`). */
const BETWEEN = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/;

/** One expression of all stems takes the browser longer to make ready than to search most pages of RMS. */
function holdsStem(text: string): boolean {
  const folded = text.normalize('NFKC').toLowerCase();
  return STEMS.some((stem) => stands(stem, folded));
}

/** Whether it stands anywhere in this text. That is searched as it is, and not copied. */
function stands(stem: string, text: string): boolean {
  const first = stem.charAt(0);
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    let letters = 1;
    for (let at = start + 1; letters < stem.length && at < text.length; at += 1) {
      if (text[at] === stem[letters]) letters += 1;
      else if (!BETWEEN.test(text.charAt(at))) break;
    }
    if (letters === stem.length) return true;
  }
  return false;
}

/** Where words stand that are no text: on pictures, icons and buttons. */
const WORDED = ['alt', 'aria-label', 'title', 'value'] as const;

/** Whether the reader could find anything here. Wrong only to the side of yes. */
export function mayShowKeys(page: Document): boolean {
  return rootsIn(page).some(
    (root) =>
      holdsStem(textIn(root === page ? (elementOfPage(page) ?? root) : root)) ||
      findAll(root, WORDED.map((name) => `[${name}]`).join(',')).some((element) =>
        WORDED.some((name) => holdsStem(attributeOf(element, name) ?? '')),
      ),
  );
}
