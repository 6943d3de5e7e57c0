/** A page that the browser has translated is not read; one that only names its language wrongly is. */

import { expect, it } from 'vitest';
import { readPage } from '../../src/rms/read-page.ts';
import { documentOf } from '../support/parsed-page.ts';

const page = (root: string, state: string) =>
  documentOf(`<html ${root}><body><h2>利用製品一覧</h2><table><tr><th>製品名</th><th>状態</th><th>有効期限</th></tr>
    <tr><td>見本</td><td>${state}</td><td>2099/11/30</td></tr></table></body></html>`);

it.each([
  ['lang="ja"', '利用中', 'active'],
  ['', '利用中', 'active'],
  ['lang="en"', '利用中', 'active'],
  ['lang="en"', '審査保留', 'unknown'],
  ['lang="ja"', 'OK', 'unknown'],
  ['lang="en"', '<font>In use</font>', undefined],
  ['lang="en" class="translated-ltr"', '利用中', undefined],
])('<html %s> with %s is %s', (root, words, state) => {
  expect(readPage(page(root, words))?.reading.keys[0]?.state).toBe(state);
});
