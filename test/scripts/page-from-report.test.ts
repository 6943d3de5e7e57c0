/** npm run page-from-report: a report becomes a test page that keeps the rules, or one sentence says what is wrong. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { expectedFrom } from '../../scripts/page-from-report/expected-reading.ts';
import { pagesFrom } from '../../scripts/page-from-report/main.ts';
import { wholeReport } from '../../src/report/whole-report.ts';
import { filled } from '../support/pages/placeholders.ts';
import { secretsIn } from '../support/pages/secrets.ts';

const TODAY = Temporal.PlainDate.from('2026-11-24');
const MADE = { version: '0.1.0', browser: 'Mihon 1' };
const frame = (at: string, ...lines: string[]) =>
  [`枠 ${at} 幅 1280`, '読み取り: 知らない画面', '題名 | ABC3', '構造', ...lines.map((line) => `  ${line}`)].join('\n');
const REPORT = wholeReport(
  [
    frame('0', 'iframe', 'iframe'),
    frame('0.1', 'h1 | 「アプリ一覧」', 'td | < ABC3 > _ 英数', 'td | 0000/00/00#2', 'td | (鍵の欄)'),
  ],
  MADE,
);

const folder = mkdtempSync(path.join(tmpdir(), 'kagiban-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

function saved(text: string, name = 'report.txt'): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('a report', () => {
  it('becomes a page for each frame, which the page around it shows where it stood', () => {
    const [around, inside] = pagesFrom(saved(REPORT), 'mihon-new');
    expect([around?.name, inside?.name]).toEqual(['mihon-new', 'mihon-new.frame']);
    expect(around?.html).toContain('<iframe></iframe><iframe src="mihon-new.frame.html"></iframe>');
  });

  it('goes by the name of its file where no other is said', () => {
    expect(pagesFrom(saved(REPORT, 'mihon-file.txt'))[0]?.name).toBe('mihon-file');
  });

  it('becomes pages with a secret, with days that move, and without markup from its texts', () => {
    for (const { html } of pagesFrom(saved(REPORT), 'mihon-new'))
      expect(secretsIn(filled(html, TODAY))).not.toEqual([]);
    const inside = pagesFrom(saved(REPORT), 'mihon-new')[1]?.html ?? '';
    expect(inside).toContain('<td>{{+32 Y/m/d}}</td>');
    expect(inside).toContain('<td>{{licenseKey}}</td>');
    expect(inside).toMatch(/<td>&lt;\w{3}&gt; A1<\/td>/);
  });
});

describe('what is no report', () => {
  it.each([
    ['no file', () => undefined, 'mihon-new', 'Say which report'],
    ['a file that is not there', () => '/nowhere/report.txt', 'mihon-new', 'save the report there'],
    ['another text', () => saved('こんにちは'), 'mihon-new', 'no structure report'],
    ['a part of one', () => saved(REPORT.slice(0, -8)), 'mihon-new', 'cut off'],
    [
      'one of a newer Kagiban',
      () => saved(REPORT.replace('レポート 1', 'レポート 7')),
      'mihon-new',
      'update this repository',
    ],
    ['one with a line that is none', () => saved(REPORT.replace('  h1', '  <h1>')), 'mihon-new', 'from line'],
    ['a name that is taken', () => saved(REPORT), 'g1-basic', 'another name'],
    ['a name that leads elsewhere', () => saved(REPORT), '../mihon', 'cannot be the name'],
  ])('%s is refused in one sentence', (_, file, name, words) => {
    expect(() => pagesFrom(file(), name)).toThrow(words);
  });
});

it('the JSON says what is read today, with days that move', () => {
  const key = { product: '見本', family: 'vendor', state: 'active', expiresOn: '2026-12-25' };
  const read = { screen: 'product-list' as const, shop: {}, lists: 1, keys: [key] };
  expect(JSON.parse(expectedFrom(read, TODAY))).toMatchObject({
    screen: 'product-list',
    keys: [{ ...key, expiresOn: '+31' }],
  });
  expect(JSON.parse(expectedFrom(undefined, TODAY)).screen).toBeNull();
});
