/** Lists of the shop's own programs: what is read of them past their secrets, and whose keys they are. */

import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/rms/read-page.ts';
import { documentOf } from '../../support/pages/parsed-page.ts';
import { SECRETS } from '../../support/pages/secrets.ts';

const read = (html: string) => readPage(documentOf(html));
const keys = (html: string) =>
  (read(html)?.reading.keys ?? []).map(({ product, state, expiresOn }) =>
    [product, state, expiresOn?.toString()].filter(Boolean).join(' | '),
  );

describe("the shop's own programs", () => {
  const head = '<tr><th>アプリ名</th><th>状態</th><th>有効期限</th><th></th></tr>';
  const row = (name: string, day: string) =>
    `<tr><td>${name}</td><td>利用中</td><td>${day}</td><td><a href="#">編集</a></td></tr>
     <tr><td colspan="4"><span>serviceSecret</span><code>${SECRETS.serviceSecret}</code><br>
     <span>licenseKey</span><code>${SECRETS.licenseKey}</code> <button>発行</button></td></tr>`;
  const families = (html: string) => (read(html)?.reading.keys ?? []).map(({ family }) => family);

  it.each([
    ['one', [['見本値付け', '2026/11/30']]],
    [
      'two',
      [
        ['見本値付け', '2026/11/30'],
        ['見本在庫', '2026/12/24'],
      ],
    ],
  ] as const)('are read past rows of their secrets: %s', (_, rows) => {
    const html = `<h1>自社開発アプリ一覧</h1><table>${head}${rows.map(([name, day]) => row(name, day)).join('')}</table>`;
    expect(keys(html)).toEqual(rows.map(([name, day]) => `${name} | active | ${day.replaceAll('/', '-')}`));
    for (const secret of Object.values(SECRETS)) expect(JSON.stringify(read(html)?.reading)).not.toContain(secret);
  });

  it.each([
    ['自社開発アプリ一覧', 'own-shop'],
    ['自社開発', 'own-shop'],
    ['■自社開発の製品', 'own-shop'],
    ['自社開発とシステム開発企業', 'unknown'],
    ['自社開発システムとの連携', 'unknown'],
  ])('%s: %s', (heading, family) => {
    const html = `<h1>アプリ一覧</h1><h2>${heading}</h2><table>${head}${row('見本値付け', '2026/11/30')}</table>`;
    expect(families(html)).toEqual([family]);
  });

  it.each([
    ['【', '】'],
    ['［', '］'],
    ['[', ']'],
    ['〔', '〕'],
  ])('are read on lines whose labels stand in brackets: %s%s', (open, close) => {
    const said = (name: string, state: string, day: string) =>
      [
        ['アプリ名', name],
        ['serviceSecret', SECRETS.serviceSecret],
        ['licenseKey', SECRETS.licenseKey],
        ['状態', state],
        ['有効期限', day],
      ]
        .map(([label, value]) => `${open}${label}${close}${value}`)
        .join('<br>');
    const html = `<h2>利用設定</h2><h3>自社開発アプリの利用情報</h3>
      <p>${said('見本値付け', '利用中', '2026年11月30日 23時59分まで')}</p><hr>
      <p>${said('見本在庫', '停止中', '2026年12月24日 23時59分まで')}</p>`;
    expect(keys(html)).toEqual(['見本値付け | active | 2026-11-30', '見本在庫 | stopped | 2026-12-24']);
    expect(families(html)).toEqual(['own-shop', 'own-shop']);
    for (const secret of Object.values(SECRETS)) expect(JSON.stringify(read(html)?.reading)).not.toContain(secret);
  });
});
