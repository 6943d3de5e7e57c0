/** A copy that was taken over is taken back: all is as it was, what came since stays, and nothing is lost. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../../src/browser/api.ts';
import { keepCopy } from '../../../src/browser/exchange/keep-copy.ts';
import { undoCopy } from '../../../src/browser/exchange/undo-copy.ts';
import { forget, fromStorage, keepVisit, readStored, tell } from '../../../src/browser/storage/stored-facts.ts';
import { nextOrder, type Visit } from '../../../src/domain/facts/facts.ts';
import { goingOn, saidTwice } from '../../../src/domain/facts/visits.ts';
import { at, type Fact, factsOf, seen, ticked, typed } from '../../support/facts.ts';
import { mend, refuse } from '../../support/faulty-storage.ts';
import { lockInTurn } from '../../support/locks.ts';
import { copyOf, valuesOf } from './copies.ts';

const { local } = browser.storage;
const NOW = at(0);
const ALL = { facts: true, settings: true };
const stored = () => local.get(null);
const AONAMI = { url: 'mihon-aonami', name: 'あおなみ雑貨店' };
const seenBy = (browserName: string, ...all: readonly Fact[]) => {
  const { visits, told } = factsOf(...all);
  return valuesOf({
    visits: visits.map((visit) => ({ ...visit, document: `${browserName}-${visit.document}` })),
    told,
  });
};
const looked = { screen: 'login', at: `${at(-4)}`, order: 2, rows: 0 };
const HERE = {
  ...seenBy('here', seen({ ends: 90, shop: AONAMI, first: -5 }), ticked('issued', { ends: 90, on: -4 })),
  'looked:login': looked,
};
const THERE = seenBy(
  'there',
  seen({ ends: 6, shop: AONAMI, first: -9 }),
  seen({ product: 'Lmail', ends: 20, shop: AONAMI, first: -3 }),
  typed(30, -8, 'ことり分析'),
);

/** Takes the copy over, where these were kept before. */
async function takenOver(here: Record<string, unknown> = HERE) {
  await local.clear();
  await local.set(here);
  return keepCopy(copyOf({ ...THERE, settings: { reminders: { ladder: [30, 0] } } }), NOW, ALL);
}

/** This row as one visit, as storage gives it back. */
function visitOf(fact: Fact, more: Pick<Visit, 'order' | 'document' | 'first' | 'last'>): Visit {
  const visits = factsOf(fact).visits.map((visit) => ({ ...visit, ...more }));
  const [visit] = fromStorage(valuesOf({ visits, told: [] })).facts.visits;
  return visit ?? expect.fail('no visit');
}

/** A look at RMS that is kept after all that is stored. */
async function look(fact: Fact, browserName = 'since'): Promise<Visit> {
  const { facts } = await readStored();
  const moment = { at: at(1), order: nextOrder(facts) };
  const kept = goingOn(
    visitOf(fact, { order: moment.order, document: browserName, first: moment, last: moment }),
    facts,
  );
  await keepVisit(kept);
  return kept;
}

beforeEach(lockInTurn);
afterEach(() => {
  mend();
  vi.unstubAllGlobals();
});

it.each<[string, Record<string, unknown>]>([
  ['into records', HERE],
  ['into records with settings', { ...HERE, settings: { reminders: { ladder: [5] } } }],
  ['into a browser that has an earlier copy', { ...HERE, imported: { at: `${at(-3)}`, order: 3, seams: [2] } }],
  ['into an empty browser', { version: 2 }],
])('a copy %s leaves nothing behind', async (_, here) => {
  const taken = await takenOver(here);
  expect(await stored()).not.toEqual(here);
  expect(await undoCopy(taken)).toBe('undone');
  expect(await stored()).toEqual(here);
});

describe('what came since', () => {
  it('stays where it is something else', async () => {
    const taken = await takenOver();
    await tell((moment) => [{ what: 'note', id: 'mihon-aonami/vendor/boss', text: '担当 みほん', ...moment }], at(1));
    await look(seen({ product: 'BOSS', ends: 50, shop: AONAMI }));
    const since = Object.entries(await stored()).filter(([key]) => !(key in taken.before) && !(key in taken.written));
    expect(since).toHaveLength(2);
    expect(await undoCopy(taken)).toBe('undone');
    expect(await stored()).toEqual({ ...HERE, ...Object.fromEntries(since) });
  });

  it('a self-check stays too', async () => {
    const taken = await takenOver();
    const later = { ...looked, at: `${at(1)}`, order: 40 };
    await local.set({ 'looked:login': later });
    expect(await undoCopy(taken)).toBe('undone');
    expect(await stored()).toEqual({ ...HERE, 'looked:login': later });
  });

  it.each<[string, () => Promise<unknown>]>([
    [
      'a word of the copy that was said anew',
      () => tell((moment) => [{ ...typed(33, 1, 'ことり分析'), ...moment }], at(1)),
    ],
    ['settings that were chosen', () => local.set({ settings: { reminders: { ladder: [3] } } })],
    ['a shop that was forgotten', async () => forget(Object.keys(HERE).filter((key) => key.startsWith('visit:')))],
    [
      'a shop that was named',
      () => tell((moment) => [{ what: 'shop', id: 'mihon-aonami', label: 'あおなみ', ...moment }], at(1)),
    ],
    [
      'a look that goes on from one before',
      async () => {
        const visit = await look(seen({ product: 'Lmail', ends: 20, shop: AONAMI }));
        expect(visit.first.order).toBeLessThan(visit.order);
      },
    ],
  ])('%s is not lost: nothing is changed', async (_, change) => {
    const taken = await takenOver();
    await change();
    const now = await stored();
    expect(await undoCopy(taken)).toBe('changed-since');
    expect(await stored()).toEqual(now);
  });
});

it('a visit that went because the copy says it too is there again', async () => {
  const row = seen({ ends: 90, shop: AONAMI });
  const spanOf = (document: string, first: [number, number], last: [number, number]) => {
    const momentOf = ([day, order]: [number, number]) => ({ at: at(day), order });
    const [from, to] = [momentOf(first), momentOf(last)];
    return valuesOf({ visits: [visitOf(row, { order: to.order, document, first: from, last: to })], told: [] });
  };
  const own = spanOf('here', [-5, 1], [-5, 1]);
  const longer = spanOf('there', [-6, 1], [-2, 2]);
  await local.clear();
  await local.set(own);
  const taken = await keepCopy(copyOf(longer), NOW, ALL);
  const twice = saidTwice((await readStored()).facts.visits);
  expect(twice).toHaveLength(1);
  await local.remove(twice.map(({ screen, order, document }) => `visit:${screen}:${order}:${document}`));
  expect(await undoCopy(taken)).toBe('undone');
  expect(await stored()).toEqual(own);
});

it('what could not be kept can be tried again', async () => {
  const taken = await takenOver();
  refuse('remove');
  await expect(undoCopy(taken)).rejects.toThrow();
  mend();
  expect(await undoCopy(taken)).toBe('undone');
  expect(await stored()).toEqual(HERE);
});
