/** What the note says on the row of a key whose place a newer one took: nothing to renew, and nothing that stops. */

import { describe, expect, it } from 'vitest';
import { away, type Fact, type SeenBrief, seen, ticked, typed } from '../../support/facts.ts';
import { linesOn, noteOn, summaryOf } from '../../support/notes.ts';

const both = [seen({ ends: 6, first: -80, last: 0 }), seen({ ends: 90, first: -1, last: 0 })];
const over = [...both, ticked('registered', { ends: 90, replaces: 6 }), ticked('confirmed', { ends: 90, replaces: 6 })];
/** Registered while the page of RMS that shows the old key stays open. */
const unseen = [
  seen({ ends: 6, first: -80, last: -1 }),
  ticked('issued', { replaces: 6 }),
  ticked('registered', { replaces: 6 }),
];

describe('once the newer key is registered', () => {
  it('the row of the earlier one says so in all five lines, and asks for nothing', () => {
    expect(noteOn({ ends: 6 }, over)).toMatchObject({ chip: '古いキー', level: 'idle', foot: '期限は11/30(月)' });
    expect(linesOn({ ends: 6 }, over)).toEqual([
      '古いキーです。ネクストエンジンには、2027/2/22(月)までの新しいキーを登録ずみです。',
      'nobody',
      '新しいキーに変わりました。',
      'ありません。新しいキーを登録した所は、古いキーが切れても止まりません。',
      'このキーは、そのままでかまいません。',
    ]);
  });

  it.each<[string, SeenBrief, readonly Fact[]]>([
    ['its last day is over', { ends: -2 }, [seen({ ends: -2, first: -80, last: 0 }), ...over.slice(1)]],
    ['RMS says 有効期限切れ', { ends: -2, state: 'expired' }, over],
    ['it is not seen to work yet', { ends: 6 }, over.slice(0, 3)],
    ['the new one’s day was typed in', { ends: 6 }, [seen({ ends: 6, first: -80 }), typed(90)]],
    [
      'a third key is not registered',
      { ends: -60 },
      [seen({ ends: 6, first: -80, last: -1 }), typed(6), seen({ ends: 95 })],
    ],
  ])('also where %s', (_, row, facts) => {
    expect(noteOn(row, facts)).toMatchObject({ chip: '古いキー', level: 'idle', who: 'nobody' });
  });

  it('the row of the new one is counted as any other', () => {
    expect(noteOn({ ends: 90 }, over)).toMatchObject({ chip: 'あと90日', situation: 'calm' });
  });

  it('the list has nothing to do', () => {
    expect(summaryOf([{ ends: 6 }, { ends: 90 }], over)).toMatchObject({
      facts: [],
      next: '今することはありません。',
      needsAction: 0,
    });
  });

  it.each<[string, SeenBrief, string]>([
    ['更新あり', { ends: 6, state: 'active-with-update' }, 'アップデートが必要'],
    ['更新あり on the ended one', { ends: -2, state: 'active-with-update' }, 'アップデートが必要'],
    ['停止中', { ends: 6, state: 'stopped' }, '数えていません'],
  ])('what RMS says of the product stays: %s', (_, row, chip) => {
    expect(noteOn(row, over).chip).toBe(chip);
  });

  it('a product that was put away stays so', () => {
    expect(noteOn({ ends: 6 }, [...over, away(true)]).chip).toBe('見張っていません');
  });
});

describe('registered by the user’s word, while RMS has shown the old key only', () => {
  it('the old row says that another took its place, and how the new date is read', () => {
    expect(noteOn({ ends: 6 }, unseen)).toMatchObject({ chip: '古いキー', level: 'idle' });
    expect(linesOn({ ends: 6 }, unseen)).toEqual([
      '古いキーです。ネクストエンジンには、新しいキーを登録ずみです。',
      'shop',
      '新しいキーに変わりました。',
      'ありません。新しいキーを登録した所は、古いキーが切れても止まりません。',
      'この画面を開き直すと、新しい期限を読み取ります。',
    ]);
  });

  it('and so does the list', () => {
    expect(summaryOf([{ ends: 6 }], unseen)).toMatchObject({
      facts: [{ words: '1件は新しい期限が不明', level: 'unknown' }],
      next: 'ネクストエンジンの新しい期限は、一覧を開き直すと読み取ります。',
    });
  });
});

it.each<[string, SeenBrief, readonly Fact[], string]>([
  ['a new key that is not registered', { ends: 6 }, both, '新キー未登録 ・ あと6日'],
  ['an old key alone', { ends: 6 }, both.slice(0, 1), 'あと6日'],
  ['two rows of one name, and nobody has said which', { ends: 6 }, [seen({ ends: 6 }), seen({ ends: 90 })], 'あと6日'],
])('is not said of %s', (_, row, facts, chip) => {
  expect(noteOn(row, facts).chip).toBe(chip);
});
