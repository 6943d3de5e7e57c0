/**
 * The words by which a person knows that a screen is about license keys, and those by which it is about something else.
 */

import { folded, oneLine } from '../../domain/text/japanese-text.ts';

/**
 * Headings over lists that hold vendors' products only (G1 and G2): there a row without a developer is still a
 * vendor's.
 */
const VENDOR_LIST_WORDS = [
  '利用製品一覧',
  'ご利用中の製品',
  'ご利用中の製品一覧',
  'ご利用中のRMS Service Square製品',
  'システム開発企業からのAPIアクセス許可設定',
  'システム開発業者からのAPIアクセス許可設定',
  'システム開発企業 アクセス許可設定',
  'RMS Partnerアクセス許可設定',
];

/** Headings over lists of apps (G3): alone among all lists, these may show neither state nor last day. */
const APP_LIST_WORDS = ['アプリ一覧', 'ご利用中のアプリ'];

/** Headings over lists of the shop's own programs. */
const OWN_SHOP_LIST_WORDS = ['自社開発アプリ一覧', '自社開発アプリの一覧', '自社開発アプリの利用情報'];

/** Headings over the list of keys, of all generations (docs/rms.md, "Generations of screens"). */
const LIST_WORDS = [
  ...VENDOR_LIST_WORDS,
  ...APP_LIST_WORDS,
  ...OWN_SHOP_LIST_WORDS,
  '利用中の製品',
  'WEB APIアクセス許可設定',
  'WEB APIサービスアクセス許可設定',
];

/** Headings over the page of a vendor's product. */
const VENDOR_DETAIL_WORDS = ['ライセンス情報', '製品詳細', '製品詳細情報', '利用製品詳細'];

/** Headings over the page of one product. */
const DETAIL_WORDS = [
  ...VENDOR_DETAIL_WORDS,
  'ライセンスキー情報',
  'アプリ詳細情報',
  'アプリ詳細',
  'アプリ情報',
  '利用情報',
  '最新の利用情報',
  'キー情報',
];

/** Words by which a heading is about something else, whatever the words around it. */
// biome-ignore format: one row for each would hide how many there are
export const ELSEWHERE_WORDS: readonly string[] = [
  '新着', '人気', '注目', '関連', '募集', '受付', '紹介', '候補', 'クーポン', '注文', '受注', 'スタッフ',
  '従業員', '担当者', 'ユーザ', '機能', '説明', 'とは', '凡例', 'サンプル', '証明書', 'お知らせ', '過去', '履歴',
  '終了', '申込', '申し込み', '契約', '請求', 'メンテナンス', '障害', 'ヘルプ', 'マニュアル', '見方', '読み方', '使い方',
  '記入例', '入力例', '商品', '在庫', 'レビュー', '広告', '配送', 'よくある', '質問', 'おすすめ', '可能', '予定',
  '申請', '利用API', 'API一覧',
];

/** A heading with one of them in it. */
const SOMETHING_ELSE = new RegExp(`${ELSEWHERE_WORDS.join('|')}|例$`);

/** Headings over the shop's own among several lists, with more behind them or without. */
const OWN_SHOP_WORDS = ['自店舗用', '自店舗利用'];

/** The same, whole. */
const OWN_SHOP_HEADINGS = [...OWN_SHOP_LIST_WORDS, '自社開発', '自社開発アプリ', '自社開発製品', '自社開発の製品'];

/** Every heading of our screens, as RMS writes it. */
export const HEADING_WORDS: readonly string[] = [
  ...LIST_WORDS,
  ...DETAIL_WORDS,
  ...OWN_SHOP_WORDS,
  ...OWN_SHOP_HEADINGS,
];

/** Ornaments before a heading, and menu numbers, which drift (docs/rms.md, "Labels differ from year to year"). */
const ORNAMENTS = /^[\s▼▲■□◆◇●○★☆・※>＞【[「『]+|[\s】\]」』:]+$/g;
const NUMBER = /^[0-9]+(?:-[0-9]+)?[.:.、]?\s*(?=[^0-9\s])/;
/** A count or remark behind it: アプリ一覧(全3件). */
const BEHIND = /\s*\([^()]*\)$/;

/** A heading with a name in quotation marks or after a colon behind it. */
const NAMED = /^(.{2,20}?)(?:[「『]([^「」『』]{1,80})[」』]| ?: ?([^:]{1,80}))$/;

/** Headings over a part of the page: 「ご契約」, 「検索条件」, 「状態について」 are no products. */
const NAME_OF_PART = /契約|プラン|機能|について$|(?:情報|内容|設定|状況|条件|履歴|概要)$/;

/** A heading is short: longer texts are none of ours, and are not looked through. */
const LONGEST = 160;

function key(heading: string): string {
  const line = oneLine(heading);
  if (line.length > LONGEST) return '';
  return folded(
    line.replace(ORNAMENTS, '').normalize('NFKC').replace(NUMBER, '').replace(BEHIND, '').replace(ORNAMENTS, ''),
  ).toLowerCase();
}

const setOf = (words: readonly string[]) => new Set(words.map((word) => key(word)));
const LISTS = setOf(LIST_WORDS);
const VENDOR_LISTS = setOf(VENDOR_LIST_WORDS);
const APP_LISTS = setOf(APP_LIST_WORDS);
const DETAILS = setOf(DETAIL_WORDS);
const OWN_SHOP = setOf(OWN_SHOP_HEADINGS);
const VENDOR_DETAILS = setOf(VENDOR_DETAIL_WORDS);

/** Whether this is, as a whole, a heading over a list of keys. */
export function isListHeading(text: string): boolean {
  return LISTS.has(key(text));
}

/** Whether this is, as a whole, a heading over a list of vendors' products only. */
export function isVendorListHeading(text: string): boolean {
  return VENDOR_LISTS.has(key(text));
}

/** Whether this heading says that what follows is the shop's own: 自店舗用, 自店舗用の製品, 自社開発. */
export function isOwnShopHeading(text: string): boolean {
  return OWN_SHOP.has(key(text)) || OWN_SHOP_WORDS.some((words) => key(text).startsWith(words));
}

/** Whether this is, as a whole, a heading over a list of apps. */
export function isAppListHeading(text: string): boolean {
  return APP_LISTS.has(key(text));
}

/** Whether this is, as a whole, a heading over the page of one product. */
export function isDetailHeading(text: string): boolean {
  return DETAILS.has(key(text));
}

/** The name of the product that stands behind such a heading: アプリ詳細情報「見本」, アプリ詳細情報：見本. */
export function nameBehindDetail(text: string): string | undefined {
  const [, heading = '', quoted, name = quoted] = NAMED.exec(oneLine(text)) ?? [];
  return isDetailHeading(heading) ? name?.trim() : undefined;
}

/** Whether a heading may be the name of a product: it heads neither a screen nor a part of one. */
export function mayNameProduct(heading: string): boolean {
  return !isListHeading(heading) && !isDetailHeading(heading) && !NAME_OF_PART.test(folded(heading));
}

/** Whether this is, as a whole, a heading over the page of an app (G3), which always says the app's name. */
export function isAppDetailHeading(text: string): boolean {
  return isDetailHeading(text) && key(text).startsWith('アプリ');
}

/** Whether this is, as a whole, a heading over the page of a vendor's product. */
export function isVendorDetailHeading(text: string): boolean {
  return VENDOR_DETAILS.has(key(text));
}

/** Whether this label begins to tell of something else than a product: 注文番号, 商品名, 機能名. */
export function namesSomethingElse(label: string): boolean {
  return /(?:名称?|番号)[:：\s]*$/.test(label) && isAboutSomethingElse(label);
}

/** Whether this heading says that what follows is about something else. */
export function isAboutSomethingElse(text: string): boolean {
  return !isListHeading(text) && SOMETHING_ELSE.test(text.normalize('NFKC'));
}
