/** What a page shows is explained even where it cannot be kept, and whoever reads the page is told so. */

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from '../../../src/browser/api.ts';
import { keepVisit } from '../../../src/browser/storage/stored-facts.ts';
import type { Reading } from '../../../src/domain/facts/reading.ts';
import { keeperThatSays } from '../../../src/entrypoints/explain/keep-or-say.ts';
import { at, factsOf, inDays, seen } from '../../support/facts.ts';
import { mend, refuse, silence } from '../../support/faulty-storage.ts';

const list: Reading = {
  screen: 'product-list',
  shop: {},
  keys: [{ product: 'ネクストエンジン', family: 'vendor', state: 'active', expiresOn: inDays(6) }],
};
const before = factsOf(seen({ product: 'Lmail', ends: 30, first: -9 }));
const productsOf = async (reading: Reading = list) => {
  const { facts, unkept } = await keeperThatSays(false)(reading, at(0));
  return { products: facts.visits.flatMap(({ rows }) => rows.map(({ product }) => product)), unkept };
};

beforeEach(async () => {
  await browser.storage.local.clear();
  for (const visit of before.visits) await keepVisit(visit);
});
afterEach(() => {
  mend();
  vi.useRealTimers();
});

it('keeps the page, and says nothing, while all is well', async () => {
  expect(await productsOf()).toEqual({ products: ['Lmail', 'ネクストエンジン'], unkept: false });
});

it('knows the page and what was kept before when the disk is full', async () => {
  refuse('set');
  expect(await productsOf()).toEqual({ products: ['Lmail', 'ネクストエンジン'], unkept: true });
});

it('knows the page alone when nothing can be read, and writes nothing over what it could not read', async () => {
  refuse('get');
  expect(await productsOf()).toEqual({ products: ['ネクストエンジン'], unkept: true });
  mend();
  expect(Object.keys(await browser.storage.local.get(null))).toHaveLength(1);
});

it('waits five seconds for a storage that never answers, and no longer', async () => {
  vi.useFakeTimers();
  silence('get');
  const asked = productsOf();
  await vi.advanceTimersByTimeAsync(5100);
  expect(await asked).toEqual({ products: ['ネクストエンジン'], unkept: true });
});

it('keeps the same page later, once storage works again', async () => {
  const keep = keeperThatSays(false);
  refuse('set');
  expect(await keep(list, at(0))).toMatchObject({ unkept: true });
  mend();
  expect(await keep(list, at(0))).toMatchObject({ unkept: false });
  expect(Object.keys(await browser.storage.local.get(null))).toHaveLength(2);
});

it('has nothing of a robot check to keep, but says when nothing can be read', async () => {
  refuse('get');
  expect(await productsOf({ screen: 'robot-check', shop: {}, keys: [] })).toEqual({ products: [], unkept: true });
});
