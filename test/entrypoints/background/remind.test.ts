/** What the background does about reminders at a wake-up, situation by situation. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../../src/browser/api.ts';
import { changeSettings } from '../../../src/browser/storage/settings-store.ts';
import { DATA_VERSION } from '../../../src/browser/storage/stored-facts.ts';
import { seen } from '../../support/facts.ts';
import { mend, refuse } from '../../support/faulty-storage.ts';
import { clock, newWorld, remindedKeys, store, type World, wake } from './background-notices.ts';

const TODAY = 'kagiban-2026-11-24';
const NEXT_ENGINE = 'reminded:mihon-aonami/vendor/ネクストエンジン';

const key = (ends: number, product = 'ネクストエンジン') => seen({ ends, product, first: -20, last: -1 });

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => {
  mend();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a notice', () => {
  it('is shown when it is due, kept, and not shown again that day', async () => {
    await store(key(3));
    expect(await wake()).toBe('well');
    expect(world.notices.get(TODAY)?.title).toContain('ネクストエンジン');
    expect(await remindedKeys()).toEqual([NEXT_ENGINE]);
    for (const hour of [11, 12, 17, 23]) {
      clock(0, hour);
      await wake();
    }
    expect(world.shown).toEqual([TODAY]);
  });

  it('has the one form that both browsers take', async () => {
    await store(key(3));
    await wake();
    const [, options] = vi.mocked(browser.notifications.create).mock.calls[0] as unknown as [string, object];
    expect(Object.keys(options).toSorted()).toEqual(['iconUrl', 'message', 'title', 'type']);
    expect(options).toMatchObject({ type: 'basic', iconUrl: expect.stringContaining('icons/icon-128.png') });
  });

  it('waits for the hours, and the alarm rings at the opening', async () => {
    await store(key(3));
    clock(0, 7);
    await wake();
    expect(world.shown).toEqual([]);
    expect(world.alarms.get('next-notice')).toBe('2026-11-24T09:00');
    clock(0, 9);
    await wake();
    expect(world.shown).toEqual([TODAY]);
    expect(world.alarms.get('next-notice')).toBe('2026-11-26T09:00');
  });

  it('after days of sleep is one, of what is most urgent', async () => {
    await store(key(8), key(9, 'BOSS'));
    await wake();
    clock(7, 13);
    await wake();
    expect(world.shown).toEqual([TODAY, 'kagiban-2026-12-01']);
  });

  it('is shown once more where the background was killed before it was kept, in place of the first', async () => {
    await store(key(3));
    const { set } = browser.storage.local;
    vi.spyOn(browser.storage.local, 'set').mockImplementation(async (values) => {
      if (NEXT_ENGINE in values) throw new Error('The background was killed.');
      await set(values);
    });
    expect(await wake()).toBe('badly');
    expect([...world.notices.keys()]).toEqual([TODAY]);
    vi.mocked(browser.storage.local.set).mockRestore();
    clock(0, 11);
    expect(await wake()).toBe('well');
    expect(world.shown).toEqual([TODAY, TODAY]);
    expect([...world.notices.keys()]).toEqual([TODAY]);
    clock(0, 12);
    await wake();
    expect(world.shown).toHaveLength(2);
  });

  it('is not kept where it could not be shown, and tried again in a minute', async () => {
    await store(key(3));
    vi.mocked(browser.notifications.create).mockRejectedValueOnce(new Error('No room on the screen.'));
    expect(await wake()).toBe('badly');
    expect(await remindedKeys()).toEqual([]);
    expect(world.alarms.get('again')).toBe('soon');
    expect(world.alarms.has('midnight-in-japan')).toBe(true);
    expect(await wake()).toBe('well');
    expect(world.shown).toEqual([TODAY]);
  });

  it('is neither shown nor kept while nothing more can be kept: it would come every minute', async () => {
    await store(key(3));
    refuse('set');
    await wake();
    expect(world.shown).toEqual([]);
  });

  it('is not shown over the data of a newer Kagiban, which remembers by itself', async () => {
    await store(key(3));
    await browser.storage.local.set({ version: DATA_VERSION + 1 });
    const before = await browser.storage.local.get(null);
    expect(await wake()).toBe('well');
    expect(world.shown).toEqual([]);
    expect(await browser.storage.local.get(null)).toEqual(before);
  });
});

describe('without the permission', () => {
  it('nothing is shown, nothing breaks, and no alarm waits', async () => {
    await store(key(3));
    await wake();
    world.allowed = false;
    clock(2, 10);
    expect(await wake()).toBe('well');
    expect(world.shown).toEqual([TODAY]);
    expect(world.alarms.has('next-notice')).toBe(false);
  });

  it('what was due meanwhile is said as soon as it is granted', async () => {
    world.allowed = false;
    await store(key(3));
    await wake();
    world.allowed = true;
    await wake();
    expect(world.shown).toEqual([TODAY]);
  });

  it('the namespace may be missing after the grant, until the next start', async () => {
    await store(key(3));
    const { notifications } = browser;
    Object.assign(browser, { notifications: undefined });
    try {
      expect(await wake()).toBe('badly');
      expect(world.alarms.get('again')).toBe('soon');
      expect(world.alarms.has('next-notice')).toBe(true);
    } finally {
      Object.assign(browser, { notifications });
    }
    expect(await wake()).toBe('well');
    expect(world.shown).toEqual([TODAY]);
  });
});

describe('the settings', () => {
  it('decide the days and hours', async () => {
    await store(key(20));
    await changeSettings((before) => ({
      ...before,
      reminders: { ...before.reminders, ladder: [20, 18], hours: { from: 13, to: 14 } },
    }));
    await wake();
    expect(world.shown).toEqual([]);
    expect(world.alarms.get('next-notice')).toBe('2026-11-24T13:00');
    clock(0, 13);
    await wake();
    expect(world.alarms.get('next-notice')).toBe('2026-11-26T13:00');
  });
});

it('records go with their license, long after it was forgotten', async () => {
  await store(key(3), key(60, 'BOSS'));
  await wake();
  await store(key(60, 'BOSS'));
  clock(100, 10);
  await wake();
  expect(await remindedKeys()).toContain(NEXT_ENGINE);
  clock(101, 10);
  await wake();
  expect(await remindedKeys()).not.toContain(NEXT_ENGINE);
});
