/** Where the note of a row belongs: in the cell of its state, or beside the name where there is none. */

import { expect, it } from 'vitest';
import { readPage } from '../../src/rms/read-page.ts';
import { documentOf } from '../support/pages/parsed-page.ts';

const HEAD = '<tr><th>製品名</th><th>状態</th><th>有効期限</th><th>詳細</th></tr>';

it.each([
  ['with a state beside it', '利用中', 1],
  ['with words that we do not know, too', '審査保留', 1],
  ['with a dash of the page, too', '-', 1],
  ['with a button instead of a state, too', '<button>利用停止</button>', 1],
  ['with an empty cell beside the name: a style sheet may draw something there', '', 0],
  ['with a blank cell, too', ' \n ', 0],
])('the note of a row %s', (_, cell, column) => {
  const row = `<tr><td>見本</td><td>${cell}</td><td>2026/11/30</td><td></td></tr>`;
  const found = readPage(documentOf(`<body><h2>利用製品一覧</h2><table>${HEAD}${row}</table></body>`));
  expect(found?.lists[0]?.places[0]?.cell).toHaveProperty('cellIndex', column);
});

it.each([
  ['with a state beside it', '利用中', '利用中'],
  ['with an empty value beside the last day', '', '2026/11/30'],
])('the note of a detail screen %s', (_, value, cell) => {
  const found = readPage(
    documentOf(
      `<body><h2>ライセンス情報</h2><dl><dt>製品名</dt><dd>見本</dd><dt>状態</dt><dd>${value}</dd><dt>有効期限</dt><dd>2026/11/30</dd></dl></body>`,
    ),
  );
  expect(found?.details[0]?.cell.textContent).toBe(cell);
});
