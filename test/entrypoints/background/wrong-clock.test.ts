/** What the background makes of a clock that was ahead: nothing that is still to come is silenced by it. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../../src/browser/api.ts';
import { changeSettings } from '../../../src/browser/storage/settings-store.ts';
import { seen } from '../../support/facts.ts';
import { clock, newWorld, remindedKeys, store, type World, wake } from './background-notices.ts';

const key = (ends: number, product = 'ネクストエンジン') => seen({ ends, product, first: -20, last: -1 });

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a clock that was ahead', () => {
  it('takes no last day away: what it said is forgotten once it is right again', async () => {
    const shownFirst = async (day: number, hour: number) => {
      const before = world.shown.length;
      clock(day, hour);
      await wake();
      return world.shown.slice(before);
    };
    await store(key(6));
    expect(await shownFirst(6, 8)).toEqual(['kagiban-2026-11-30']);
    expect(await shownFirst(5, 10)).toEqual(['kagiban-2026-11-29']);
    expect(await shownFirst(6, 9)).toEqual(['kagiban-2026-11-30']);
    expect(await shownFirst(6, 12)).toEqual([]);
  });

  it('is found out even where nothing is due', async () => {
    await store(key(6));
    clock(6, 8);
    await wake();
    await changeSettings((before) => ({ ...before, reminders: { ...before.reminders, ladder: [0], eve: false } }));
    clock(5, 10);
    await wake();
    const [record] = Object.values(await browser.storage.local.get(await remindedKeys()));
    expect(record).toEqual({ given: [] });
  });
});
