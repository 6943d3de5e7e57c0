/** TABLE: what the line of the summary on RMS says of reminders. */

import { expect, it } from 'vitest';
import { untold } from '../../../src/domain/reminders/due.ts';
import { dueLine } from '../../../src/words/reminders/notice.ts';
import { type Brief, stateWith } from '../../domain/reminders/states.ts';
import { type Fact, seen } from '../../support/facts.ts';

const key = (ends: number, product = 'ネクストエンジン') => seen({ ends, product, first: -20, last: -1 });

const SALES = [{ from: '2026-11-29', to: '2026-12-05', label: 'みほんSALE' }];

const lineIn = (brief: Brief, ...facts: readonly Fact[]) => {
  const state = stateWith(facts, brief);
  return dueLine(untold(state), state.known.keys, state.known.today);
};

it('the line on RMS says the same in one line: one key in full, of several the most urgent', () => {
  const line = (...facts: readonly Fact[]) => lineIn({}, ...facts);
  expect(line()).toBeUndefined();
  expect(line(key(2))).toBe('ネクストエンジンのキーは、あと2日です');
  expect(line(key(1), key(0, 'BOSS'))).toBe('BOSS: 今日まで · ネクストエンジン: あと1日');
  expect(line(...['BOSS', 'Lmail', 'みほん分析', 'みほん在庫'].map((product, ends) => key(ends, product)))).toBe(
    'BOSS: 今日まで · Lmail: あと1日 · ほかに2件',
  );
});

it('names what lies before the end: days off, and a sale', () => {
  const eve = '期限の前営業日は11/27(金)です。それまでに済ませると安心です。';
  expect(lineIn({}, key(6))).toBe(`ネクストエンジンのキーは、あと6日です。${eve}`);
  expect(lineIn({ sales: SALES }, key(6))).toBe(
    `ネクストエンジンのキーは、あと6日です。${eve}キー更新は、みほんSALE(11/29(日)から)の前に済ませましょう。`,
  );
  expect(lineIn({ sales: SALES }, key(6), key(0, 'BOSS'))).toBe(
    'BOSS: 今日まで · ネクストエンジン: あと6日(11/27(金)までに更新、みほんSALEのあいだに切れます)',
  );
  const sooner = [{ ...SALES[0], from: '2026-11-26' }];
  expect(lineIn({ sales: sooner }, key(6), key(0, 'BOSS'))).toBe(
    'BOSS: 今日まで · ネクストエンジン: あと6日(みほんSALEの前に更新)',
  );
});
