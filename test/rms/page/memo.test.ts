/**
 * What is memoized while a page is read must be forgotten at the end: the next look may be at other words in the same
 * elements.
 */

import { expect, it } from 'vitest';
import { memoized, whileReading } from '../../../src/rms/page/memo.ts';
import { readPage } from '../../../src/rms/read-page.ts';
import { documentOf } from '../../support/pages/parsed-page.ts';

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const keysOn = (page: Document) => readPage(page)?.reading.keys.map(({ product, state }) => `${product} | ${state}`);

it('reads a row that was hidden, and a title that was another word, when it looks again', () => {
  const rows = row('製品名', '備考', '有効期限') + row('見本', '停止中', '2026/11/30');
  const page = documentOf(`<h2>利用製品一覧</h2><table>${rows}</table>`);
  const [title, hidden] = [page.querySelectorAll('td')[1], page.querySelectorAll('tr')[1]];
  hidden?.setAttribute('hidden', '');
  expect(keysOn(page)).toBeUndefined();
  hidden?.removeAttribute('hidden');
  expect(keysOn(page)).toEqual(['見本 | unknown']);
  if (title) title.textContent = '状態';
  expect(keysOn(page)).toEqual(['見本 | stopped']);
});

it('asks once in a look, each time outside of one, and anew after one that broke off', () => {
  let asked = 0;
  const count = memoized(() => {
    asked += 1;
    return asked;
  });
  const cell = {};
  const look = () => whileReading(() => [count(cell), count(cell)]);
  expect(look()).toEqual([1, 1]);
  expect([count(cell), count(cell)]).toEqual([2, 3]);
  expect(() =>
    whileReading(() => {
      count(cell);
      throw new Error('broken off');
    }),
  ).toThrow('broken off');
  expect(look()).toEqual([5, 5]);
});
