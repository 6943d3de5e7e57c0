/** What a structure report may hold: the words of our tables and of its own format, and nothing from the page. */

import { knownWord } from '../../../src/report/known-words.ts';

const KINDS = '(?:かな|カナ|漢字|ABC|記号|文章)\\d+|英数|0{1,3}|00?-00?|_|\\(鍵の欄\\)|ここから先は省きました';
const DATE = '(?:令和|平成)?[0元_]+[/.年-][0_]+[/.月-][0_]+日?[0T:._Z+-]*(?:#\\d+)?';
const UNKNOWN = /知らない言葉「([^」]*)」/g;
const SIGNS = /^[、。,.:;()/~〜―–—\-ー*※■□▼▲▽△◆◇●○★☆▶>＞<=+・!?#%&|[\]【】『』"'→←↑↓↕…]$/u;
const TOKEN = new RegExp(`^(?:${KINDS}|${DATE})$`, 'u');

const HEAD = /^(?:枠 [\d.]+ 幅 \d+|読み取り: .+|表: [^「]+|構造|終わり|鍵番.*|題名 \|.*)$/;
const ELEMENT = /^[#a-z][a-z0-9-]*(?: (?:×\d+|@-?\d+,-?\d+,\d+x\d+|[a-z-]+(?:=(?:[a-z]+|\d+|\?))?))*$/;

/** What no report may hold where it stands on the page: too long to be a word of RMS. */
export const MARK = '甲乙丙丁戊己庚辛壬癸子丑寅';

/** The unknown words that this report prints. */
export function unknownWordsIn(report: string): string[] {
  return [...report.matchAll(UNKNOWN)].map((match) => match[1] ?? '');
}

/** Everything in this report that is neither of its format nor from our tables. */
export function strangersIn(report: string): string[] {
  return report.split('\n').flatMap((line) => {
    if (line.trim() === '' || (HEAD.test(line) && !line.startsWith('題名'))) return [];
    const [, head = '', text] = /^ *(?:題名)?([^|]*?)(?:^| ?)(?:\| ?(.*))?$/.exec(line) ?? [];
    const word = /^:(?:alt|label|title|value) (.*)$/.exec(line.trim())?.[1];
    if (word !== undefined) return strangeTokens(word);
    const strangeHead = head.trim() === '' || ELEMENT.test(head.trim()) ? [] : [head];
    return [...strangeHead, ...strangeTokens(text ?? '')];
  });
}

function strangeTokens(text: string): string[] {
  const known = text
    .replace(UNKNOWN, '')
    .replace(/「([^」]*)」/g, (whole, word) => (knownWord(word) === word ? '' : whole));
  return known.split(' ').filter((token) => token !== '' && !TOKEN.test(token) && !SIGNS.test(token));
}
