/** What the note on a new key says of the old one: only what is known of the key that the vendor holds. */

import { describe, expect, it } from 'vitest';
import { type Fact, type SeenBrief, seen, ticked } from '../../support/facts.ts';
import { noteOn, summaryOf } from '../../support/notes.ts';

const NEXT_ENGINE = '受注の取込と在庫連携が止まります。';

describe('a hand-over whose old date is not known', () => {
  const renewedOnce = (replaces?: number) =>
    (['issued', 'registered', 'confirmed'] as const).map((step) =>
      ticked(step, { on: -40, ...(replaces !== undefined && { replaces }) }),
    );

  it.each<[string, readonly Fact[]]>([
    [
      'a list without dates, renewed once by the user’s word',
      [seen({ first: -95, last: -40 }), ...renewedOnce(), seen({ ends: 88, screen: 'product-detail' })],
    ],
    [
      'RMS has shown no key between the first and the third',
      [seen({ ends: -10, first: -95, last: -45 }), ...renewedOnce(-10), seen({ ends: 88 })],
    ],
  ])('says no old date, and no end of it: %s', (_, facts) => {
    const { chip, stops, level, days } = noteOn({ ends: 88 }, facts);
    expect([chip, stops, level, days]).toEqual(['新キー未登録', `登録しないと、${NEXT_ENGINE}`, 'soon', undefined]);
  });
});

it('one that is known is said', () => {
  const { stops } = noteOn({ ends: 90 }, [seen({ ends: 6, first: -80, last: -1 }), seen({ ends: 90 })]);
  expect(stops).toBe(`登録しないと、${NEXT_ENGINE}古いキーの期限は11/30(月)です。`);
});

it.each([
  ['new', 90, '新キー未登録 ・ 古いキー: あと6日'],
  ['old', 6, '新キー未登録 ・ あと6日'],
])('on the row of the %s key it is clear whose days are counted', (_, ends, chip) => {
  const facts = [seen({ ends: 6, first: -80, last: -1 }), seen({ ends: 90 })];
  expect(noteOn({ ends }, facts).chip).toBe(chip);
});

describe('a new key that came to be seen after the old one had ended', () => {
  const facts = [seen({ ends: -2, first: -80, last: -4 }), seen({ ends: 88 })];

  it.each([{ ends: 88 }, { ends: -2 }])('is asked about on every row, and is no alarm: %o', (row) => {
    expect(noteOn(row, facts)).toMatchObject({
      chip: '新キーは登録ずみ?',
      level: 'unknown',
      who: 'shop',
      means: [
        '古いキーは11/22(日)に切れ、RMSに新しいキー(2/20まで)があります。',
        'ネクストエンジンに登録するキーです。',
      ],
      stops: '新しいキーの登録がまだなら、受注の取込と在庫連携が止まっているおそれがあります。',
      next: '新しいキーを登録したか、鍵番のボタンで答えてください。',
    });
  });

  it('and so it is over the list', () => {
    expect(summaryOf([{ ends: 88 }], facts)).toMatchObject({
      facts: [{ words: '1件は新キーを登録したか不明', level: 'unknown' }],
      next: 'ネクストエンジンの新しいキーを登録したか、鍵番のボタンで答えてください。',
    });
  });
});

describe('承認待ち of a new key: what stops is what the old key’s end stops', () => {
  const awaiting: SeenBrief = { ends: 90, state: 'awaiting-approval' };
  it.each<[string, readonly Fact[], string]>([
    [
      'while the old one runs',
      [seen({ ends: 6, first: -80, last: -1 })],
      `古いキーの期限は11/30(月)です。過ぎると、${NEXT_ENGINE}`,
    ],
    [
      'once it has ended',
      [seen({ ends: -2, first: -80, last: -3 })],
      '受注の取込と在庫連携が止まっているおそれがあります。',
    ],
    [
      'where its date is not known',
      [seen({ ends: -10, first: -95, last: -45 }), ticked('registered', { on: -40, replaces: -10 })],
      `登録しないと、${NEXT_ENGINE}`,
    ],
    ['where there is no old one', [], 'この製品との連携が始まりません。'],
  ])('%s', (_, before, stops) => {
    expect(noteOn(awaiting, [...before, seen(awaiting)]).stops).toBe(stops);
  });
});
