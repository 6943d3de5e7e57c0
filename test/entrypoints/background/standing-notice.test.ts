/** What becomes of a notice that stands: it goes where it is no longer true, and makes room for the next. */

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from '../../../src/browser/api.ts';
import { away, seen, ticked } from '../../support/facts.ts';
import { clock, newWorld, store, type World, wake } from './background-notices.ts';

const TODAY = 'kagiban-2026-11-24';

const key = (ends: number, product = 'ネクストエンジン') => seen({ ends, product, first: -20, last: -1 });
const renewed = [seen({ ends: 93, last: 0 }), ticked('registered', { ends: 93 })];

let world: World;
beforeEach(async () => {
  world = await newWorld();
  await store(key(3));
  await wake();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it.each([
  ['goes when the key was renewed and registered', [key(3), ...renewed], 0, []],
  ['goes when the product was put away', [key(3), away(true)], 0, []],
  ['stays while the vendor holds the old key', [key(3), seen({ ends: 93, last: 0 })], 0, [TODAY]],
  ['stays in the evening', [key(3)], 0, [TODAY]],
  ['goes on the next day, when there are fewer days left than it says', [key(3)], 1, []],
  ['makes room for the next one', [key(3)], 2, ['kagiban-2026-11-26']],
])('%s', async (_, facts, day, ids) => {
  await store(...facts);
  clock(day, day === 0 ? 20 : 10);
  expect(await wake()).toBe('well');
  expect([...world.notices.keys()]).toEqual(ids);
});

it('goes when the clock by which it was shown was ahead', async () => {
  clock(-3, 10);
  await wake();
  expect(world.notices.has(TODAY)).toBe(false);
});

it('of two keys is shortened once when one of them was renewed', async () => {
  await browser.storage.local.clear();
  world = await newWorld();
  await store(key(3), key(3, 'BOSS'));
  await wake();
  expect(world.notices.get(TODAY)?.message).toContain('ネクストエンジン');
  await store(key(3), key(3, 'BOSS'), ...renewed);
  for (const hour of [11, 12, 20]) {
    clock(0, hour);
    expect(await wake()).toBe('well');
  }
  expect(world.notices.get(TODAY)).toMatchObject({ title: expect.stringContaining('BOSS') });
  expect(JSON.stringify([...world.notices])).not.toContain('ネクストエンジン');
  expect(world.shown).toEqual([TODAY, TODAY]);
});

it('of another kind is left alone', async () => {
  world.notices.set('kagiban-test', { title: 'trial', message: '' });
  await store(key(3), ...renewed);
  await wake();
  expect([...world.notices.keys()]).toEqual(['kagiban-test']);
});

it('is not taken back only because it could not be cleared: the next steps are done', async () => {
  vi.mocked(browser.notifications.clear).mockRejectedValue(new Error('Not now.') as never);
  await store(key(3), key(8, 'BOSS'), ...renewed);
  expect(await wake()).toBe('badly');
  expect(world.alarms.get('next-notice')).toBe('2026-11-25T09:00');
});
