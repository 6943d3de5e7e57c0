/**
 * What cannot be read is set aside and never lost, and what version 1 stored is written anew, however often that
 * happens and wherever it is interrupted.
 */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../../src/browser/api.ts';
import { readingKeeper } from '../../../src/browser/storage/reading-keeper.ts';
import { bringUpToDate } from '../../../src/browser/storage/set-aside.ts';
import { DATA_VERSION, readStored, tell } from '../../../src/browser/storage/stored-facts.ts';
import type { Moment, Told } from '../../../src/domain/facts/facts.ts';
import { ALL_DESTINATIONS } from '../../../src/vendors/destinations.ts';
import { at } from '../../support/facts.ts';
import { mend, refuse } from '../../support/faulty-storage.ts';
import { lockInTurn } from '../../support/locks.ts';
import { PRODUCT, seenV1, tickV1, toldV1 } from './stored-v1.ts';

const KEY = 'told:unidentified/vendor/見本:away';
const BROKEN_KEY = `broken:${KEY}`;
const setUnreadableAside = () => bringUpToDate({ destinations: ALL_DESTINATIONS, now: at(0) });
const stored = () => browser.storage.local.get(null);
/** A value that no version can read comes under the key, and the background notices. */
const breakWith = async (value: unknown) => {
  await browser.storage.local.set({ [KEY]: value });
  await setUnreadableAside();
};

beforeEach(async () => {
  await browser.storage.local.clear();
  lockInTurn();
});
afterEach(() => {
  mend();
  vi.unstubAllGlobals();
});

it('keeps every unreadable value of one key, the first and the later ones', async () => {
  for (const value of [{ nonsense: 1 }, 'text', { nonsense: 1 }, [3]]) await breakWith(value);
  expect(await stored()).toEqual({
    version: DATA_VERSION,
    [BROKEN_KEY]: { nonsense: 1 },
    [`${BROKEN_KEY}#2`]: 'text',
    [`${BROKEN_KEY}#3`]: [3],
  });
  expect((await readStored()).unreadable).toBe(3);
});

it('sets a value aside once when the browser dies in the middle', async () => {
  refuse('remove');
  await expect(breakWith('text')).rejects.toThrow();
  mend();
  expect(await stored()).toMatchObject({ [KEY]: 'text', [BROKEN_KEY]: 'text' });
  await setUnreadableAside();
  expect(await stored()).toEqual({ version: DATA_VERSION, [BROKEN_KEY]: 'text' });
});

it('leaves the twenty-first value where it is, counted and not trusted', async () => {
  for (let value = 1; value <= 21; value += 1) await breakWith(value);
  const all = await stored();
  expect(Object.keys(all).filter((key) => key.startsWith('broken:'))).toHaveLength(20);
  expect(all[KEY]).toBe(21);
  expect(await readStored()).toMatchObject({ facts: { told: [] }, unreadable: 21 });
});

it('never lets one key take the place of another that is named alike', async () => {
  await browser.storage.local.set({ 'shop:a': 1, 'shop:a#2': 2 });
  await setUnreadableAside();
  await browser.storage.local.set({ 'shop:a': 3 });
  await setUnreadableAside();
  expect(await stored()).toEqual({
    version: DATA_VERSION,
    'broken:shop:a': 1,
    'broken:shop:a#2': 2,
    'broken:shop:a#3': 3,
  });
});

it('loses nothing when the disk is full', async () => {
  await browser.storage.local.set({ [KEY]: 'text' });
  refuse('set');
  await expect(setUnreadableAside()).rejects.toThrow();
  expect(await stored()).toEqual({ [KEY]: 'text' });
});

it('touches nothing that a newer Kagiban has written', async () => {
  const newer = { version: DATA_VERSION + 1, [KEY]: 'text' };
  await browser.storage.local.set(newer);
  await setUnreadableAside();
  expect(await stored()).toEqual(newer);
});

it('sets a version aside that is none', async () => {
  await browser.storage.local.set({ version: 'one' });
  await setUnreadableAside();
  expect(await stored()).toEqual({ version: DATA_VERSION, 'broken:version': 'one' });
});

describe('data of version 1', () => {
  const JUNK = 'seen:product-list:unidentified/vendor/見本:none';
  const OLD = {
    ...seenV1(PRODUCT, { ends: 6, first: -80, last: -1 }),
    ...tickV1('registered', { ends: 90, replaces: 6, on: -1 }),
    ...toldV1('vendor', { vendor: 'boss' }, -2),
    ...toldV1('away', { away: false }, -3),
    'looked:product-list': { screen: 'product-list' },
    'broken:shop:a': 7,
    [JUNK]: { nonsense: 1 },
  };
  const PRACTICE = { 'practice:course': { id: 'lesson' }, 'practice:seen:product-list:practice/vendor/見本:none': {} };
  const ID = `unidentified/vendor/${PRODUCT}`;
  const NEW = [
    'version',
    'visit:product-list:1:v1',
    `told:${ID}:away`,
    `told:${ID}:destinations`,
    'visit:product-list:4:v1',
    `told:${ID}:handover:2027-02-22:boss:registered`,
    'looked:product-list',
    'broken:shop:a',
    `broken:${JUNK}`,
  ].sort();

  it.each([1, undefined])('is written anew, whole, where its version is %s', async (version) => {
    await browser.storage.local.set({ ...OLD, ...PRACTICE, ...(version && { version }) });
    await setUnreadableAside();
    const all = await stored();
    expect(Object.keys(all).sort()).toEqual(NEW);
    expect(all['version']).toBe(2);
    expect(await readStored()).toMatchObject({ facts: { visits: [{}, {}], told: [{}, {}, {}] }, unreadable: 2 });
  });

  it.each([
    ['before anything is written', 'set'],
    ['before what is replaced is gone', 'remove'],
  ] as const)('is the same in the end when the browser dies %s', async (_, call) => {
    await browser.storage.local.set({ ...OLD, version: 1 });
    await setUnreadableAside();
    const once = await stored();
    await browser.storage.local.clear();
    await browser.storage.local.set({ ...OLD, version: 1 });
    refuse(call);
    await expect(setUnreadableAside()).rejects.toThrow();
    mend();
    expect(await stored()).toMatchObject({
      ...seenV1(PRODUCT, { ends: 6, first: -80, last: -1 }),
      version: call === 'set' ? 1 : 2,
    });
    await setUnreadableAside();
    expect(await stored()).toEqual(once);
    await setUnreadableAside();
    expect(await stored()).toEqual(once);
  });

  it('is not read in part and not added to while it waits for the background', async () => {
    await browser.storage.local.set({ ...OLD, version: 1 });
    const before = await stored();
    // Node 20 has no locks.
    vi.stubGlobal('navigator', { locks: { request: (_name: string, run: () => unknown) => run() } });
    expect((await readStored()).facts).toEqual({ visits: [], told: [] });
    const list = {
      screen: 'product-list',
      shop: {},
      keys: [{ product: PRODUCT, family: 'vendor', state: 'active' }],
    } as const;
    expect((await readingKeeper({ id: 'a' })(list, at(0))).visit).toBeUndefined();
    await expect(tell(() => [], at(0))).rejects.toThrow();
    expect(await stored()).toEqual(before);
  });
});

it('a word that the user tells meanwhile waits, and is not lost with the value that it replaces', async () => {
  await browser.storage.local.set({ version: DATA_VERSION, [KEY]: { nonsense: 1 } });
  const id = 'unidentified/vendor/見本';
  const word = (moment: Moment): Told[] => [{ id, what: 'away', away: true, ...moment }];
  const { local } = browser.storage;
  const remove = local.remove.bind(local);
  vi.spyOn(local, 'remove').mockImplementationOnce(async (keys) => {
    await new Promise((later) => setTimeout(later));
    return remove(keys);
  });
  await Promise.all([setUnreadableAside(), tell(word, at(0))]);
  expect((await readStored()).facts.told).toMatchObject([{ id, away: true }]);
  expect(await stored()).toMatchObject({ [BROKEN_KEY]: { nonsense: 1 } });
});
