/** A remark behind a state does not hide it, and one that says something else does. */

import { expect, it } from 'vitest';
import { withoutRemark } from '../../../src/rms/cells/state-remark.ts';

it.each([
  ['利用中※1', '利用中'],
  ['停止中 *2', '停止中'],
  ['承認待ち(注1)', '承認待ち'],
  ['承認待ち（注２）', '承認待ち'],
  ['利用中 (Active)', '利用中'],
  ['停止中（Suspended）', '停止中'],
  ['利用中 (Active)※2', '利用中'],
  ['利用中 更新あり (Update available)', '利用中 更新あり'],
])('「%s」 is 「%s」', (words, state) => {
  expect(withoutRemark(words)).toBe(state);
});

it.each(['利用中 (Suspended)', '利用中(一部)', '審査中※1', '利用中 (Active until renewal)', '※1', '(Active)'])(
  '「%s」 stays as it is',
  (words) => {
    expect(withoutRemark(words)).toBe(words);
  },
);
