/** Whether anything more can be kept is tried, not guessed; and no question to storage is waited for without end. */

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from '../../../src/browser/api.ts';
import { canKeepMore } from '../../../src/browser/storage/room.ts';
import { DATA_VERSION, keepVisit, readStored, tell } from '../../../src/browser/storage/stored-facts.ts';
import type { Visit } from '../../../src/domain/facts/facts.ts';
import { at, factsOf, seen } from '../../support/facts.ts';
import { answer, mend, refuse, silence } from '../../support/faulty-storage.ts';

beforeEach(() => browser.storage.local.clear());
afterEach(() => {
  mend();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('says yes while there is room, and leaves nothing behind', async () => {
  expect(await canKeepMore()).toBe(true);
  expect(await browser.storage.local.get(null)).toEqual({});
});

it.each(['get', 'set', 'remove'] as const)('says no when storage refuses to %s', async (call) => {
  refuse(call);
  expect(await canKeepMore()).toBe(false);
});

it('writes nothing into data of a newer Kagiban', async () => {
  await browser.storage.local.set({ version: DATA_VERSION + 1 });
  refuse('set');
  expect(await canKeepMore()).toBe(true);
});

const VISIT = factsOf(seen()).visits[0] as Visit;
const WAITS: readonly [string, 'get' | 'set', () => Promise<unknown>][] = [
  ['reading', 'get', () => readStored()],
  ['keeping what a page shows', 'set', () => keepVisit(VISIT)],
  ['keeping what the user says', 'get', () => tell(() => [], at(0))],
  ['trying for room', 'set', async () => (await canKeepMore()) || Promise.reject(new Error('no room'))],
];

it.each(WAITS)('%s fails after five seconds without an answer', async (_, call, ask) => {
  vi.useFakeTimers();
  // Node 20 has no locks.
  vi.stubGlobal('navigator', { locks: { request: (_name: string, run: () => unknown) => run() } });
  silence(call);
  let ended = false;
  const asked = ask().then(
    () => 'kept',
    () => 'failed',
  );
  void asked.then(() => {
    ended = true;
  });
  await vi.advanceTimersByTimeAsync(4900);
  expect(ended).toBe(false);
  await vi.advanceTimersByTimeAsync(200);
  expect(await asked).toBe('failed');
});

it.each([undefined, null])('does not take %s for an empty storage', async (nothing) => {
  answer('get', nothing);
  await expect(readStored()).rejects.toThrow();
});
