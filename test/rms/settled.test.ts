/** Rows that say nothing yet are held back until they have stood for a while; what is known is read at once. */

import { expect, it } from 'vitest';
import { readPage } from '../../src/rms/read-page.ts';
import { STANDS_FOR, settling } from '../../src/rms/settled.ts';
import { documentOf } from '../support/pages/parsed-page.ts';

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const list = (...rows: string[]) =>
  readPage(documentOf(`<h2>利用製品一覧</h2><table>${row('製品名', '状態', '有効期限')}${rows.join('')}</table>`));
const names = ({ found }: ReturnType<ReturnType<typeof settling>>) =>
  found?.reading.keys.map(({ product }) => product) ?? [];

const KNOWN = row('見本一', '利用中', '2026/11/30');
const WAITING = row('見本二', '取得中', '取得中');

it('a row with a known state or a day is read at once, another when it has stood', () => {
  const settle = settling();
  expect(settle(list(KNOWN, WAITING), 0)).toMatchObject({ wait: STANDS_FOR });
  expect(names(settle(list(KNOWN, WAITING), 100))).toEqual(['見本一']);
  expect(names(settle(list(KNOWN, WAITING), STANDS_FOR))).toEqual(['見本一', '見本二']);
  expect(settle(list(KNOWN, WAITING), STANDS_FOR)).not.toHaveProperty('wait');
});

it('a row that has changed meanwhile begins anew, and is read at once when it says what is known', () => {
  const settle = settling();
  settle(list(WAITING), 0);
  expect(names(settle(list(row('見本二', '審査保留', '-')), STANDS_FOR))).toEqual([]);
  expect(names(settle(list(row('見本二', '停止中', '-')), STANDS_FOR + 10))).toEqual(['見本二']);
});

it('the same row is not known any more once it was away', () => {
  const settle = settling();
  settle(list(WAITING), 0);
  settle(list(KNOWN), 100);
  expect(names(settle(list(WAITING), STANDS_FOR))).toEqual([]);
});

it('a page without rows is what it is', () => {
  expect(settling()(undefined, 0)).toEqual({});
});
