/** The last check of every kind of screen is kept and read again, of screens without keys too. */

import { beforeEach, expect, it } from 'vitest';
import { browser } from '../../../src/browser/api.ts';
import { keepSelfCheck, readSelfChecks } from '../../../src/browser/storage/self-checks.ts';
import { CLOSED_SCREEN_IDS, SCREEN_IDS } from '../../../src/domain/facts/reading.ts';
import type { SelfCheck } from '../../../src/domain/facts/self-check.ts';
import { at } from '../../support/facts.ts';

beforeEach(() => browser.storage.local.clear());

const check = (screen: SelfCheck['screen'], order: number): SelfCheck => ({
  screen,
  columns: { state: true, expiry: true },
  rows: 1,
  unclear: 0,
  at: at(0),
  order,
});

it.each([...SCREEN_IDS, ...CLOSED_SCREEN_IDS])('that of %s is read again', async (screen) => {
  await keepSelfCheck(check(screen, 1));
  expect(await readSelfChecks()).toEqual([check(screen, 1)]);
});

it('an older check of an old tab changes nothing', async () => {
  await keepSelfCheck(check('product-list', 2));
  await keepSelfCheck(check('product-list', 1));
  expect((await readSelfChecks()).map(({ order }) => order)).toEqual([2]);
});
