/** Words are compared whole: width, white space and what only breaks a word make no difference. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded, oneLine } from '../../../src/domain/text/japanese-text.ts';

describe('two ways to write the same', () => {
  it.each([
    ['ﾗｲｾﾝｽｷｰ', 'ライセンスキー'],
    ['ＡＰＩ　アクセス', 'APIアクセス'],
    ['利用中\n  更新あり', '利用中更新あり'],
    ['ライ\u00adセンス\u200b', 'ライセンス'],
    ['か\u3099', 'が'],
    ['ハ\u309a', 'パ'],
  ])('%j is %s', (written, same) => {
    expect(folded(written)).toBe(same);
  });
});

it('a line has its white space as one blank each, and none at its ends', () => {
  expect(oneLine('　利用中\n\t更新あり ')).toBe('利用中 更新あり');
});

it('words in letters that seem to have one form only are not seen through too soon', () => {
  // All letters that are passed over quickly, with and without others that change them.
  const letters = fc.constantFrom(
    ...'!09AZaz~ぁあかはゔゖァアカハヴヺー一品鿿',
    '\u3099',
    '\u309a',
    'ﾊ',
    'ﾟ',
    '　',
    ' ',
    '１',
    '・',
  );
  const slowly = (text: string) =>
    text
      .normalize('NFKC')
      .replace(/[\s\u200b-\u200f\u2060\ufeff]+/gu, ' ')
      .trim();
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 6 }), (all) => {
      expect(oneLine(all.join(''))).toBe(slowly(all.join('')));
    }),
  );
});

it('of the letters that are passed over quickly each has one form only', () => {
  const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const quick = all.filter((letter) => /^[!-~\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff]$/.test(letter));
  expect(quick.length).toBeGreaterThan(20_000);
  expect(quick.filter((letter) => letter.normalize('NFKC') !== letter || /\s|\p{M}/u.test(letter))).toEqual([]);
});
