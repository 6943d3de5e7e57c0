/** TABLE: why a page, and the popup, ask to look at RMS once more; each reason is said only where it is true. */

import { describe, expect, it } from 'vitest';
import { nextAction } from '../../../src/domain/today/columns/next-action.ts';
import { nextCard } from '../../../src/words/popup/next-card.ts';
import { type Fact, type SeenBrief, seen, TODAY, ticked, watchedWith } from '../../support/facts.ts';
import { everything, guide } from '../../support/guides.ts';
import { summaryOf } from '../../support/notes.ts';

const goesBack: readonly Fact[] = [seen({ ends: 80, first: -20, last: -5 }), seen({ ends: 40, first: 0 })];
/** The list shows no dates, and the details were not opened for long. */
const longAgo: readonly Fact[] = [seen({ ends: 41, first: -40, last: -33, screen: 'product-detail' }), seen()];
const awaiting: SeenBrief = { state: 'awaiting-approval', last: -1 };
const approved: readonly Fact[] = [seen(awaiting), ticked('approved', {}), ticked('registered', {})];
const newApproved: readonly Fact[] = [
  seen({ ends: 40, first: -50, last: -2 }),
  seen({ ...awaiting, ends: 90 }),
  ticked('approved', { ends: 90, replaces: 40 }),
  ticked('registered', { ends: 90, replaces: 40 }),
];

const DIFFERS = 'ネクストエンジンの期限が、前の記録と違います。この画面の店舗が合っているか、確かめましょう。';
const APPROVED = 'ネクストエンジンが「利用中」に変わったか、画面を開き直して確かめましょう。';

describe.each<[string, readonly Fact[], string, string]>([
  ['an earlier date than before', goesBack, DIFFERS, DIFFERS],
  [
    'a date that was not seen for over 30 days',
    longAgo,
    'ネクストエンジンの期限を、しばらく見ていません。「詳細」か「確認」を開くと、今の期限を読み取ります。',
    '期限を最後に読み取ったのは、10/22(木)です。この画面を開き直しても変わらないときは、鍵番のボタンから期限を入力してください。',
  ],
  ['承認待ち, approved and registered by the user’s word', approved, APPROVED, APPROVED],
  ['the same of a new key, where RMS showed only that one', newApproved, APPROVED, APPROVED],
])('%s', (_, facts, onList, onDetail) => {
  it('over the list', () => {
    expect(summaryOf([], facts).next).toBe(onList);
  });

  it('on its own screen', () => {
    const words = guide('product-detail', facts);
    expect(words.quiet).toBe(true);
    expect(everything(words)).toContain(onDetail);
  });
});

describe('the next step in the popup', () => {
  it.each<[string, readonly Fact[], string, string]>([
    [
      'is about the date of the registered key, and never asks for the key itself',
      goesBack,
      'ネクストエンジンに登録してあるキーの期限を、確かめましょう',
      '前の記録と、RMSに出た期限が違います',
    ],
    [
      'promises a date only on the detail screen, where the list shows none',
      longAgo,
      'RMSの詳細画面で、期限を確かめましょう',
      '詳細画面に期限があれば、鍵番が読み取ります',
    ],
    [
      'needs no more than the list, where that shows the date',
      [seen({ ends: 41, first: -40, last: -33 })],
      'RMSの一覧を開いて、見直しましょう',
      '開くだけで、鍵番が今の状態と期限を読み取ります',
    ],
  ])('%s', (_, facts, title, fact) => {
    const keys = watchedWith(...facts);
    const card = nextCard(nextAction(keys, { mayRead: true, newerData: false }), keys, TODAY);
    expect(card.title.replaceAll('\u200b', '')).toBe(title);
    expect(card.facts.map(({ text }) => text)).toEqual([fact]);
  });
});
