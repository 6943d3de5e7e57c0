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
  '製品 アプリ サービス システム ソフト ツール ライセンス licensekey 認証 キー セキュリティ ロボット 文字 ログイン サインイン login ログアウト セッション タイムアウト メンテナンス 遵守';

/** What counts for nothing between two letters (`folded`): a long text is searched as it stands, and not copied. */
const BETWEEN = '[\\s\\u00ad\\u200b-\\u200f\\u2060\\ufeff]*';

const ANY_STEM = new RegExp(STEMS.replace(/(?<=\S)(?=\S)/g, BETWEEN).replaceAll(' ', '|'), 'i');

const holdsStem = (text: string): boolean => ANY_STEM.test(text.normalize('NFKC'));

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
