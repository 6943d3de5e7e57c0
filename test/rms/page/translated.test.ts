/** A page that the browser has translated is not read; one that only names its language wrongly is. */

import { describe, expect, it } from 'vitest';
import { readerOf, readPage } from '../../../src/rms/read-page.ts';
import { documentOf } from '../../support/pages/parsed-page.ts';

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

describe('a document that is read again and again', () => {
  const WHOLLY = '<h2>List of products in use</h2><table><tr><th>Name</th></tr><tr><td>Sample</td></tr></table>';
  const shown = (change: (page: Document) => void) => {
    const document = page('lang="ja"', '利用中');
    const read = readerOf(document);
    expect(read().translated).toBeUndefined();
    change(document);
    const { found, translated } = read();
    return translated ?? found?.reading.screen;
  };

  it.each<[string, string | undefined, (page: Document) => void]>([
    [
      'the list in a translation, though no word of it is left',
      'product-list',
      (one) => {
        one.documentElement.className = 'translated-ltr';
        one.body.innerHTML = WHOLLY;
      },
    ],
    [
      'the same where only the language of the page tells',
      'product-list',
      (one) => {
        one.documentElement.lang = 'en';
        one.body.innerHTML = WHOLLY;
      },
    ],
    [
      'nothing where the list went and nobody translated it',
      undefined,
      (one) => {
        one.body.innerHTML = WHOLLY;
      },
    ],
    [
      'nothing where another page was translated, at another address',
      undefined,
      (one) => {
        one.location.hash = '#other';
        one.documentElement.className = 'translated-ltr';
        one.body.innerHTML = WHOLLY;
      },
    ],
  ])('shows %s', (_, screen, change) => {
    expect(shown(change)).toBe(screen);
  });

  it('is read again once it is in Japanese again', () => {
    const document = page('lang="ja" class="translated-ltr"', '利用中');
    const read = readerOf(document);
    expect(read()).toEqual({ translated: 'product-list' });
    document.documentElement.className = '';
    expect(read().found?.reading.keys).toHaveLength(1);
  });
});
