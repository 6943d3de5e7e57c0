/**
 * Which vendor a key goes to: the one that the shop attached, else its own programs, else the one of that name, and
 * never a similar one.
 */

import { describe, expect, it } from 'vitest';
import { isHandedOverByHand } from '../../src/domain/facts/recipe.ts';
import { folded } from '../../src/domain/text/japanese-text.ts';
import { DESTINATIONS, destinationOf } from '../../src/vendors/destinations.ts';
import { stepsOf } from '../../src/vendors/steps.ts';
import { filesBelow } from '../support/source.ts';

describe('a key goes to the vendor of that name', () => {
  it.each([
    ['ネクストエンジン', 'vendor', 'next-engine'],
    ['ネクスト エンジン(見本株式会社)', 'vendor', 'next-engine'],
    ['NEXT ENGINE', 'unknown', 'next-engine'],
    ['GoQSystem', 'vendor', 'goqsystem'],
    ['ごくーシステム', 'vendor', 'goqsystem'],
    ['tempostar', 'vendor', 'tempostar'],
    ['EC店長', 'vendor', 'ec-tencho'],
    ['Lmail for 楽天市場', 'vendor', 'lmail'],
    ['BOSS(見本株式会社)', 'vendor', 'boss'],
  ] as const)('%s (%s): %s', (product, family, id) => {
    expect(destinationOf({ product, family }).id).toBe(id);
  });
});

describe('a name that only resembles one is not guessed', () => {
  it.each([
    ['ネクストエンジン用ツール', 'vendor'],
    ['BOSSマート', 'vendor'],
    ['Lmail 2', 'unknown'],
    ['自店舗利用', 'unknown'],
    // Its manual knows the shop's own key only: a vendor's product of that name would need other steps.
    ['LOGILESS', 'vendor'],
    ['', 'unknown'],
  ] as const)('%s (%s)', (product, family) => {
    expect(destinationOf({ product, family }).id).toBe('generic');
  });
});

describe('the shop’s own key is the shop’s, whatever it is called', () => {
  it.each(['自店舗利用', 'ネクストエンジン', 'LOGILESS'])('%s', (product) => {
    expect(destinationOf({ product, family: 'own-shop' }).id).toBe('own-shop');
  });
});

describe('what the shop attached comes first', () => {
  it.each([
    ['自店舗利用', 'own-shop', 'logiless', 'logiless'],
    ['ネクストエンジン', 'vendor', 'boss', 'boss'],
    ['ネクストエンジン', 'vendor', 'generic', 'generic'],
    ['ねふだ管理', 'vendor', 'own-shop', 'own-shop'],
    // A vendor that a later version attached, or a damaged choice: as if nothing were attached.
    ['ネクストエンジン', 'vendor', 'no-such-vendor', 'next-engine'],
    ['自店舗利用', 'own-shop', 'no-such-vendor', 'own-shop'],
    ['ねふだ管理', 'vendor', '', 'generic'],
  ] as const)('%s (%s) with %s: %s', (product, family, vendor, id) => {
    expect(destinationOf({ product, family, namedDestination: vendor }).id).toBe(id);
  });
});

it('every file is a destination of the name of its file, can be attached, and has its own words', () => {
  const stems = filesBelow('src/vendors/recipes', ['.ts']).map(({ path }) => path.replace(/^.*\/|\.ts$/g, ''));
  expect(DESTINATIONS.map(({ id }) => id).sort()).toEqual(stems);
  expect(new Set(DESTINATIONS.map((one) => stepsOf(one).words)).size).toBe(stems.length);
  for (const id of stems)
    expect(destinationOf({ product: 'ねふだ管理', family: 'vendor', namedDestination: id }).id).toBe(id);
});

it('no name is that of two vendors', () => {
  const names = DESTINATIONS.map(({ names }) => new Set(names.map((one) => folded(one).toLowerCase())));
  const all = names.flatMap((one) => [...one]);
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(DESTINATIONS.length);
});

it('each of them holds the old key until somebody does something, so 未 stays until then', () => {
  expect(DESTINATIONS.filter(({ recipe }) => !isHandedOverByHand(recipe)).map(({ id }) => id)).toEqual([]);
  expect(isHandedOverByHand({ registers: 'fetched', steps: [] })).toBe(false);
  expect(isHandedOverByHand({ registers: 'nothing', steps: [] })).toBe(false);
});
