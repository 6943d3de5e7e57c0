/** Any document at all, however broken, is looked at without an exception and without a change. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPage } from '../../src/rms/read-page.ts';
import { many } from '../support/long-run.ts';
import { documentOf } from '../support/pages/parsed-page.ts';

interface Tree {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Tree | string)[];
}

// biome-ignore format: one row for each would hide how many there are
const TAGS = [
  'table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption', 'colgroup', 'dl', 'dt', 'dd', 'h1', 'h2', 'div', 'span', 'p',
  'a', 'b', 'br', 'img', 'button', 'input', 'select', 'option', 'textarea', 'form', 'fieldset', 'legend', 'label', 'nav', 'ul',
  'li', 'style', 'template', 'noscript', 'svg', 'x-row', 'kagiban-note', 'title', 'body',
];

// biome-ignore format: as above
const WORDS = [
  '利用製品一覧', 'アプリ詳細情報', 'ライセンス情報', '製品名', 'アプリ名', 'アプリ登録者', '状態', '有効期限', 'ライセンスキー',
  '利用中', '更新あり', '2026/11/30', '令和元年13月99日', '確認', '', ' ', '\n', '\u0000', '\ud800', '\u202e', 'Ａ\u0301', '﷽',
  '__proto__', 'constructor', '<script>', '&amp;', '{{x}}', '1e309', 'NaN', '(((', '▲'.repeat(50), '長'.repeat(500),
];

const VALUES: Readonly<Record<string, readonly string[]>> = {
  role: [
    'table',
    'grid',
    'treegrid',
    'row',
    'cell',
    'gridcell',
    'columnheader',
    'rowheader',
    'heading',
    'presentation',
    '',
  ],
  colspan: ['0', '2', '1000', '99999999999999999999', '-1', 'x'],
  rowspan: ['0', '2', '65534', '99999999999999999999', '-1', 'x'],
  hidden: ['', 'until-found'],
  style: ['display:none', 'visibility:hidden', 'display:contents', '}'],
  'aria-level': ['0', '-1', '1e9', 'x'],
  alt: ['利用中', ''],
  href: ['#', 'javascript:'],
  id: ['com_header_shop_url', '__proto__'],
  type: ['hidden', 'submit'],
};

const attributes = fc
  .array(
    fc
      .constantFrom(...Object.entries(VALUES))
      .chain(([name, values]) => fc.constantFrom(...values).map((value) => [name, value] as const)),
    { maxLength: 3 },
  )
  .map((entries) => Object.fromEntries(entries));

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom(...TAGS),
    attributes,
    children: fc.array(
      fc.oneof(
        { maxDepth: 6, withCrossShrink: true },
        fc.constantFrom(...WORDS),
        fc.string({ unit: 'binary' }),
        tie('tree'),
        tie('tree'),
      ),
      { maxLength: 6 },
    ),
  }),
}));

function grown(page: Document, { tag, attributes, children }: Tree): Element {
  const element = page.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map((child) => (typeof child === 'string' ? child : grown(page, child))));
  return element;
}

it('looks at every document without an exception and leaves it as it is', () => {
  fc.assert(
    fc.property(fc.array(tree, { minLength: 1, maxLength: 4 }), (trees) => {
      const page = documentOf('<body><h2>利用製品一覧</h2><h2>ライセンス情報</h2></body>');
      page.body.append(...trees.map((one) => grown(page, one)));
      const before = page.documentElement.outerHTML;
      readPage(page);
      expect(page.documentElement.outerHTML).toBe(before);
    }),
    { numRuns: many(100) },
  );
});
