/** One definition list with all products in it: each begins with its name, or nobody says what belongs to whom. */

import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/rms/read-page.ts';
import { documentOf } from '../../support/pages/parsed-page.ts';

const keys = (...pairs: (readonly [string, string])[]) => {
  const terms = pairs.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('');
  return (readPage(documentOf(`<h1>利用製品一覧</h1><dl>${terms}</dl>`))?.reading.keys ?? []).map(
    ({ product, state, stateText, expiresOn }) =>
      [product, stateText ?? state, expiresOn?.toString()].filter(Boolean).join(' | '),
  );
};

const FIRST = [
  ['製品名', '見本一'],
  ['状態', '利用中'],
  ['有効期限', '2026/11/30'],
] as const;
const READ = '見本一 | active | 2026-11-30';

describe('products one after the other', () => {
  it('are each read with what stands below their names', () => {
    expect(keys(...FIRST, ['製品名', '見本二'], ['状態', '停止中'])).toEqual([READ, '見本二 | stopped']);
  });

  it('do not take what they lack from each other', () => {
    const day = ['有効期限', '2026/12/24'] as const;
    expect(keys(...FIRST, ['製品名', '見本二'], day)).toEqual([READ, '見本二 | unknown | 2026-12-24']);
  });

  it('do not take what is hidden', () => {
    const hidden =
      '利用中</dd><dt hidden>製品名</dt><dd hidden>昔の見本</dd><dt hidden>有効期限</dt><dd hidden>2020/01/01';
    expect(keys(['製品名', '見本一'], ['状態', hidden], ['製品名', '見本二'], ['状態', '停止中'])).toEqual([
      '見本一 | active',
      '見本二 | stopped',
    ]);
  });

  it('have 更新あり in a second value', () => {
    const state = ['状態', '利用中</dd><dd>更新あり'] as const;
    expect(keys(['製品名', '見本一'], ['状態', '利用中'], ['製品名', '見本二'], state)).toEqual([
      '見本一 | active',
      '見本二 | active-with-update',
    ]);
  });

  it.each([
    ['one says its state twice', [...FIRST, ['製品名', '見本二'], ['状態', '停止中'], ['状態', '利用中']]],
    [
      'a state stands before the first name',
      [['状態', '利用中'], ...FIRST.slice(0, 1), ['状態', '停止中'], ['製品名', '見本二']],
    ],
    [
      'something else is among them',
      [...FIRST.slice(0, 2), ['商品名', '見本品'], ['期限', '2026/11/30'], ['製品名', '見本二'], ['状態', '停止中']],
    ],
    [
      'they tell how to read',
      [
        ['製品名', '製品の名前'],
        ['状態', '利用中'],
        ['製品', '製品について'],
        ['期限', '2026/11/30'],
      ],
    ],
    ['a key is among them', [...FIRST, ['ライセンスキー', '甲乙丙丁'], ['製品名', '見本二'], ['状態', '停止中']]],
  ] as const)('are left alone where %s', (_, pairs) => {
    expect(keys(...pairs)).toEqual([]);
  });
});
