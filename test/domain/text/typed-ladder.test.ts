/** How many days before an end: in any width, alone or several, and nothing where it is not clear. */

import { describe, expect, it } from 'vitest';
import { typedLadder } from '../../../src/domain/text/typed-ladder.ts';
import { SECRETS } from '../../support/pages/secrets.ts';

describe('days are read', () => {
  it.each([
    ['10', [10]],
    ['１０', [10]],
    [' 10日前 ', [10]],
    ['１０ 日 前', [10]],
    ['30、20', [30, 20]],
    ['30日前と20日前、当日', [30, 20, 0]],
    ['14/7/3/1/0', [14, 7, 3, 1, 0]],
    ['21・21', [21]],
    ['前日', [1]],
    ['2週間前', [14]],
    ['１週', [7]],
    ['10 days before', [10]],
    ['30, 20 days', [30, 20]],
    ['30\n20\t10', [30, 20, 10]],
    ['60', [60]],
  ] as const)('%s', (text, days) => {
    expect(typedLadder(text)).toEqual({ is: 'days', days });
  });
});

describe('nothing is guessed', () => {
  it.each([
    ['', 'nothing'],
    ['　', 'nothing'],
    ['61', 'too-far'],
    ['9週間前', 'too-far'],
    ['十日前', 'unclear'],
    ['-3', 'unclear'],
    ['1.5', 'unclear'],
    ['10時間前', 'unclear'],
    ['10日後', 'unclear'],
    ['、', 'unclear'],
    ['7日前くらい', 'unclear'],
    ['7 '.repeat(80), 'unclear'],
  ] as const)('%s: %s', (text, is) => {
    expect(typedLadder(text)).toEqual({ is });
  });

  it.each(Object.entries(SECRETS))('a key is called one: %s', (_, secret) => {
    expect(typedLadder(`7、${secret}`)).toEqual({ is: 'key' });
  });
});
