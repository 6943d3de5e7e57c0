/** Which row of a list the guide leads to, where two keys of one product stand there. */

import { describe, expect, it } from 'vitest';
import { guidePlan } from '../../../src/notes/guide/guide-plan.ts';
import { readPage } from '../../../src/rms/read-page.ts';
import { type Fact, inDays, seen, TODAY, ticked, watchedWith } from '../../support/facts.ts';
import { documentOf } from '../../support/pages/parsed-page.ts';

interface Row {
  readonly ends: number;
  readonly state?: string;
}

/** The last day of the row to which 「ボタンの場所へ」 leads, on a list with these rows of one product. */
function ledTo(rows: readonly Row[], facts: readonly Fact[]): string | undefined {
  const cells = rows.map(
    ({ ends, state = '利用中' }) =>
      `<tr><td>ネクストエンジン</td><td>${state}</td><td>${inDays(ends)}</td><td><a href="#">確認</a></td></tr>`,
  );
  const titles = '<tr><th>製品名</th><th>状態</th><th>有効期限</th><th>詳細</th></tr>';
  const page = documentOf(`<body><h2>利用製品一覧</h2><table>${titles}${cells.join('')}</table></body>`);
  const found = readPage(page);
  const keys = watchedWith(...facts);
  if (!found) throw new Error('The list is not read.');
  const plan = guidePlan(found, {
    today: TODAY,
    keys,
    idAt: () => keys[0]?.license.id,
    showSteps: () => undefined,
  });
  return plan?.content.button?.()?.element.closest('tr')?.cells[2]?.textContent ?? undefined;
}

const [OLD, NEW] = [{ ends: 6 }, { ends: 90 }];
const old = seen({ ends: 6, first: -80, last: 0 });
const awaiting = { ends: 90, state: '承認待ち' };

describe.each([
  ['the old row first', (rows: readonly Row[]) => rows],
  ['the new row first', (rows: readonly Row[]) => rows.toReversed()],
])('two rows of one product, %s', (_, inOrder) => {
  it.each<[string, readonly Row[], readonly Fact[], number]>([
    ['a new key that is not registered: to its own row', [OLD, NEW], [old, seen({ ends: 90 })], 90],
    [
      'two keys from the first look, the old one near its end: to the new one',
      [OLD, NEW],
      [seen({ ends: 6, screen: 'product-detail', first: -1 }), seen({ ends: 90 }), seen({ ends: 6 })],
      90,
    ],
    [
      'a new key that waits for approval: to its own row',
      [OLD, awaiting],
      [seen({ ends: 6, first: -80, last: -1 }), seen({ ends: 90, state: 'awaiting-approval' })],
      90,
    ],
    [
      'two rows of which nobody has issued anything since: to the one that ends first',
      [OLD, NEW],
      [seen({ ends: 6 }), seen({ ends: 90 })],
      6,
    ],
  ])('%s', (__, rows, facts, ends) => {
    expect(ledTo(inOrder(rows), facts)).toBe(inDays(ends).toString());
  });

  it('issued by the user’s word, and the new row is not there yet: to the row that is there', () => {
    expect(ledTo([OLD], [old, ticked('issued', { replaces: 6 })])).toBe(inDays(6).toString());
  });
});
