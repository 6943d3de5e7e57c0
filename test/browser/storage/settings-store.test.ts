/** What the user has chosen is changed from what is stored, whole, and never in data of a newer version. */

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from '../../../src/browser/api.ts';
import { changeSettings, readSettings } from '../../../src/browser/storage/settings-store.ts';
import { DATA_VERSION } from '../../../src/browser/storage/stored-facts.ts';
import type { Settings } from '../../../src/domain/facts/settings.ts';
import { inDays } from '../../support/facts.ts';
import { lockInTurn } from '../../support/locks.ts';

const stored = async () => (await browser.storage.local.get('settings'))['settings'];
const withReminders = (part: Partial<Settings['reminders']>) => (before: Settings) => ({
  ...before,
  reminders: { ...before.reminders, ...part },
});

beforeEach(async () => {
  await browser.storage.local.clear();
  lockInTurn();
});
afterEach(() => vi.unstubAllGlobals());

it('stands at the defaults until something is chosen', async () => {
  expect((await readSettings()).reminders.ladder).toEqual([14, 7, 3, 1, 0]);
  expect(await stored()).toBeUndefined();
});

it('gives back what was chosen, days included', async () => {
  const sale = { from: inDays(10), to: inDays(17), label: 'みほんSALE' };
  await changeSettings((before) => ({ ...before, sales: [sale] }));
  expect((await readSettings()).sales).toEqual([sale]);
  expect(await stored()).toMatchObject({ sales: [{ from: '2026-12-04', to: '2026-12-11', label: 'みほんSALE' }] });
});

it('two pages that change different parts at once both have their way', async () => {
  await Promise.all([
    changeSettings(withReminders({ ladder: [30, 0] })),
    changeSettings(withReminders({ workingDaysOnly: true })),
  ]);
  expect((await readSettings()).reminders).toMatchObject({ ladder: [30, 0], workingDaysOnly: true });
});

it('a part that cannot be goes back to its default, and spoils no other', async () => {
  await changeSettings(withReminders({ hours: { from: 18, to: 9 }, eve: false }));
  expect((await readSettings()).reminders).toMatchObject({ hours: { from: 9, to: 18 }, eve: false });
  expect(await stored()).toMatchObject({ reminders: { hours: { from: 9, to: 18 } } });
});

it('a newer Kagiban’s settings are only read', async () => {
  await browser.storage.local.set({ version: DATA_VERSION + 1, settings: { reminders: { eve: false } } });
  await expect(changeSettings(withReminders({ eve: true }))).rejects.toThrow('newer');
  expect((await readSettings()).reminders.eve).toBe(false);
});
