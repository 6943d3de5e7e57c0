/** Who hears of a change of the stored facts: a page's script not of what it has kept itself. */

import { afterEach, beforeEach, expect, it } from 'vitest';
import { browser } from '../../../src/browser/api.ts';
import { readingKeeper } from '../../../src/browser/storage/reading-keeper.ts';
import { watchFacts } from '../../../src/browser/storage/stored-facts.ts';
import { at } from '../../support/facts.ts';

let heard: number;
let stop: () => void;
const watch = (byOthers: boolean) => {
  heard = 0;
  stop = watchFacts(
    () => {
      heard += 1;
    },
    '',
    byOthers,
  );
};

beforeEach(() => browser.storage.local.clear());
afterEach(() => stop());

const keepOne = () =>
  readingKeeper({ id: 'a' })(
    { screen: 'product-list', shop: {}, keys: [{ product: '甲', family: 'vendor', state: 'active' }] },
    at(0),
  );

it('everybody else hears of what a page keeps', async () => {
  watch(false);
  await keepOne();
  expect(heard).toBe(1);
});

it('the page itself does not, but hears of others', async () => {
  watch(true);
  await keepOne();
  expect(heard).toBe(0);
  const [[key = '', visit] = []] = Object.entries(await browser.storage.local.get(null));
  await browser.storage.local.set({ [key]: { ...(visit as object), shop: { url: 'mihon' } } });
  expect(heard).toBe(1);
  await browser.storage.local.remove(key);
  expect(heard).toBe(2);
});

it('the same value with its names in another order is the same', async () => {
  await keepOne();
  const [[key = '', visit] = []] = Object.entries(await browser.storage.local.get(null));
  await browser.storage.local.clear();
  watch(true);
  await browser.storage.local.set({ [key]: Object.fromEntries(Object.entries(visit as object).reverse()) });
  expect(heard).toBe(0);
});

it('a change of the settings is heard, and what only the background writes is not', async () => {
  watch(false);
  await browser.storage.local.set({ settings: { reminders: { eve: false } } });
  expect(heard).toBe(1);
  await browser.storage.local.set({ 'reminded:a/vendor/x': { given: [] }, ran: { last: `${at(0)}` } });
  expect(heard).toBe(1);
});
