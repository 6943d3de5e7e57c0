/** RMS's words and the states that they are: compared whole, white space of no account. */

import { describe, expect, it } from 'vitest';
import { stateOf } from '../../../src/rms/lexicon/state-words.ts';

describe('the words of RMS', () => {
  it.each([
    ['利用中', 'active'],
    [' 利用中\n', 'active'],
    ['承認待ち', 'awaiting-approval'],
    ['利用中 更新あり', 'active-with-update'],
    ['利用中　更新あり', 'active-with-update'],
    ['利用中\u00a0更新あり', 'active-with-update'],
    ['利用中\n  更新あり', 'active-with-update'],
    ['利用中更新あり', 'active-with-update'],
    ['有効期限切れ', 'expired'],
    ['期限切れ', 'expired'],
    ['停止中', 'stopped'],
    ['利用停止中', 'stopped'],
    ['利用停止', 'stopped'],
  ])('%o is %s', (words, state) => {
    expect(stateOf(words)).toBe(state);
  });
});

describe('any other text is unknown, never the nearest state', () => {
  it.each([
    '',
    '利用',
    '利用中です',
    '承認待ちの場合は',
    '未利用中',
    '審査保留',
    'In use',
    '更新あり',
    '利用中 更新',
    '停止',
  ])('%o', (words) => {
    expect(stateOf(words)).toBe('unknown');
  });
});
