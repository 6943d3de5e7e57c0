/** The judge weighs what the user told: which word is of which key and name, and what takes it back. */

import { expect, it } from 'vitest';
import { isMisled } from './judge/blame.ts';
import { emptyMemory, rememberPage, rememberWord } from './judge/memory.ts';
import { lostWords } from './judge/words.ts';
import type { Offer, ShownKey } from './product.ts';
import { START, story } from './short-stories.ts';
import { minuteOf, plain } from './truth/calendar.ts';
import { doDeed } from './truth/deeds.ts';
import { listPage } from './truth/screens.ts';
import { type ProductTruth, worldOf } from './truth/world.ts';

it.each([
  ['both', true],
  ['oldest', false],
] as const)('a day that was typed wrongly, and is another key’s: a list of %s misleads on: %s', (dates, expected) => {
  const { setup } = story(1);
  const screens = { ...setup.screens, list: { ...setup.screens.list, dates } };
  const world = worldOf({ ...setup, screens }, minuteOf(START));
  const [memory, product] = [emptyMemory(world), world.products[0] as ProductTruth];
  doDeed(world, 'issue', 0);
  const key = { id: product.name, product: product.name } as ShownKey;
  rememberWord(memory, { product, key }, { do: 'type-date', label: '', date: plain(START + 90) }, false);
  rememberPage(memory, world, listPage(world, 0));
  expect(isMisled(world, memory, product, true)).toBe(expected);
});

it('what is truly said of the row under an old name takes nothing back that was said under the new one', () => {
  const world = worldOf(story(1).setup, minuteOf(START));
  const [memory, product] = [emptyMemory(world), world.products[0] as ProductTruth];
  const old = { id: 'old', product: product.name } as ShownKey;
  doDeed(world, 'rename', 0);
  const key = { id: 'new', product: product.name } as ShownKey;
  rememberWord(memory, { product, key }, { do: 'away', label: '' }, false);
  rememberWord(memory, { product, key: old }, { do: 'away', label: '' }, true);
  expect(isMisled(world, memory, product, true)).toBe(true);
  rememberWord(memory, { product, key }, { do: 'in-use-again', label: '' }, true);
  expect(isMisled(world, memory, product, true)).toBe(false);
});

it('of two places both count as told only by words of this key: one without a day may be of another by now', () => {
  const { setup } = story(1);
  const products = setup.products.map((one) => ({ ...one, name: 'ふたばこ連携' }));
  const world = worldOf({ ...setup, products }, minuteOf(START));
  const [memory, product] = [emptyMemory(world), world.products[0] as ProductTruth];
  doDeed(world, 'issue', 0);
  doDeed(world, 'register', 0);
  const until = plain(START + 90);
  const key = {
    id: 'one',
    product: product.name,
    unregistered: true,
    mark: '',
    offers: [] as readonly Offer[],
  } as ShownKey;
  const tell = (offer: object) =>
    rememberWord(memory, { product, key }, { do: 'registered', label: '', ...offer } as Offer, true);
  const lost = () => lostWords(world, memory, [{ product, key, isOldName: false, isAmbiguous: false }]).length;
  const [first, second] = product.places.map(({ id }) => id);
  tell({ destination: second });
  rememberPage(memory, world, listPage(world, 0));
  tell({ destination: first, key: until });
  expect(lost()).toBe(0);
  tell({ destination: second, key: until });
  expect(lost()).toBe(2);
});
