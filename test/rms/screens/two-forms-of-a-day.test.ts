/** A last day that stands in two columns under one title. */

import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/rms/read-page.ts';
import { documentOf } from '../../support/pages/parsed-page.ts';

const read = (html: string) => readPage(documentOf(html));
const keys = (html: string) =>
  (read(html)?.reading.keys ?? []).map(({ product, state, expiresOn }) =>
    [product, state, expiresOn?.toString()].filter(Boolean).join(' | '),
  );

describe('a last day in two columns', () => {
  const head =
    '<tr><th rowspan="2">製品名</th><th rowspan="2">状態</th><th colspan="2">有効期限</th></tr><tr><th>西暦</th><th>和暦</th></tr>';
  it.each([
    ['2026.11.30', 'R8.11.30', '見本 | active | 2026-11-30'],
    ['2026.11.30', 'R8.11.29', '見本 | active'],
    ['2026.11.30', '-', '見本 | active'],
  ])('%s and %s: %s', (day, other, expected) => {
    expect(
      keys(
        `<h1>利用製品一覧</h1><table>${head}<tr><td>見本</td><td>利用中</td><td>${day}</td><td>${other}</td></tr></table>`,
      ),
    ).toEqual([expected]);
  });
});
