/**
 * What the titles of columns and the labels beside values mean: the one table of words to add to when RMS renames
 * something.
 */

import { folded, oneLine } from '../../domain/text/japanese-text.ts';
import { memoized } from '../page/memo.ts';

/** The meaning of a title. `secret` marks values that are never read. */
export type TitleKind = 'product' | 'developer' | 'state' | 'expiry' | 'details' | 'secret' | 'service-secret';

/**
 * Synonyms, the plainest first, compared whole after folding. Few are known from a manual
 * (docs/rms.md, "Labels differ from year to year"); the others are likely.
 */
// biome-ignore format: one row for each would hide how many there are
const WORDS: Record<TitleKind, readonly string[]> = {
  product: ['製品名', '製品', 'アプリ名', 'アプリ', 'アプリケーション名', '利用製品', '利用製品名', 'ご利用中の製品'],
  developer: [
    '登録者', '登録者名', 'アプリ登録者', 'アプリ登録者名', '提供企業', '提供企業名', '提供会社', '開発企業',
    '開発企業名', 'システム開発企業', 'システム開発企業名', 'システム開発業者', '開発会社', '企業名', '会社名',
  ],
  state: ['状態', '承認状態', '利用状態', '利用状況', 'ステータス', '承認状況', 'ライセンス状態'],
  expiry: [
    '有効期限', '期限', '有効期間', '有効期限日', '利用期限', '有効期限(終了日)', 'ライセンスキー有効期限',
    'ライセンスキーの有効期限', 'ライセンス有効期限', 'ライセンスの有効期限', 'キー有効期限', 'キーの有効期限',
    'licenseKey有効期限', 'licenseKeyの有効期限',
  ],
  details: ['詳細', '詳細情報', '確認', '詳細確認', '詳細・確認'],
  secret: [
    'ライセンスキー', 'licenseKey', 'License Key', '認証キー', 'キー', 'RMS Service Squareライセンスキー',
    '新しいライセンスキー', '現在のライセンスキー',
  ],
  'service-secret': ['serviceSecret', 'service Secret', 'サービスシークレット', 'シークレットキー'],
};

/**
 * What may stand in English behind or below a Japanese title of the same meaning: 状態 Status. Alone none of them is a
 * title.
 */
// biome-ignore format: one row for each would hide how many there are
const ENGLISH: Record<TitleKind, readonly string[]> = {
  product: ['Product', 'Product name', 'App', 'App name', 'Application', 'Application name'],
  developer: [
    'Developer', 'Developer name', 'App developer', 'System developer', 'Registrant', 'App registrant', 'Registered by',
    'Company', 'Company name', 'Provider', 'Vendor', 'Vendor name',
  ],
  state: ['Status', 'State', 'Approval status', 'License status', 'Usage status', 'Current status'],
  expiry: [
    'Expiry', 'Expiry date', 'Expiration', 'Expiration date', 'Expires', 'Expires on', 'Valid until', 'Key expiry date',
    'License expiry', 'License expiry date', 'License expiration date', 'License key expiry', 'License key expiry date',
    'License key expiration date',
  ],
  details: ['Details', 'Detail'],
  secret: ['License key', 'Key', 'API key'],
  'service-secret': ['Service secret', 'Secret'],
};

/** What would stand over such values as the title of their column. */
export const titleOf = (kind: TitleKind) => WORDS[kind][0] ?? '';

/** Every title that is known, as RMS writes it. */
export const TITLE_WORDS: readonly string[] = Object.values(WORDS).flat();

/** Every word in English that may stand with one. */
export const ENGLISH_WORDS: readonly string[] = Object.values(ENGLISH).flat();

const kindsBy = (table: Record<TitleKind, readonly string[]>) =>
  new Map(
    Object.entries(table).flatMap(([kind, words]) =>
      words.map((word) => [folded(word).toLowerCase(), kind as TitleKind] as const),
    ),
  );
const KINDS = kindsBy(WORDS);
const ENGLISH_KINDS = kindsBy(ENGLISH);

/** A title and the English behind it, folded: 「状態status」, 「有効期限(expirydate)」. */
const WITH_ENGLISH = /^(.*[^ -~])[(/|]?([a-z]+)[):]*$/;

/** What a title may be put together from, each with or without の behind it: 「APIキーの有効期限」. */
const OF_KEY = '(?:(?:rmsservicesquare)?ライセンス(?:キー)?|licensekey|(?:api|認証)?キー|ご?利用|製品|アプリ)の?';
const PRODUCT = '(?:製品|アプリ(?:ケーション)?)';
const COMPOSED: readonly (readonly [TitleKind, RegExp])[] = [
  ['product', new RegExp(`^(?:ご?利用の?)?(?:サービス[・/])?${PRODUCT}(?:[・/](?:サービス|${PRODUCT}))?の?(?:名称?)$`)],
  ['developer', /^(?:(?:製品|アプリ|システム)の?)?(?:開発|提供|登録)(?:元|(?:企業|会社|業者|者)の?(?:名称?)?)$/],
  ['state', new RegExp(`^(?:現在の|(?=.{3}))(?:${OF_KEY}){0,3}(?:承認)?(?:状態|状況|ステータス)$`)],
  ['expiry', new RegExp(`^(?:${OF_KEY}){0,3}(?:有効|利用|使用)?期限(?:日|終了日|満了日)?$`)],
  ['expiry', new RegExp(`^(?:${OF_KEY}){1,3}(?:有効期間|期間|終了日|満了日|失効日)$`)],
];

/** Whether what stands beside a label of this meaning is never looked at. */
export function isSecret(kind: TitleKind | undefined): boolean {
  return kind === 'secret' || kind === 'service-secret';
}

/** Signs of any kind around a title, emoji too, with a number among those behind it: sorted, filtered, help. */
const BEFORE = /^[^\p{L}\p{N}]+/u;
const BEHIND = /(?<=[\p{L}\p{N})])[^\p{L}\p{N}\p{Pd}ー−)][^\p{L}\p{N}\p{Pd}−]*\p{N}{0,3}[^\p{L}\p{N}\p{Pd}−]*$/u;
const REMARK = /\([^()]{1,8}\)$/;

/** Whether this only decorates a title: a sign, or the title's translation into English. */
export function isBesideTitles(text: string): boolean {
  const line = text.trim();
  return (
    (line !== '' && line.length < 8 && !/[\p{L}\p{N}\p{Pd}]/u.test(line)) ||
    ENGLISH_KINDS.has(folded(text).toLowerCase())
  );
}

/** The longest title that is looked at, in characters: whole layout cells are passed over unread. */
const LONGEST_TITLE = 40;

/** One of these stands in every title: a quick look, before the text is taken apart. */
const STEMS =
  /[製品アｱ登開提企会業状ス期終満失詳確キｷ]|key|secret|シ|[\uff00-\uff60\u2e80-\u2fdf\uf900-\ufaff\u3300-\u33ff]/i;

/** Whether a title may stand anywhere in this text. */
export const mayHoldTitle = (text: string): boolean => STEMS.test(text);

/** Letters and numbers in circles and boxes: as signs they stand beside a title, as letters they would end it. */
const CIRCLED = /[\u2460-\u24ff\u{1f100}-\u{1f1ff}]/gu;

/** What this title means, or `undefined` for any that is not in the table. */
export const titleKind = memoized((text: string): TitleKind | undefined => {
  if (text.length > LONGEST_TITLE * 4 || !mayHoldTitle(text)) return undefined;
  const line = oneLine(text.replace(CIRCLED, ' ')).toLowerCase();
  const known = KINDS.get(folded(line));
  if (known) return known;
  const title = bare(line);
  return KINDS.get(title) ?? COMPOSED.find(([, words]) => words.test(title))?.[0];
});

/** A title without the signs and the English that stand around it, folded. */
function bare(line: string): string {
  const [, japanese = '', english = ''] = WITH_ENGLISH.exec(folded(line.replace(BEHIND, ''))) ?? [];
  const own = withoutSigns(japanese);
  const kind = KINDS.get(own);
  return kind && kind === ENGLISH_KINDS.get(english) ? own : withoutSigns(line);
}

/** The words themselves: a sign, a remark in brackets and a sign again may stand behind them. */
function withoutSigns(line: string): string {
  const words = line.replace(BEFORE, '').replace(BEHIND, '');
  return folded(words.replace(REMARK, '').replace(BEHIND, ''));
}

/** Whether a label stands in this line: 「見本 状態：利用中」. */
export function holdsLabel(line: string): boolean {
  return [...line.matchAll(/([^\s:：/／|｜、,]{1,20}) ?[:：]/g)].some(([, word = '']) => titleKind(word));
}

/** Whether this is the title of an app's registrar, a word that stands on no other screen than RMS's list of apps. */
export function isAppRegistrar(text: string): boolean {
  return /^アプリ登録者名?$/.test(bare(oneLine(text)));
}

/** Whether this is the title アプリ名. */
export function isAppName(text: string): boolean {
  return bare(oneLine(text)) === 'アプリ名';
}
