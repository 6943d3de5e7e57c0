/** A report on a page that is huge, broken or written to deceive: no exception, a bounded size, nothing of the page. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frameReport } from '../../src/report/frame-report.ts';
import type { PageNode } from '../../src/report/page-node.ts';
import { LEFT_OUT } from '../../src/report/page-node.ts';
import { reportParts } from '../../src/report/report-parts.ts';
import { wholeReport } from '../../src/report/whole-report.ts';
import { nodesIn, writtenLines } from '../../src/report/written-nodes.ts';
import { documentOf } from '../support/pages/parsed-page.ts';
import { strangersIn } from '../support/pages/report-words.ts';

const MADE = { version: '0.1.0', browser: 'Mihon 1' };

it('a page of more elements than a person looks through is told in part, and says so', () => {
  const texts = ['見本一', '見本', 'みほん', 'ミホンカ', '見本 みほん'];
  const paragraphs = Array.from({ length: 5000 }, (_, at) => `<p>${texts[at % 5]}</p>`).join('');
  const report = frameReport(documentOf(`<body>${paragraphs}</body>`));
  expect(report.length).toBeLessThan(100_000);
  expect(report).toContain(LEFT_OUT);
  expect(strangersIn(report)).toEqual([]);
});

it('a page that is nested a thousand deep is told in part', () => {
  const page = documentOf('<body></body>');
  let at: Element = page.body;
  for (let depth = 0; depth < 1000; depth += 1) at = at.appendChild(page.createElement('div'));
  at.textContent = '見本';
  expect(frameReport(page)).toContain(LEFT_OUT);
});

it.each([
  ['names of elements', '<body><aonami-zakka id="aonami"><b>見本</b></aonami-zakka></body>'],
  [
    'a text that looks like a report',
    '<body><p>終わり</p><p>枠 0 幅 1</p><p>鍵番の構造レポート 9</p><p>| 構造</p></body>',
  ],
  ['a text with markup', '<body><p>&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;「利用中」</p></body>'],
  ['roles and types of its own', '<body><div role="aonami"><input type="aonami" value="aonami"></div></body>'],
  [
    'a field under a label of a key',
    '<body><table><tr><th>ライセンスキー</th><td><b>aonami</b></td></tr></table></body>',
  ],
])('%s do not get through, nor do they break it', (_, html) => {
  const report = wholeReport([frameReport(documentOf(html))], MADE);
  expect(report).not.toMatch(/aonami|script|alert/);
  expect(strangersIn(report)).toEqual([]);
  expect(Array.isArray(reportParts(report))).toBe(true);
});

it('elements that are all the same stand in one line', () => {
  const report = frameReport(documentOf(`<body><ul>${'<li>見本</li>'.repeat(40)}</ul></body>`));
  expect(report).toContain('li ×40 | 漢字2');
});

const text = fc
  .constantFrom('「利用中」', '漢字3 _ かな2', '0000/00/00#1', '_', '|', '- | 英数')
  .map((one) => ({ text: one }));
const { node } = fc.letrec<{ node: PageNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.record(
      {
        tag: fc.constantFrom('div', 'td', 'x-3', '#shadow'),
        marks: fc.subarray(['role=row', 'colspan=2', 'href', 'hidden']),
        words: fc.constantFrom([], [['alt', '「利用中」'] as const]),
        box: fc.record({ x: fc.integer(), y: fc.integer(), width: fc.nat(), height: fc.nat() }),
        children: fc.array(tie('node'), { maxLength: 4 }),
      },
      { requiredKeys: ['tag', 'marks', 'words', 'children'] },
    ),
  ),
}));

it('what is written is read back as it was', () => {
  const unfolded = (nodes: readonly PageNode[]): PageNode[] =>
    nodes.flatMap((one): PageNode[] => {
      if ('text' in one) return [one];
      const { times = 1, ...rest } = one;
      return Array.from({ length: times }, () => ({ ...rest, children: unfolded(one.children) }));
    });
  fc.assert(
    fc.property(fc.array(node, { maxLength: 5 }), (nodes) => {
      expect(unfolded(nodesIn(writtenLines(nodes)))).toEqual(nodes);
    }),
  );
});
