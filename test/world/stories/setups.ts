/** How a story's world is at its beginning: its shops, their products and keys, and one generation of RMS. */

import type { DayNumber } from '../truth/calendar.ts';
import type { Screens, ShopNaming } from '../truth/screens.ts';
import { PRODUCTS } from '../truth/vendors.ts';
import type { ProductSetup, Setup, ShopSetup } from '../truth/world.ts';
import type { Dice } from './dice.ts';

const SHOPS: readonly ShopSetup[] = [
  { url: 'mihon-ichi', number: '100001', name: 'みほん一号店' },
  { url: 'mihon-ni', number: '100002', name: 'みほん二号店' },
  { url: 'mihon-san', number: '100003', name: 'みほん三号店' },
];

export function setupOf(dice: Dice, begins: DayNumber): Setup {
  const shops = SHOPS.slice(0, dice.chance(0.75) ? 1 : dice.between(2, 3));
  const products = shops.flatMap((_, shop) => productsOf(dice, shop, begins, shops.length === 1 ? 4 : 2));
  return { shops, products, screens: screensOf(dice) };
}

function productsOf(dice: Dice, shop: number, begins: DayNumber, most: number): ProductSetup[] {
  const names = new Set<string>();
  const count = dice.between(1, most);
  while (names.size < count) names.add(dice.one(PRODUCTS));
  const ofVendors = [...names].map((name) => productOf(dice, shop, begins, name, 'vendor'));
  return dice.chance(0.25) ? [productOf(dice, shop, begins, '自店舗みほん', 'own-shop'), ...ofVendors] : ofVendors;
}

function productOf(
  dice: Dice,
  shop: number,
  begins: DayNumber,
  name: string,
  family: 'vendor' | 'own-shop',
): ProductSetup {
  const lifetime = dice.chance(0.1) ? dice.one([30, 120, 365]) : 90;
  const base = { shop, name, family, lifetime, developer: `${name}の会社` };
  if (dice.chance(0.06)) return { ...base, issued: [], later: true };
  const first = begins - dice.between(0, lifetime - 1);
  if (!dice.chance(0.15)) return { ...base, issued: [first], holds: 0 };
  // A renewal that began before the story, registered or not.
  const second = Math.min(begins, first + dice.between(lifetime - 20, lifetime + 5));
  return {
    ...base,
    issued: second > first ? [first, second] : [first],
    holds: dice.chance(0.5) && second > first ? 1 : 0,
  };
}

function screensOf(dice: Dice): Screens {
  const naming: ShopNaming = dice.one(['url', 'url', 'number', 'both', 'none']);
  const onDetail = dice.chance(0.06) ? dice.one<ShopNaming>(['url', 'number', 'none']) : naming;
  return {
    list: {
      dates: dice.one(['newest', 'newest', 'newest', 'oldest', 'both', 'none']),
      state: dice.chance(0.85),
      ...(dice.chance(0.2) && { pageSize: dice.between(1, 2) }),
      shop: naming,
    },
    detail: {
      dates: dice.one(['newest', 'newest', 'both', 'all', 'none']),
      shop: onDetail,
      family: !dice.chance(0.1),
    },
    saysExpired: dice.chance(0.7),
  };
}
