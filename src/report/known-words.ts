/** The words that a report prints as they are: RMS's own, each from our tables and never from the page. */

import { oneLine } from '../domain/text/japanese-text.ts';
import { ELSEWHERE_WORDS, HEADING_WORDS } from '../rms/lexicon/screen-words.ts';
import { ENGLISH_STATE_WORDS, STATE_WORDS } from '../rms/lexicon/state-words.ts';
import { ENGLISH_WORDS, TITLE_WORDS } from '../rms/lexicon/titles.ts';

/** Words on buttons and links beside the keys, and whose app it is. */
// biome-ignore format: one row for each would hide how many there are
const SMALL_WORDS = [
  '店舗様', '確認する', '次へ', '次へ進む', '送信', '送信する', '認証する', '承認する', '表示', '表示する', '再発行', '発行日', '登録日', '利用開始日',
  '合計', '総計', '総合計', '小計', '計', '総数', 'すべて', '全て', '全部', '全件', '指定なし', '指定しない', '未選択', '未指定', '選択', '編集', '変更',
  '名称変更', '設定', '削除', '解除', 'コピー', '詳細を見る', '前回', '変更前', 'NEW',
];

/** Phrases of the screens that replace one with keys (src/rms/screens). They may be inside a sentence. */
// biome-ignore format: as above
const PHRASES = [
  'R-Login', 'ログインしてください', 'ログイン', '楽天会員', 'パスワード', 'ユーザID', 'サインイン', 'セッション', 'タイムアウト', 'ログアウト', '切れました',
  '切れています', '終了しました', '無効です', 'しました', 'されました', 'となりました', 'もう一度', '再度', '改めて', 'して', 'お願いします',
  'セキュリティチェック', 'セキュリティ確認', '私は', 'ロボットによる操作', 'ロボット', 'ではありません', 'テキスト認証', '画像認証', '画像', 'の中',
  '利用中のアプリはまだありません', 'アプリ登録', 'から登録してください', '契約', 'プラン', 'について', 'に表示されているテキスト', 'テキスト', 'に表示されている文字', 'に表示された文字', 'に表示', '文字を', '文字', 'を入力', '入力', 'システムメンテナンス中', 'システムメンテナンス', 'メンテナンス中',
  'メンテナンス', 'ただいま', 'ただ今', '現在', 'のため', 'のお知らせ', '行っております', '実施しております', 'ご利用いただけません', 'ご利用になれません',
  '上記を遵守していることを確認の上、RMSを利用します', 'ガイドライン', '規約', '遵守', '個人情報', '不正', 'しばらくお待ちください', 'お待ちください',
  '停止しています', '停止しております', 'ご利用中の', '登録されている', '登録済みの', 'アプリはまだありません', '製品はまだありません', 'アプリはありません',
  '製品はありません', 'はまだありません', 'がまだありません', 'はありません', 'がありません', 'はございません', 'は登録されていません', '株式会社', '有限会社',
  '合同会社', ...HEADING_WORDS, ...ELSEWHERE_WORDS,
];

/** What ends a sentence, and what surrounds numbers and days. */
const ENDINGS = '(?:です|ます|ません|ください|下さい|こと)(?=[。!?()]|$)';
const AROUND_NUMBERS = '(?<=[0-9日] ?)(?:件中|件目|件|ページ|頁|から|より|まで|以降)|全(?= ?[0-9])|(?:No|no)(?=[.])';

const LONGEST_FIRST = (one: string, other: string) => other.length - one.length;
const escaped = (word: string) =>
  oneLine(word)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(' ', ' ?');
const oneOf = (words: readonly string[]) => [...words].sort(LONGEST_FIRST).map(escaped).join('|');

/** Words that count only if no other letter touches them: 「キー」 in a name is part of it. */
const WHOLE = [
  ...TITLE_WORDS,
  ...ENGLISH_WORDS,
  ...STATE_WORDS,
  ...ENGLISH_STATE_WORDS,
  ...HEADING_WORDS,
  ...SMALL_WORDS,
];

/** Matches a known word in a text on one line. */
export const KNOWN = `(?<!\\p{L})(?:${oneOf(WHOLE)})(?!\\p{L})|${oneOf(PHRASES)}|${ENDINGS}|${AROUND_NUMBERS}`;

const FOLDED = new Map(
  [...WHOLE, ...PHRASES, 'です', 'ます', 'ません', 'ください', '下さい', 'こと', '件中', '件目', '件', 'ページ', '頁']
    .concat(['から', 'より', 'まで', '以降', '全', 'No'])
    .map((word) => [key(word), word]),
);

/** This text as a word of our tables, as the table writes it. */
export function knownWord(text: string): string | undefined {
  return FOLDED.get(key(text));
}

function key(text: string): string {
  return oneLine(text).replaceAll(' ', '').toLowerCase();
}
