/**
 * Notes where the row alone would mislead: what the user has ticked or typed, and which key counts, decide what comes
 * next.
 */

import { describe, expect, it } from 'vitest';
import { type Fact, type SeenBrief, seen, ticked, typed } from '../../support/facts.ts';
import { everything, guide } from '../../support/guides.ts';
import { linesOn, noteOn } from '../../support/notes.ts';

/** Of the five lines; what it means may take several. */
const [MEANS, KEY, STOPS, NEXT] = [0, -3, -2, -1] as const;
const line = (row: SeenBrief, facts: readonly Fact[], which: number) => linesOn(row, facts).at(which);

it('更新あり on a key that ends soon: it is renewed first', () => {
  const update = [seen({ ends: 10, state: 'active-with-update', first: -5, last: 0 })];
  const row = { ends: 10, state: 'active-with-update' } as const;
  expect(line(row, update, KEY)).toBe('発行し直すと変わります。');
  expect(line(row, update, STOPS)).toBe('受注の取込と在庫連携');
  expect(line(row, update, NEXT)).toContain('先に新しいキーを発行し');
});

describe('a new key that was issued, as the user has ticked', () => {
  const issued = [
    seen({ first: -50 }),
    seen({ ends: 6, first: -5, screen: 'product-detail' }),
    ticked('issued', { replaces: 6 }),
  ];

  it('is to be registered; nothing says to issue one more', () => {
    expect(line({}, issued, NEXT)).toContain('新しいキーをネクストエンジンに登録し');
    expect(line({}, issued, KEY)).toBe('変わりました。登録がまだなら、登録し直しが必要です。');
  });

  it('is not the one that has ended itself: no day of it is named for copying', () => {
    const facts = [
      seen({ ends: -100, first: -180, last: -110 }),
      seen({ ends: -5, state: 'expired', first: -95, last: -1 }),
      ticked('issued', { replaces: -5 }),
    ];
    expect(everything(guide('product-detail', facts))).toContain('新しいキーを、最初から最後まで');
    expect(everything(guide('product-detail', facts))).not.toContain('11/19');
  });
});

it('a day that was typed in is not called seen', () => {
  const facts = [seen({ first: -20, last: 0 }), typed(50, -3)];
  expect(noteOn({}, facts).chip).toBe('あと50日 ・ 入力した期限');
  expect(line({}, facts, MEANS)).toContain('入力した期限は、2027/1/13(水)です。');
});

it('an ended key beside a later one, at first sight: nothing says to issue', () => {
  const facts = [seen({ ends: -2, state: 'expired' }), seen({ ends: 89 })];
  const row = { ends: -2, state: 'expired' } as const;
  expect(noteOn(row, facts)).toMatchObject({ chip: '古いキー', who: 'nobody' });
  expect(line(row, facts, STOPS)).toBe('ネクストエンジンに登録してあるのが2027/2/21(日)までのキーなら、ありません。');
});

it('有効期限切れ without a day, once the user has registered a new key', () => {
  const facts = [seen({ state: 'expired', first: -80, last: -1 }), ticked('issued', {}), ticked('registered', {})];
  expect(noteOn({ state: 'expired' }, facts).chip).toBe('古いキー');
});
