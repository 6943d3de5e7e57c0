/** One product in two shops: wherever something is to be done, its shop is named. */

import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../../src/domain/today/badge.ts';
import { badgeTitle } from '../../../src/words/toolbar/title.ts';
import { type Fact, seen, TODAY, watchedWith } from '../../support/facts.ts';
import { openPopup } from '../open-popup.tsx';

const AONAMI = { url: 'mihon-aonami', name: 'あおなみ雑貨店' };
const KOMOREBI = { url: 'mihon-komorebi', name: 'こもれび食品' };
type Shop = typeof AONAMI;

const renewed = (shop: Shop, ends: number) => [seen({ shop, ends, first: -84, last: -1 }), seen({ shop, ends: 90 })];
const ended = (shop: Shop, ends: number) => [seen({ shop, ends, first: -80, last: -1 })];
const calm = seen({ shop: KOMOREBI, ends: 60 });
const names = (popup: Awaited<ReturnType<typeof openPopup>>) =>
  popup.all('.ending__name').map((one) => [...one.children].map(({ textContent }) => textContent).join(' '));
const title = (facts: readonly Fact[]) => {
  const keys = watchedWith(...facts);
  const sight = { mayRead: true, newerData: false };
  return badgeTitle(keys, badgeOf(keys, sight), sight, TODAY);
};

it.each([
  ['not registered', (shop: Shop) => renewed(shop, shop === AONAMI ? 6 : 8)],
  ['ended', (shop: Shop) => ended(shop, shop === AONAMI ? -3 : -2)],
])('two keys that are %s: each row says its shop, to the eye and to the ear', async (_, of) => {
  const popup = await openPopup([...of(AONAMI), ...of(KOMOREBI)]);
  expect(names(popup)).toEqual(['ネクストエンジン あおなみ雑貨店', 'ネクストエンジン こもれび食品']);
  expect(popup.all('.ending').map((one) => one.getAttribute('aria-label'))).toEqual([
    'ネクストエンジン(あおなみ雑貨店)をどうしましたか',
    'ネクストエンジン(こもれび食品)をどうしましたか',
  ]);
});

describe('a new key that is not registered', () => {
  it('has its shop in the first sentence of the popup', async () => {
    const popup = await openPopup([...renewed(AONAMI, 6), calm]);
    expect(popup.text('.answer')).toContain(
      'ネクストエンジン(あおなみ雑貨店)に登録ずみなら、下のボタンを押してください。',
    );
  });

  it('also where another shop’s key is nearer to its end', async () => {
    const popup = await openPopup([...renewed(AONAMI, 6), seen({ shop: KOMOREBI, ends: 2 })]);
    expect(popup.text('.answer')).toContain('ネクストエンジン(あおなみ雑貨店)への新しいキーの登録は、記録がまだです。');
  });

  it('says on the card with which shop to log in, also once the job has begun', async () => {
    const popup = await openPopup([...renewed(AONAMI, 6), calm]);
    expect(popup.all('.next .beads').length).toBe(1);
    expect(popup.text('.next')).toContain('RMSにあおなみ雑貨店でログインしてください');
  });

  it.each([
    [6, 'ネクストエンジン(あおなみ雑貨店)の古いキーは、あと6日で切れます。'],
    [0, 'ネクストエンジン(あおなみ雑貨店)の古いキーは、今日の終わりに切れます。'],
  ])('has its shop in the title of the toolbar button (%i days)', (ends, said) => {
    expect(title([...renewed(AONAMI, ends), calm])).toContain(said);
  });
});

it('with one shop none is named beside the keys', async () => {
  const popup = await openPopup([
    ...renewed(AONAMI, 6),
    seen({ shop: AONAMI, product: 'Lmail', ends: -2, first: -80 }),
  ]);
  expect(names(popup).toSorted()).toEqual(['Lmail', 'ネクストエンジン']);
  expect(popup.text('.next')).not.toContain('ログインしてください');
});
