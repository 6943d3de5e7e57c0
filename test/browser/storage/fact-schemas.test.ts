/** What is stored is read back exactly, and what is not of the right form is never taken for a fact. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFact, storedForm } from '../../../src/browser/storage/fact-schemas.ts';
import { fromStorage } from '../../../src/browser/storage/stored-facts.ts';
import { seenKey, type Told, toldKey } from '../../../src/domain/facts/facts.ts';
import { at, away, seen, ticked, typed } from '../../support/facts.ts';

const shop = {
  id: 'mihon-aonami',
  what: 'shop',
  label: '本店',
  colour: 'teal',
  pages: [{ from: at(-1), at: at(0) }],
  at: at(0),
} as const;

describe('facts', () => {
  it.each([
    ['a row without a date', seen()],
    [
      'a row with everything',
      {
        ...seen({ ends: 6, stateText: '審査保留', state: 'unknown', shop: { url: 'mihon-aonami' } }),
        developer: '見本',
      },
    ],
    ['a row of a second page', { ...seen({ ends: 6 }), listedWith: seenKey(seen({ product: '見本', ends: 9 })) }],
    ['a name with a colon and a slash', seen({ product: 'a:b/c%', ends: 1 })],
  ])('%s is read back as it was stored', (_, fact) => {
    const value: unknown = JSON.parse(JSON.stringify(storedForm(fact)));
    expect(parseFact(seenKey(fact), value)).toEqual({ kind: 'seen', fact });
  });

  it.each([
    ['a typed date', typed(20)],
    ['a ticked step', ticked('registered', { ends: 90, replaces: 6 })],
    ['a ticked step of a key not seen yet', ticked('issued', { replaces: 6 })],
    ['put away', away(true)],
    ['a shop with all that can be said of it', shop],
    ['a shop of which only the pages are told', { id: 'unidentified.2', what: 'shop', pages: shop.pages, at: at(0) }],
    ['two shops that are one', { id: 'unidentified.2', what: 'same-as', as: 'mihon-aonami', at: at(0) }],
    ['a renamed product', { id: 'mihon-a/vendor/旧名', what: 'same-as', as: 'mihon-a/vendor/新名', at: at(0) }],
  ] satisfies [string, Told][])('%s is read back as it was stored', (_, fact) => {
    const value: unknown = JSON.parse(JSON.stringify(storedForm(fact)));
    expect(parseFact(toldKey(fact), value)).toEqual({ kind: 'told', fact });
  });

  it('hold in storage exactly what the contract lists', () => {
    const fact = seen({ ends: 6 });
    expect(seenKey(fact)).toBe('seen:product-list:unidentified/vendor/ネクストエンジン:2026-11-30');
    expect(storedForm(fact)).toEqual({
      shop: {},
      product: 'ネクストエンジン',
      family: 'vendor',
      state: 'active',
      expiresOn: '2026-11-30',
      firstSeenAt: '2026-11-24T00:00:00Z',
      lastSeenAt: '2026-11-24T00:00:00Z',
    });
  });
});

describe('broken values', () => {
  const good = seen({ ends: 6 });
  const key = seenKey(good);
  const value = storedForm(good);
  it.each([
    ['nothing', null],
    ['a text', 'x'],
    ['a missing part', { ...value, product: undefined }],
    ['an empty product', { ...value, product: '' }],
    ['an unknown state', { ...value, state: 'great' }],
    ['a day that does not exist', { ...value, expiresOn: '2026-02-30' }],
    ['another day than the key says', { ...value, expiresOn: '2026-12-01' }],
    ['no instant', { ...value, lastSeenAt: 'yesterday' }],
    ['a part that nobody knows', { ...value, licenseKey: 'x' }],
    ['a text that is too long', { ...value, product: 'あ'.repeat(81) }],
    ['an id, which only the key may say', { ...value, id: good.id }],
    ['a screen, which only the key may say', { ...value, screen: good.screen }],
  ])('%s is broken, not a fact', (_, broken) => {
    expect(parseFact(key, broken)).toEqual({ kind: 'broken' });
    expect(fromStorage({ [key]: broken })).toMatchObject({ facts: { seen: [], told: [] }, unreadable: 1 });
  });

  it.each([
    ['a colour that nobody can choose', 'shop:mihon-a', { colour: 'gold', at: '2026-11-24T00:00:00Z' }],
    ['a shop without an id', 'shop:', { at: '2026-11-24T00:00:00Z' }],
    ['a page without its instants', 'shop:mihon-a', { pages: [{}], at: '2026-11-24T00:00:00Z' }],
    [
      'put away, with what only the key may say',
      'told:mihon-a/vendor/x:away',
      { away: true, what: 'away', at: '2026-11-24T00:00:00Z' },
    ],
    [
      'a tick with a day that is none',
      'told:mihon-a/vendor/x:handover:none:issued',
      { expiresOn: 'x', at: '2026-11-24T00:00:00Z' },
    ],
    ['the same as nothing', 'told:mihon-a:same-as', { as: '', at: '2026-11-24T00:00:00Z' }],
  ])('%s is broken, not a fact', (_, name, broken) => {
    expect(parseFact(name, broken)).toEqual({ kind: 'broken' });
  });

  it('under any key of ours never cause an exception', () => {
    const anyKey = fc.oneof(fc.string(), fc.constantFrom('seen:', 'told:a:date', 'told:a:handover:none:issued', key));
    fc.assert(fc.property(anyKey, fc.jsonValue(), (name, any) => void parseFact(name, any)));
  });
});

it('a product whose name folds into a long id is read', () => {
  const fact = seen({ product: '㍿'.repeat(80), ends: 6 });
  expect(fact.id.length).toBeGreaterThan(300);
  expect(parseFact(seenKey(fact), storedForm(fact))).toMatchObject({ kind: 'seen' });
});

it('a key of ours without what follows it is none', () => {
  for (const key of ['seen', 'told', 'shop']) expect(parseFact(key, {})).toEqual({ kind: 'other' });
});

it('data of a newer version is known as such', () => {
  expect(fromStorage({ version: 2 }).newerData).toBe(true);
  expect(fromStorage({ version: 1 }).newerData).toBe(false);
  expect(fromStorage({}).newerData).toBe(false);
});
