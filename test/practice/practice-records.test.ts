/** The records of the practice: what its invented pages show is kept as visits, and goes where the clock goes back. */

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../src/browser/api.ts';
import { changePractice } from '../../src/browser/storage/practice-store.ts';
import { readingKeeper } from '../../src/browser/storage/reading-keeper.ts';
import { readStored } from '../../src/browser/storage/stored-facts.ts';
import { undoable } from '../../src/browser/storage/undoable.ts';
import type { Reading } from '../../src/domain/facts/reading.ts';
import { registerKey } from '../../src/domain/today/commands.ts';
import { knownToday } from '../../src/domain/today/known.ts';
import { PRACTICE } from '../../src/practice/course.ts';
import { asOf } from '../../src/practice/rewind.ts';
import { ALL_DESTINATIONS } from '../../src/vendors/destinations.ts';
import { at, inDays } from '../support/facts.ts';

const listOf = (ends: number): Reading => ({
  screen: 'product-list',
  shop: { url: 'mihon-renshu' },
  keys: [{ product: 'ネクストエンジン', family: 'vendor', state: 'active', expiresOn: inDays(ends) }],
});
const show = (id: string, ends: number, day: number) => readingKeeper({ id }, PRACTICE)(listOf(ends), at(day));
const knownOn = async (day: number) =>
  knownToday((await readStored(PRACTICE)).facts, inDays(day), ALL_DESTINATIONS, { mayRead: true, newerData: false });
const badgeOn = async (day: number) => (await knownOn(day)).badge.text;
const goBackTo = (day: number) => changePractice((_, value) => asOf(value, at(day)));
const register = async (day: number) => {
  const [one] = (await knownOn(day)).keys;
  if (one) await undoable(PRACTICE).tell(registerKey(one), at(day));
};

// Node has no lock; nothing else writes here.
vi.stubGlobal('navigator', { locks: { request: (_: string, write: () => unknown) => write() } });

beforeEach(() => browser.storage.local.clear());

describe('a renewal that was practised', () => {
  beforeEach(async () => {
    await show('practice-1', 20, 0);
    await show('practice-2', 20, 14);
    await show('practice-3', 104, 15);
    await register(15);
  });

  it('ends as the real one does', async () => {
    expect(await badgeOn(15)).toBe('89');
  });

  it('has not happened yet where the clock goes back before it', async () => {
    await goBackTo(14);
    expect(await badgeOn(14)).toBe('6');
    await goBackTo(1);
    expect(await badgeOn(1)).toBe('19');
  });

  it('is begun anew from there', async () => {
    await goBackTo(14);
    await show('practice-4', 104, 14);
    expect(await badgeOn(14)).toBe('未6');
    await register(14);
    expect(await badgeOn(14)).toBe('90');
  });
});

it('nothing of it is among the records of the shop', async () => {
  await show('practice-1', 20, 0);
  expect((await readStored()).facts.visits).toEqual([]);
  expect((await readStored(PRACTICE)).unreadable).toBe(0);
});
