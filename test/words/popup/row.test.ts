/** TABLE: what stands on a row of the popup: one tag, one number, one day, and never two days of sight. */

import { describe, expect, it } from 'vitest';
import { rowWords } from '../../../src/words/popup/row.ts';
import { daysText } from '../../../src/words/say/days.ts';
import { away, type Fact, seen, TODAY, ticked, typed, watchedWith } from '../../support/facts.ts';

function rowOf(facts: readonly Fact[]) {
  const [one] = watchedWith(...facts);
  if (!one) throw new Error('Nothing is known.');
  const { tag, state, date } = rowWords(one, TODAY);
  return [tag?.text ?? state, daysText(one), date];
}

const old = seen({ ends: 6, first: -84, last: -1 });

describe('a row', () => {
  it.each<[string, readonly Fact[], readonly [string | undefined, string, string]]>([
    ['calm', [seen({ ends: 6 }), ticked('registered', { ends: 6 })], ['利用中', 'あと6日', '11/30(月)まで']],
    ['calm, and nobody has said', [seen({ ends: 20 })], ['利用中・登録未確認', 'あと20日', '12/14(月)まで']],
    [
      '更新あり, and nobody has said which key is registered: both are told',
      [seen({ ends: 20, state: 'active-with-update' })],
      ['更新あり・登録未確認', 'あと20日', '12/14(月)まで'],
    ],
    [
      '更新あり of a key that is known to be registered',
      [seen({ ends: 20, state: 'active-with-update' }), ticked('registered', { ends: 20 })],
      ['更新あり', 'あと20日', '12/14(月)まで'],
    ],
    ['a day of another year', [seen({ ends: 41 })], ['利用中・登録未確認', 'あと41日', '2027/1/4まで']],
    ['a new key', [old, seen({ ends: 90 })], ['新キー未登録', 'あと6日', '11/30(月)まで']],
    [
      'a new key that waits for approval',
      [old, seen({ ends: 90, state: 'awaiting-approval' })],
      ['承認待ち', 'あと6日', '11/30(月)まで'],
    ],
    [
      'a new key seen after the end of the old one',
      [seen({ ends: -2, first: -80, last: -3 }), seen({ ends: 90 })],
      ['登録未確認', '要確認', '11/22(日) 2日前'],
    ],
    [
      'registered, and the new date not seen: no day of the replaced key',
      [seen({ ends: 6, first: -84, last: -39 }), ticked('registered', { replaces: 6, on: -38 })],
      ['新しい期限が不明', '不明', '期限はまだ不明'],
    ],
    ['no date, today', [seen()], ['利用中', '不明', '今日確認']],
    ['no date, not seen for long: one day of sight', [seen({ first: -39 })], ['39日前に確認', '不明', '']],
    ['a date, not seen for long', [seen({ ends: 41, first: -33 })], ['33日前に確認', 'あと41日', '2027/1/4まで']],
    ['承認待ち', [seen({ state: 'awaiting-approval' })], ['承認待ち', '対応が必要', '期限はまだ不明']],
    [
      '承認待ち of a key whose day is known',
      [seen({ ends: 80, state: 'awaiting-approval' })],
      ['承認待ち', '対応が必要', '2027/2/12まで'],
    ],
    [
      '承認待ち that is over: the key is to be registered, and its day is known',
      [seen({ ends: 80, first: -3, state: 'awaiting-approval' }), seen({ ends: 80 })],
      ['新キー未登録', '対応が必要', '2027/2/12まで'],
    ],
    [
      '承認待ち, and its day has passed',
      [seen({ ends: -2, first: -20, state: 'awaiting-approval' })],
      ['承認待ち', '要確認', '11/22(日) 2日前'],
    ],
    [
      'ended: no 利用中 that was seen before',
      [seen({ ends: -2, first: -80 })],
      [undefined, '期限切れ', '11/22(日) 2日前'],
    ],
    ['first seen ended', [seen({ ends: -50 })], ['利用中', '要確認', '10/5(月)まで']],
    ['停止中', [seen({ ends: 41, state: 'stopped' })], ['停止中', '対象外', '2027/1/4まで']],
    ['停止中, long ago', [seen({ state: 'stopped', first: -40 })], ['40日前に確認', '対象外', '']],
    ['put away', [seen({ ends: 20 }), away(true)], ['もう使っていない', '対象外', '12/14(月)まで']],
    ['typed in', [typed(20)], ['手で入力', 'あと20日', '12/14(月)まで']],
    [
      'RMS shows an earlier day than the one typed in',
      [typed(60, -5), seen({ ends: 20 })],
      ['食い違い', 'あと20日', '12/14(月)まで'],
    ],
    ['two rows of one name', [seen({ ends: 20 }), seen({ ends: 90 })], ['2行あります', 'あと20日', '12/14(月)まで']],
    [
      'far beyond all days that anybody counts',
      [seen({ ends: 100_000 }), ticked('registered', { ends: 100_000 })],
      ['利用中', 'あと3年以上', '2300/9/9まで'],
    ],
  ])('%s', (_, facts, row) => {
    expect(rowOf(facts)).toEqual(row);
  });
});
