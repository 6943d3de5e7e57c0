/** A shop that is forgotten leaves nothing behind, in the settings neither. */

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from '../../src/browser/api.ts';
import { forgetShop } from '../../src/browser/forget-shop.ts';
import { changeSettings, readSettings } from '../../src/browser/storage/settings-store.ts';
import { keepVisit } from '../../src/browser/storage/stored-facts.ts';
import { at, factsOf, seen } from '../support/facts.ts';
import { lockInTurn } from '../support/locks.ts';

const muted = (shop: string) => `${shop}/vendor/見本受注`;

beforeEach(async () => {
  await browser.storage.local.clear();
  lockInTurn();
});
afterEach(() => vi.unstubAllGlobals());

it('forgets its pages, and that its products are muted, and nothing of another shop', async () => {
  const shops = ['mihon-aonami', 'mihon-benimaru'];
  for (const url of shops) {
    for (const visit of factsOf(seen({ shop: { url }, product: '見本受注', first: -3 })).visits) await keepVisit(visit);
  }
  await changeSettings((before) => ({ ...before, reminders: { ...before.reminders, muted: shops.map(muted) } }));
  await forgetShop('mihon-aonami', at(0));
  expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('mihon-aonami');
  expect((await readSettings()).reminders.muted).toEqual([muted('mihon-benimaru')]);
});
