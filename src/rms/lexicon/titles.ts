/**
 * What the titles of columns and the labels beside values mean: the one table of words to add to when RMS renames
 * something.
 */

import { folded } from '../../domain/text/japanese-text.ts';
import { memoized } from '../page/memo.ts';

/** The meaning of a title. `secret` marks values that are never read. */
export type TitleKind = 'product' | 'developer' | 'state' | 'expiry' | 'details' | 'secret' | 'service-secret';

/** Synonyms, the plainest first, compared whole after folding (rms-facts, section 1 and section 7, item 1). */
const WORDS: Record<TitleKind, readonly string[]> = {
  product: ['製品名', '製品', 'アプリ名', 'アプリ', 'アプリケーション名', '利用製品', '利用製品名', 'ご利用中の製品'],
  developer: [
    '登録者',
    '登録者名',
    'アプリ登録者',
    'アプリ登録者名',
    '提供企業',
    '提供企業名',
    '提供会社',
    '開発企業',
    '開発企業名',
    'システム開発企業',
    'システム開発企業名',
    'システム開発業者',
    '開発会社',
    '企業名',
    '会社名',
  ],
  state: ['状態', '承認状態', '利用状態', '利用状況', 'ステータス', '承認状況', 'ライセンス状態'],
  expiry: [
    '有効期限',
    '期限',
    '有効期間',
    '有効期限日',
    '利用期限',
    '有効期限(終了日)',
    'ライセンスキー有効期限',
    'ライセンスキーの有効期限',
    'ライセンス有効期限',
    'ライセンスの有効期限',
    'キー有効期限',
    'キーの有効期限',
    'licenseKey有効期限',
    'licenseKeyの有効期限',
  ],
  details: ['詳細', '詳細情報', '確認', '詳細確認', '詳細・確認'],
  secret: [
    'ライセンスキー',
    'licenseKey',
    'License Key',
    '認証キー',
    'キー',
    'RMS Service Squareライセンスキー',
    '新しいライセンスキー',
    '現在のライセンスキー',
  ],
  'service-secret': ['serviceSecret', 'service Secret', 'サービスシークレット', 'シークレットキー'],
};

/**
 * What may stand in English behind or below a Japanese title of the same meaning: 状態 Status. Alone none of them is a
 * title.
 */
const ENGLISH: Record<TitleKind, readonly string[]> = {
  product: ['Product', 'Product name', 'App', 'App name', 'Application', 'Application name'],
  developer: ['Developer', 'Registrant', 'Registered by', 'Company', 'Company name', 'Provider', 'Vendor'],
  state: ['Status', 'State', 'Approval status', 'License status'],
  expiry: ['Expiry', 'Expiry date', 'Expiration', 'Expiration date', 'Expires', 'Expires on', 'Valid until'],
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

/** Whether what stands beside a label of this meaning is never looked at. */
export function isSecret(kind: TitleKind): boolean {
  return kind === 'secret' || kind === 'service-secret';
}

/** Sort arrows, help marks and footnote signs that stand around a title. */
const SIGN = '[▲▼△▽▴▾▵▿↑↓↕⇅⌃⌄■◆●◇□○・*※:?ⓘ!\\[\\]【】]';
const MARKS = new RegExp(`^${SIGN}+|${SIGN}+\\d*$|\\([^()]{1,8}\\)$`, 'g');

const ONLY_MARKS = new RegExp(`^${SIGN}+$`);

/** Whether this stands beside titles without being one: a sign, or the same in English. */
export function isBesideTitles(text: string): boolean {
  return ONLY_MARKS.test(text.trim()) || ENGLISH_KINDS.has(folded(text).toLowerCase());
}

/** The longest title that is looked at, in characters: whole layout cells are passed over unread. */
const LONGEST_TITLE = 40;

/** What this title means, or `undefined` for any that is not in the table. */
export function titleKind(text: string): TitleKind | undefined {
  if (text.length > LONGEST_TITLE * 4) return undefined;
  const title = folded(text).toLowerCase();
  return KINDS.get(title) ?? KINDS.get(bare(title));
}

/** A folded title without the signs and the English that stand around it. */
function bare(title: string): string {
  const [, japanese = '', english = ''] = WITH_ENGLISH.exec(title.toLowerCase()) ?? [];
  const own = japanese.replace(MARKS, '');
  const kind = KINDS.get(own);
  return kind && kind === ENGLISH_KINDS.get(english) ? own : title.replace(MARKS, '').replace(MARKS, '');
}

/** Whether a label stands in this line: 「見本 状態：利用中」. */
export function holdsLabel(line: string): boolean {
  return [...line.matchAll(/([^\s:：/／|｜、,]{1,20}) ?[:：]/g)].some(([, word = '']) => titleKind(word));
}

/** What each of these titles means: asked of the same ones for every row under them. */
export const kindsOf = memoized((titles: readonly string[]) => titles.map(titleKind));

/** Whether this is the title of an app's registrar, a word that stands on no other screen than RMS's list of apps. */
export function isAppRegistrar(text: string): boolean {
  return /^アプリ登録者名?$/.test(bare(folded(text)));
}

/** Whether this is the title アプリ名. */
export function isAppName(text: string): boolean {
  return bare(folded(text)) === 'アプリ名';
}
