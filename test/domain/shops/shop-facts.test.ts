/** What the user says of shops: joined, named, forgotten. */

import { describe, expect, it } from 'vitest';
import type { ToldShop } from '../../../src/domain/facts/facts.ts';
import { keysOfShop } from '../../../src/domain/shops/shop-facts.ts';
import { at, type Fact, factsOf, seen, TODAY, watchedWith, when } from '../../support/facts.ts';

const A = { url: 'mihon-aonami' };
const B = { url: 'mihon-komorebi' };
const X = 'ネクストエンジン';
const before = [seen({ product: X, ends: 30, shop: A }), seen({ product: 'Lmail', ends: 40, shop: A })];
const ids = (...facts: Fact[]) => watchedWith(...facts).map(({ license }) => license.id);

describe('what the user joins', () => {
  const same = { what: 'same-as', ...when(at(0)) } as const;

  it('two shops are one', () => {
    const typed = seen({ product: X, ends: 30, shop: B });
    expect(ids(...before, typed, { ...same, id: B.url, as: A.url })).toEqual([
      'mihon-aonami/vendor/ネクストエンジン',
      'mihon-aonami/vendor/Lmail',
    ]);
  });

  it('a renamed product goes on as one', () => {
    const old = seen({ product: '旧名', ends: 30, first: -9 });
    const renamed = seen({ product: '新名', ends: 30, screen: 'product-detail' });
    expect(ids(old, renamed, { ...same, id: old.id, as: renamed.id })).toEqual(['mihon-aonami/vendor/新名']);
  });

  it('in a circle still ends', () => {
    const circle = [
      { ...same, id: A.url, as: B.url },
      { ...same, id: B.url, as: A.url },
    ];
    expect(ids(...before, ...circle)).toHaveLength(2);
  });
});

it('a label of the user stands in place of the shop’s own name', () => {
  const label: ToldShop = { id: A.url, what: 'shop', label: '本店', ...when(at(0)) };
  expect(watchedWith(...before, label)[0]?.license.shop).toEqual({ ...A, name: '本店' });
});

it('to forget a shop takes all that is its own, and nothing of another', () => {
  const other = seen({ product: X, ends: 60, shop: B });
  const label: ToldShop = { id: B.url, what: 'shop', label: '支店', ...when(at(0)) };
  expect(keysOfShop(B.url, factsOf(...before, other, label), TODAY)).toEqual([
    'visit:product-list:2:doc-2',
    'shop:mihon-komorebi',
    `reminded:mihon-komorebi/vendor/${X}`,
  ]);
});
