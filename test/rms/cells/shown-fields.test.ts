/** Fields that only show a text are read beside a label, and never one of a key. */

import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/rms/read-page.ts';
import { documentOf } from '../../support/pages/parsed-page.ts';

const pair = (label: string, value: string) => `<tr><th>${label}</th><td>${value}</td></tr>`;
const shown = (name: string) => {
  const rows =
    pair('アプリ名', name) + pair('承認状態', '利用中') + pair('有効期限', '<input readonly value="2026/12/01">');
  const page = documentOf(`<h1>アプリ詳細情報</h1><table>${rows}</table>`);
  return readPage(page)?.reading.keys.map(({ product, expiresOn }) => `${product} ${expiresOn}`);
};

describe('the name of a product', () => {
  it.each([
    ['stands in a field that cannot be typed into', '<input readonly value="見本一">'],
    ['stands in a field that is not enabled', '<input type="text" disabled value="見本一">'],
  ])('%s', (_, field) => {
    expect(shown(field)).toEqual(['見本一 2026-12-01']);
  });

  it.each([
    ['what can be typed into', '<input value="見本一">'],
    ['one of two fields', '<input readonly value="見本一"><input readonly value="見本二">'],
    ['a password', '<input type="password" readonly value="見本一">'],
    ['a field that is hidden', '<input hidden readonly value="見本一">'],
    ['a field called after a key', '<input id="apiKey" readonly value="見本一">'],
    ['a field whose own label is a key', '<label>認証キー<input readonly value="見本一"></label>'],
  ])('is never %s', (_, field) => {
    expect(shown(field)).toBeUndefined();
  });

  it('is not asked of a field of a key', () => {
    const page = documentOf(
      `<h1>アプリ詳細情報</h1><table>${pair('アプリ名', '<input name="licenseKey" readonly value="x">')}</table>`,
    );
    const field = page.querySelector('input') as HTMLInputElement;
    let asked = 0;
    Object.defineProperty(field, 'value', { get: () => (asked += 1) });
    readPage(page);
    expect(asked).toBe(0);
  });
});
