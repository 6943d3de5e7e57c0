/** A report from a mail: it is read back, or it is said what is wrong with it. */

import { expect, it } from 'vitest';
import { reportParts } from '../../src/report/report-parts.ts';
import { wholeReport } from '../../src/report/whole-report.ts';

const FRAME = '枠 0 幅 1280\n読み取り: 知らない画面\n題名 | ABC3\n構造\n  h1 | 「アプリ一覧」';
const REPORT = wholeReport([FRAME, FRAME.replace('枠 0', '枠 0.1')], { version: '0.1.0', browser: 'Mihon 1' });

it('holds the frames with their places, titles and layouts', () => {
  expect(reportParts(REPORT)).toEqual(
    ['0', '0.1'].map((path) => ({
      path,
      title: 'ABC3',
      nodes: [{ tag: 'h1', marks: [], words: [], children: [{ text: '「アプリ一覧」' }] }],
    })),
  );
});

it.each([
  ['a greeting before it and a name behind it', `お世話になっております。\n\n${REPORT}\n見本より\n`],
  ['the line ends of Windows', REPORT.replaceAll('\n', '\r\n')],
  ['blanks behind its lines', REPORT.replaceAll('\n', '  \n')],
])('is read with %s', (_, text) => {
  expect(reportParts(text)).toEqual(reportParts(REPORT));
});

it.each([
  ['another text', 'こんにちは', 'no-report'],
  ['nothing', '', 'no-report'],
  ['a report whose end is missing', REPORT.slice(0, -10), 'cut-off'],
  ['a report of a newer form', REPORT.replace('レポート 1', 'レポート 2'), 'newer'],
  ['a report with a line that is none', REPORT.replace('  h1 | 「アプリ一覧」', '  <h1>'), { line: 7 }],
])('%s is refused, and why', (_, text, trouble) => {
  expect(reportParts(text)).toEqual(trouble);
});

it('leaves out what is too long for a person, and says how much', () => {
  const report = wholeReport([FRAME, 'x'.repeat(200_000)], { version: '0.1.0', browser: 'Mihon 1' });
  expect(report).toContain('省いた枠 1');
  expect(report.length).toBeLessThan(1000);
});
