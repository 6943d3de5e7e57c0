/** Pages that are about something else are left alone, whatever of our words stands on them. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPage } from '../../src/rms/read-page.ts';
import { many } from '../support/long-run.ts';
import { documentOf } from '../support/pages/parsed-page.ts';

const OTHER_HEADINGS = [
  'クーポン一覧',
  '注文一覧',
  'スタッフ一覧',
  'お知らせ',
  '過去にご利用の製品',
  '終了した製品',
  '状態の説明',
  'ご契約中のサービス',
  '利用機能一覧',
  '申請状況',
  '商品一覧',
  'メンテナンス予定',
];
const OTHER_TITLES = ['クーポン名', '注文番号', '氏名', '登録日', '備考', '機能名', '金額', '店舗名', '件名'];
const OUR_TITLES = ['製品名', 'アプリ名', '状態', '利用状況', '有効期限', '利用期限', '詳細'];
const CELLS = ['利用中', '承認待ち', '2026/11/30', '令和8年11月30日', '確認', 'ことり分析', '-', '更新あり', '1,200円'];

const heading = fc
  .constantFrom(...OTHER_HEADINGS)
  .chain((words) => fc.constantFrom('h1', 'h2', 'h3').map((tag) => `<${tag}>${words}</${tag}>`));
const lines = fc.array(
  fc.constantFrom('<p>利用製品一覧の画面で確認できます。</p>', '<a href="#">アプリ一覧</a>', '<hr>'),
);
const tableOf = (titles: readonly string[]) =>
  fc
    .record({
      head: fc.uniqueArray(fc.constantFrom(...titles), { minLength: 2, maxLength: 6 }),
      rows: fc.array(fc.array(fc.constantFrom(...CELLS), { minLength: 6, maxLength: 6 }), {
        minLength: 1,
        maxLength: 4,
      }),
    })
    .map(({ head, rows }) => {
      const row = (tag: string, cells: readonly string[]) =>
        `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
      return `<table>${row('th', head)}${rows.map((cells) => row('td', cells.slice(0, head.length))).join('')}</table>`;
    });
const bodyOf = (sections: readonly (readonly [string, readonly string[], string])[]) =>
  `<body>${sections.map(([over, between, table]) => over + between.join('') + table).join('')}</body>`;

it.each([
  ['lists of other things', OTHER_TITLES],
  ['lists of our words under headings of other things', [...OTHER_TITLES, ...OUR_TITLES]],
  ['lists that look like ours under headings of other things', OUR_TITLES],
])('%s are left alone', (_, titles) => {
  const page = fc.array(fc.tuple(heading, lines, tableOf(titles)), { minLength: 1, maxLength: 3 }).map(bodyOf);
  fc.assert(
    fc.property(page, (html) => {
      expect(readPage(documentOf(html))).toBeUndefined();
    }),
    { numRuns: many(25) },
  );
});
