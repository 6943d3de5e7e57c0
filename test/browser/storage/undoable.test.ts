/** What the user tells comes after everything that is stored, and can be taken back to what was told before. */

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from '../../../src/browser/api.ts';
import { DATA_VERSION, keepVisit, readStored } from '../../../src/browser/storage/stored-facts.ts';
import { undoable } from '../../../src/browser/storage/undoable.ts';
import type { Moment, Told, Visit } from '../../../src/domain/facts/facts.ts';
import { typeDate } from '../../../src/domain/today/commands.ts';
import { at, factsOf, inDays, seen } from '../../support/facts.ts';
import { lockInTurn } from '../../support/locks.ts';

const ID = 'unidentified/vendor/ネクストエンジン';
const away =
  (value: boolean) =>
  (moment: Moment): Told[] => [{ id: ID, what: 'away', away: value, ...moment }];
const told = async () => (await readStored()).facts.told;

beforeEach(async () => {
  await browser.storage.local.clear();
  lockInTurn();
});
afterEach(() => vi.unstubAllGlobals());

it('comes after all that was shown and told before it', async () => {
  const [visit] = factsOf(seen({ first: -9 })).visits as [Visit];
  await keepVisit({ ...visit, last: { ...visit.last, order: 7 } });
  const page = undoable();
  await page.tell(away(true), at(0));
  expect(await page.tell(away(false), at(-300))).toMatchObject([{ order: 9, at: at(-300) }]);
  expect(await told()).toMatchObject([{ away: false, order: 9 }]);
});

it('has an order of its own in two pages that tell at once', async () => {
  const same =
    (id: string) =>
    (moment: Moment): Told[] => [{ id, what: 'away', away: true, ...moment }];
  await Promise.all(['a/vendor/x', 'a/vendor/y'].map((id) => undoable().tell(same(id), at(0))));
  expect((await told()).map(({ order }) => order).sort()).toEqual([1, 2]);
});

it('gives back what was told before, or nothing', async () => {
  const page = undoable();
  const first = await page.tell(away(true), at(-1));
  const before = await browser.storage.local.get(null);
  const second = await page.tell(away(false), at(0));
  await page.takeBack(second);
  expect(await browser.storage.local.get(null)).toEqual(before);
  await page.takeBack(first);
  expect(await told()).toEqual([]);
});

it('remembers a day that was typed in and taken back: a calendar may hold it', async () => {
  const entry = { id: ID, shop: {}, product: 'ネクストエンジン', family: 'vendor' as const };
  const page = undoable();
  await page.tell(typeDate({ ...entry, expiresOn: inDays(20) }), at(-2));
  const second = await page.tell(typeDate({ ...entry, expiresOn: inDays(35) }, [inDays(20)]), at(-1));
  await page.takeBack(second);
  expect(await told()).toMatchObject([{ expiresOn: inDays(20), earlier: [inDays(35)], at: at(-2) }]);
});

it('is refused where a newer Kagiban has stored the data', async () => {
  await browser.storage.local.set({ version: DATA_VERSION + 1 });
  await expect(undoable().tell(away(true), at(0))).rejects.toThrow();
  expect(await browser.storage.local.get(null)).toEqual({ version: DATA_VERSION + 1 });
});

it('of the practice page stays in its own world', async () => {
  await undoable('practice:').tell(away(true), at(0));
  expect([await told(), (await readStored('practice:')).facts.told.length]).toEqual([[], 1]);
});

it('leaves what was told on another page since', async () => {
  const [page, other] = [undoable(), undoable()];
  const first = await page.tell(away(true), at(-1));
  await other.tell(away(false), at(0));
  await page.takeBack(first);
  expect(await told()).toMatchObject([{ away: false }]);
});

it('takes back a day that remembers one which was taken back after it', async () => {
  const entry = { id: ID, shop: {}, product: 'ネクストエンジン', family: 'vendor' as const };
  const page = undoable();
  const first = await page.tell(typeDate({ ...entry, expiresOn: inDays(20) }), at(-2));
  await page.takeBack(await page.tell(typeDate({ ...entry, expiresOn: inDays(35) }, [inDays(20)]), at(-1)));
  await page.takeBack(first);
  expect(await told()).toEqual([]);
});
