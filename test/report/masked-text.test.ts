/** A text in a report: known words from our tables, of all else only its shape. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskedText, unknownWord } from '../../src/report/masked-text.ts';
import { strangersIn } from '../support/pages/report-words.ts';
import { SECRETS } from '../support/pages/secrets.ts';

const masked = (text: string) => maskedText(text, new Map());

it.each([
  ['利用中', '「利用中」'],
  ['　利用中\n更新あり ', '「利用中 更新あり」'],
  ['６.利用製品一覧（全３件）', '0 . 「利用製品一覧」 ( 「全」 0 「件」 )'],
  ['状態：承認待ち', '「状態」 : 「承認待ち」'],
  ['LicenseKey有効期限', '「licenseKey有効期限」'],
  ['つばめ発送(つばめ企画株式会社)', 'かな3 漢字2 ( かな3 漢字2 「株式会社」 )'],
  ['キーボード見本', 'カナ5 漢字2'],
  ['2026/11/30', '0000/00/00#1'],
  ['2026年1月5日 23:59', '0000年0月0日_00:00#1'],
  ['令和8年11月30日まで', '令和0年00月00日#1 「まで」'],
  ['2026/13/45', '0000/00/00'],
  ['090-0000-1234', '英数'],
  ['1,234円', '0 , 000 漢字1'],
  ['EC-UP', 'ABC5'],
  ['-', '-'],
  ['ー', 'ー'],
  ['', ''],
])('%s is told as %s', (text, told) => {
  expect(masked(text)).toBe(told);
});

it('says which days are the same, and of no day which it is', () => {
  const days = new Map<string, number>();
  expect(maskedText('2026/08/01〜2026/11/30', days)).toBe('0000/00/00#1 〜 0000/00/00#2');
  expect(maskedText('令和8年11月30日', days)).toBe('令和0年00月00日#2');
});

describe('a key', () => {
  it.each(Object.entries(SECRETS))('%s has not even a length', (_, secret) => {
    expect(masked(secret)).toBe('英数');
    expect(masked(`見本 ${secret}`)).toBe('漢字2 _ 英数');
    expect(masked(`ライセンスキー：${secret} 見本`)).toBe('「ライセンスキー」 : (鍵の欄)');
    expect(unknownWord(secret, new Map())).toBe('英数');
  });
});

describe('an unknown word where a state or title stands', () => {
  it.each([
    ['審査保留', '知らない言葉「審査保留」'],
    ['審査「保留」', '知らない言葉「審査保留」'],
    ['利用中', '「利用中」'],
    ['ご担当の方に確かめています', 'かな1 漢字2 かな1 漢字1 かな1 漢字1 かな5 「ます」'],
    ['出荷番号1234', '漢字5 000'],
  ])('%s is told as %s', (text, told) => {
    expect(unknownWord(text, new Map())).toBe(told);
  });
});

it('tells of any text only what its format and our tables hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      expect(strangersIn(`p | ${masked(text)}`)).toEqual([]);
    }),
  );
});
