/** What the user says of pages without a shop counts, and holds until another shop may have come. */

import { describe, expect, it } from 'vitest';
import { nextUnnamed } from '../../../src/domain/facts/license-id.ts';
import { sortedByShop } from '../../../src/domain/shops/whose-page.ts';
import { type Fact, seen, TODAY } from '../../support/facts.ts';
import { A, allOf, answer, before, licenses, why, X, Y } from './whose.ts';

describe('an answer', () => {
  const page = [seen({ product: X, ends: 60, first: -3 }), seen({ product: Y, ends: 61, first: -3 })];

  it('「これまでと同じ」 counts the page as that shop’s', () => {
    expect(licenses([...before, ...page, answer(A.url, -3, -2)])).toEqual({
      'mihon-aonami ネクストエンジン': '30 then 60',
      'mihon-aonami Lmail': '40 then 61',
    });
  });

  const NEW = nextUnnamed([]);
  it('「別の店舗」 counts it as another’s, and leaves the known shop as it was', () => {
    expect(licenses([...before, ...page, answer(NEW, -3, -2)])).toEqual({
      'mihon-aonami ネクストエンジン': '30',
      'mihon-aonami Lmail': '40',
      [`${NEW} ネクストエンジン`]: '60',
      [`${NEW} Lmail`]: '61',
    });
  });

  const next = [seen({ product: X, ends: 69, first: -1 }), seen({ product: Y, ends: 68, first: -1 })];
  it('holds for the pages that come after', () => {
    const all = [...before, ...page, answer(NEW, -3, -2), ...next];
    expect(why(...all)).toBeUndefined();
    expect(licenses(all)[`${NEW} ネクストエンジン`]).toBe('60 then 69');
  });

  it('holds until a login or an expired session is seen', () => {
    const all = [...before, ...page, answer(NEW, -3, -2), ...next];
    const ended = (day: number) => sortedByShop(allOf(all, [day]), TODAY).heldBack?.why;
    expect([ended(-2), ended(0)]).toEqual(['several', undefined]);
  });

  it('holds until a page names another shop: who looks there has gone over to it', () => {
    const list = (id: string, first: number) => seen({ product: Y, ends: 41, first, shop: { url: id } });
    const bare = seen({ product: X, ends: 99 });
    const after = (id: string) => [
      ...before,
      list('mihon-komorebi', -9),
      ...page,
      answer(A.url, -3, -2),
      list(id, -1),
      bare,
    ];
    expect(why(...after('mihon-komorebi'))).toBe('several');
    expect(why(...after(A.url))).toBeUndefined();
  });

  it('does not hold for a page that shows what another known shop has', () => {
    const back = [seen({ product: X, ends: 30 }), seen({ product: Y, ends: 40 })];
    expect(why(...before, ...page, answer(NEW, -3, -2), ...back)).toBe('earlier');
  });

  it('does not hold for a page with a product that only another known shop has', () => {
    const mixed = [seen({ product: 'P', ends: 70 }), seen({ product: X, ends: 80 })];
    const known = [...before, seen({ product: 'P', ends: 5, shop: A, first: -19 })];
    expect(why(...known, ...page, answer(NEW, -3, -2), ...mixed)).toBe('several');
  });

  it('does not hold for details with a key that only another known shop was seen to have', () => {
    const details = (ends: number) => seen({ product: Y, ends, screen: 'product-detail' });
    const of = (ends: number) =>
      why(
        ...before,
        ...page,
        answer(NEW, -3, -2),
        seen({ product: Y, ends: 99, shop: A, first: -1 }),
        answer(NEW, -3, -1),
        details(ends),
      );
    expect([of(99), of(98)]).toEqual(['several', undefined]);
  });

  it('does not hold for a list of strangers, where another shop may have them', () => {
    expect(why(...before, ...page, answer(NEW, -3, -2), seen({ product: 'P', ends: 70 }))).toBe('stranger');
  });

  it('does not hold for details that show again what is held back', () => {
    const mixed = [seen({ product: 'P', ends: 70, first: -1 }), seen({ product: Y, ends: 88, first: -1 })];
    const known = [...before, seen({ product: 'P', ends: 5, shop: A, first: -19 })];
    const details = seen({ product: Y, ends: 88, screen: 'product-detail' });
    const of = (...more: readonly Fact[]) => licenses([...known, ...page, answer(NEW, -3, -2), ...more]);
    expect(of(details)[`${NEW} Lmail`]).toBe('61 then 88');
    expect(of(...mixed, details)[`${NEW} Lmail`]).toBe('61');
  });

  it('holds for a list of strangers where no other shop is known', () => {
    const own = [seen({ product: Y, ends: 40, first: -9 }), seen({ product: 'P', ends: 70, first: -3 })];
    expect(why(...own, answer('unidentified', -3, -2), seen({ product: X, ends: 80 }))).toBeUndefined();
  });

  it('about a page with the same row in both shops leaves the row with both', () => {
    const shared = [-20, -3].map((day) => seen({ product: X, ends: 30, first: day }));
    const first = [seen({ product: Y, ends: 40, first: -20 }), seen({ product: 'P', ends: 50, first: -20 })];
    const second = [seen({ product: Y, ends: 60, first: -3 }), seen({ product: 'P', ends: 61, first: -3 })];
    const all = licenses([...shared, ...first, ...second, answer(NEW, -3, -2)]);
    expect(all).toMatchObject({ 'unidentified ネクストエンジン': '30', [`${NEW} ネクストエンジン`]: '30' });
  });
});
