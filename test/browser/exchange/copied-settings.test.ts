/** The settings of a copy take the place of those here where the user says so, and bring nothing else with them. */

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from '../../../src/browser/api.ts';
import { keepCopy, keptNow } from '../../../src/browser/exchange/keep-copy.ts';
import type { Copy } from '../../../src/domain/exchange/copy.ts';
import { previewOf } from '../../../src/domain/exchange/preview.ts';
import { ALL_DESTINATIONS } from '../../../src/vendors/destinations.ts';
import { at, factsOf, seen, TODAY } from '../../support/facts.ts';
import { lockInTurn } from '../../support/locks.ts';
import { copyOf, valuesOf } from './copies.ts';

const { local } = browser.storage;
const NOW = at(0);
const FACTS = { facts: true, settings: false };
const AONAMI = { url: 'mihon-aonami', name: 'あおなみ雑貨店' };
const NEW = valuesOf(factsOf(seen({ ends: 90, shop: AONAMI, first: -1 })));
const OLD = valuesOf(factsOf(seen({ product: 'Lmail', ends: 20, shop: AONAMI, first: -9 })));
const stored = () => local.get(null);
const fill = async (values: Record<string, unknown>) => {
  await local.clear();
  await local.set(values);
};
const preview = async (copy: Copy) => {
  const access = { mayRead: true, newerData: false };
  return previewOf(await keptNow(), copy, { now: NOW, today: TODAY, destinations: ALL_DESTINATIONS, access });
};

beforeEach(lockInTurn);
afterEach(() => vi.unstubAllGlobals());

it.each([
  ['leaves what was chosen here', FACTS, { reminders: { ladder: [5] } }],
  ['takes the settings over where the user says so', { facts: true, settings: true }, { reminders: { ladder: [30] } }],
])('%s', async (_, taking, settings) => {
  await fill({ ...NEW, settings: { reminders: { ladder: [5] } } });
  await keepCopy(copyOf({ ...OLD, settings: { reminders: { ladder: [30] } } }), NOW, taking);
  expect((await stored())['settings']).toMatchObject(settings);
});

it('brings its settings alone where it says nothing else that is new', async () => {
  await fill({ ...NEW, settings: { reminders: { ladder: [5] } } });
  const copy = copyOf({ ...NEW, settings: { reminders: { ladder: [30] } } });
  const { hasNews, settings } = await preview(copy);
  expect([hasNews, settings?.here.reminders.ladder, settings?.there.reminders.ladder]).toEqual([false, [5], [30]]);
  await keepCopy(copy, NOW, { facts: false, settings: true });
  const { settings: chosen, ...others } = await stored();
  expect(others).toEqual(NEW);
  expect(chosen).toMatchObject({ reminders: { ladder: [30] } });
  expect((await preview(copy)).settings).toBeUndefined();
});
