/** What a page shows is kept with what tells of which list it is: in one document, and from one page to the next. */

import { beforeEach, expect, it } from 'vitest';
import { browser } from '../../../src/browser/api.ts';
import { readingKeeper } from '../../../src/browser/storage/reading-keeper.ts';
import { keepSelfCheck } from '../../../src/browser/storage/self-checks.ts';
import type { Reading } from '../../../src/domain/facts/reading.ts';
import { selfCheckOf } from '../../../src/domain/facts/self-check.ts';
import { minute, pageOf } from '../../domain/shops/page-turns.ts';

const list = (page: string, ...products: string[]): Reading => ({
  screen: 'product-list',
  shop: {},
  keys: products.map((product) => ({ product, family: 'vendor', state: 'active' })),
  ...(page && { page: pageOf(page) }),
});
const keyOf = (product: string) => `seen:product-list:unidentified/vendor/${product}:none`;
const listedWith = async (product: string) => {
  const stored = await browser.storage.local.get(keyOf(product));
  return (stored[keyOf(product)] as { listedWith?: string }).listedWith;
};
/** Looks at a list of two pages, from another document than the next. */
const seeFirst = async () => {
  const reading = list('1/2', '甲');
  await readingKeeper()(reading, minute(0));
  await keepSelfCheck(selfCheckOf(reading, { state: true, expiry: false }, false, minute(0)));
};

beforeEach(() => browser.storage.local.clear());

it.each([
  ['a row beside one that stood there before', list('', '甲'), list('', '甲', '乙'), keyOf('甲')],
  ['the second page in the place of the first', list('1/2', '甲'), list('2/2', '乙'), keyOf('甲')],
  ['another list in its place', list('', '甲'), list('', '乙'), undefined],
])('in one document %s', async (_, first, second, expected) => {
  const keep = readingKeeper();
  await keep(first, minute(0));
  await keep(second, minute(1));
  expect(await listedWith('甲')).toBeUndefined();
  expect(await listedWith('乙')).toBe(expected);
});

it.each([
  ['by a link', true, keyOf('甲')],
  ['by its address', false, undefined],
])('a second page that was opened %s', async (_, byLink, expected) => {
  await seeFirst();
  await readingKeeper('', byLink)(list('2/2', '乙'), minute(1));
  expect(await listedWith('乙')).toBe(expected);
});

it('how a row was first seen stays with it', async () => {
  await seeFirst();
  await readingKeeper('', true)(list('2/2', '乙'), minute(1));
  await readingKeeper()(list('2/2', '乙'), minute(2));
  expect(await listedWith('乙')).toBe(keyOf('甲'));
});
