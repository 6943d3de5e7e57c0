/** A table with titles of its own: its rows stand under no other titles, wherever these are drawn above it. */

import { expect, it } from 'vitest';
import { readPage } from '../../../src/rms/read-page.ts';
import { documentOf } from '../../support/pages/parsed-page.ts';

const copy = (...titles: string[]) =>
  `<div aria-hidden="true"><table><thead><tr>${titles.map((one) => `<th>${one}</th>`).join('')}</tr></thead></table></div>`;
const table = (titles: string[], ...rows: string[][]) =>
  `<table><thead><tr>${titles.map((one) => `<th>${one}</th>`).join('')}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

it('rows of a table with a head of its own stand under no titles above it', () => {
  const own = ['状態', 'licenseKey', 'アプリ名', '有効期限'];
  const vendor = ['有効期限', '発行日', '製品名', 'システム開発企業', '状態'];
  const page =
    documentOf(`<h1>WEB APIアクセス許可設定</h1><h2>自社開発</h2>${copy(...own)}${table(own, ['利用中', 'x', '自店舗利用', '2027/01/13'])}
    <h2>システム開発企業の製品</h2>${copy(...vendor)}${table(vendor, ['2026/12/31', '2026/10/01', '見本ささぶね', '架空ささぶね株式会社', '利用中'], ['2027/02/28', '2026/11/30', '見本たけとんぼ', '架空たけとんぼ株式会社', '承認待ち'])}
    <h2>WEB APIのメンテナンス予定</h2>${table(['日程', '機能', '状態'], ['2026/12/13', '受注API', '予定'])}`);
  expect(readPage(page)?.reading.keys.map(({ product }) => product)).toEqual([
    '自店舗利用',
    '見本ささぶね',
    '見本たけとんぼ',
  ]);
});
