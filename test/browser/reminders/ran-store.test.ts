/** When the browser last ran is kept once a day, and a gap until it was read of. */

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from '../../../src/browser/api.ts';
import { dismissAway, readRan, recordThatBrowserRuns } from '../../../src/browser/reminders/ran-store.ts';
import { DATA_VERSION } from '../../../src/browser/storage/stored-facts.ts';
import { at } from '../../support/facts.ts';
import { lockInTurn } from '../../support/locks.ts';

beforeEach(async () => {
  await browser.storage.local.clear();
  lockInTurn();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('is not known before the first start', async () => {
  expect(await readRan()).toBeUndefined();
});

it('is written once a day, however often the background looks', async () => {
  const set = vi.spyOn(browser.storage.local, 'set');
  for (let hour = 0; hour < 9; hour += 1) await recordThatBrowserRuns(at(0).add({ hours: hour }));
  expect(set).toHaveBeenCalledTimes(1);
  await recordThatBrowserRuns(at(1));
  expect(set).toHaveBeenCalledTimes(2);
  expect(await readRan()).toEqual({ last: at(1) });
});

it('still tells of a gap after the background has looked again, until that was read', async () => {
  await recordThatBrowserRuns(at(-5));
  await recordThatBrowserRuns(at(0));
  await recordThatBrowserRuns(at(1));
  expect(await readRan()).toEqual({ last: at(1), away: { since: at(-5), back: at(0) } });
  await dismissAway();
  expect(await readRan()).toEqual({ last: at(1) });
  await recordThatBrowserRuns(at(2));
  expect(await readRan()).toEqual({ last: at(2) });
});

it('knows the later day again after the clock was set back', async () => {
  for (const day of [0, -4000]) await recordThatBrowserRuns(at(day));
  await dismissAway();
  await recordThatBrowserRuns(at(1));
  expect(await readRan()).toEqual({ last: at(1) });
});

it('what cannot be read was never written', async () => {
  await browser.storage.local.set({ ran: { last: 'いつか' } });
  expect(await readRan()).toBeUndefined();
  await browser.storage.local.set({ ran: { last: `${at(0)}`, away: 'long' } });
  expect(await readRan()).toEqual({ last: at(0) });
  await dismissAway();
  expect(await readRan()).toEqual({ last: at(0) });
});

it('nothing is written into data of a newer version', async () => {
  await browser.storage.local.set({ version: DATA_VERSION + 1 });
  await expect(recordThatBrowserRuns(at(0))).rejects.toThrow('newer');
  await expect(dismissAway()).rejects.toThrow('newer');
  expect(await readRan()).toBeUndefined();
});
