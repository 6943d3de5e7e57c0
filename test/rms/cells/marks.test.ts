/** Marks that open help, and signs of icons, stand beside words and are no part of them. */

import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/rms/read-page.ts';
import { documentOf } from '../../support/pages/parsed-page.ts';

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const key = (name: string, company: string, state: string) => {
  const page = documentOf(
    `<h1>アプリ一覧</h1><table>${row('アプリ名', 'アプリ登録者', '承認状態', '有効期限')}${row(name, company, state, '2026/12/01')}</table>`,
  );
  const [one] = readPage(page)?.reading.keys ?? [];
  return [one?.product, one?.developer, one?.stateText ?? one?.state].join(' | ');
};

describe('a mark in an element of its own', () => {
  it.each(['<b>?</b>', '<b>？</b>', '<b>!</b>', '<b>i</b>', '<b aria-hidden="true">★</b>'])('%s', (mark) => {
    expect(key(`見本${mark}`, `見本企画${mark}`, `利用中${mark}`)).toBe('見本 | 見本企画 | active');
  });

  it('stands before a state too', () => {
    expect(key('見本', '見本企画', '<b>●</b> 利用中')).toBe('見本 | 見本企画 | active');
  });
});

it('a sign in the text itself is a part of it', () => {
  expect(key('見本?', '見本企画!', '利用中?')).toBe('見本? | 見本企画! | 利用中?');
});

it('a sign within a name is a part of it', () => {
  expect(key('見本<b>?</b>企画', '見本<b>i</b>', '保留')).toBe('見本?企画 | 見本 | 保留');
});
