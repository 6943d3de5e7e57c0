/** What a note says a key is for: from a recipe only, and where none is known it asks. */

import { expect, it } from 'vitest';
import { lastDayKnown } from '../../../src/domain/today/columns/urgency.ts';
import { productState } from '../../../src/domain/today/shown-state.ts';
import { noteWords } from '../../../src/words/note/note.ts';
import { type Fact, seen, TODAY, watchedWith } from '../../support/facts.ts';
import { attached, own } from '../../support/guides.ts';

function means(facts: readonly Fact[]): readonly string[] {
  const [one] = watchedWith(...facts);
  if (!one) throw new Error('Nothing is watched.');
  const expiresOn = lastDayKnown(one);
  const key = { ...one.license, state: productState(one), ...(expiresOn && { expiresOn }) };
  return noteWords({ key, one, hasDates: true }, '', TODAY).means;
}

it.each<[string, readonly Fact[], string]>([
  ['a vendor that we know', [seen({ ends: 41 })], 'ネクストエンジンに登録するキーです。'],
  ['the shop’s own', [own({ ends: 41 })], '自社のプログラムなどで使うキーです。'],
  ['a vendor that the user named', attached('logiless', own({ ends: 41 })), 'LOGILESSに登録する、自店舗用のキーです。'],
  [
    'a product that nobody knows',
    [seen({ product: '見本在庫', ends: 41 })],
    'どこに登録しているキーか、「手順を見る」で選べます。',
  ],
])('%s', (_, facts, said) => {
  expect(means(facts)).toContain(said);
});

it('asks for it once more where the place that was chosen wants the other kind of key', () => {
  const said = means(attached('next-engine', own({ ends: 41 })));
  expect(said).toContain('このキーは自店舗用です。ネクストエンジンには、製品ごとのキーを登録します。');
  expect(said).toContain('どこに登録しているキーか、「手順を見る」で選べます。');
});

it('says nothing of it for a stopped product', () => {
  expect(means([seen({ ends: 41, state: 'stopped' })])).toHaveLength(1);
});

it('says of a key that was never approved that its end has passed', () => {
  expect(means([seen({ ends: -2, state: 'awaiting-approval' })])[0]).toBe(
    '承認されないまま、キーの期限(11/22(日))が過ぎました。新しいキーが必要です。',
  );
});
