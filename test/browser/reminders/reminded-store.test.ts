/** What was reminded is added to what is stored of its license, and to nothing else. */

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from '../../../src/browser/api.ts';
import { dropReminded, keepGiven, readReminded, watchReminded } from '../../../src/browser/reminders/reminded-store.ts';
import { DATA_VERSION } from '../../../src/browser/storage/stored-facts.ts';
import { at, inDays } from '../../support/facts.ts';
import { lockInTurn } from '../../support/locks.ts';

const said = (day: number) => ({ is: 'ends' as const, about: '2026-11-30', on: inDays(day), at: at(day) });

beforeEach(async () => {
  await browser.storage.local.clear();
  lockInTurn();
});
afterEach(() => vi.unstubAllGlobals());

it('is added to what was reminded before, of this license alone', async () => {
  await keepGiven([
    { id: 'mihon/vendor/a', given: [said(0)] },
    { id: 'mihon/vendor/b', given: [said(0)] },
  ]);
  await keepGiven([{ id: 'mihon/vendor/a', given: [said(1)] }]);
  expect(await readReminded()).toEqual([
    { id: 'mihon/vendor/a', given: [said(0), said(1)] },
    { id: 'mihon/vendor/b', given: [said(0)] },
  ]);
});

it('takes the place of a record that cannot be read', async () => {
  await browser.storage.local.set({ 'reminded:mihon/vendor/a': { given: 'often' } });
  expect(await readReminded()).toEqual([]);
  await keepGiven([{ id: 'mihon/vendor/a', given: [said(0)] }]);
  expect(await readReminded()).toEqual([{ id: 'mihon/vendor/a', given: [said(0)] }]);
});

it('goes by license', async () => {
  await keepGiven(['mihon/vendor/a', 'mihon/vendor/b'].map((id) => ({ id, given: [said(0)] })));
  await dropReminded(['mihon/vendor/a']);
  expect((await readReminded()).map(({ id }) => id)).toEqual(['mihon/vendor/b']);
});

it('is not written into data of a newer version', async () => {
  await browser.storage.local.set({ version: DATA_VERSION + 1 });
  await expect(keepGiven([{ id: 'mihon/vendor/a', given: [said(0)] }])).rejects.toThrow('newer');
  await expect(dropReminded(['mihon/vendor/a'])).rejects.toThrow('newer');
  expect(await readReminded()).toEqual([]);
});

it('is heard of when it is written, until the watch is ended', async () => {
  const onChange = vi.fn();
  const stop = watchReminded(onChange);
  await browser.storage.local.set({ settings: {} });
  expect(onChange).not.toHaveBeenCalled();
  await keepGiven([{ id: 'mihon/vendor/a', given: [said(0)] }]);
  expect(onChange).toHaveBeenCalledTimes(1);
  await dropReminded(['mihon/vendor/a']);
  expect(onChange).toHaveBeenCalledTimes(2);
  stop();
  await keepGiven([{ id: 'mihon/vendor/a', given: [said(0)] }]);
  expect(onChange).toHaveBeenCalledTimes(2);
});
