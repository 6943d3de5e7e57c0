/** What is stored is read back exactly, and what is not of the right form is never taken for a fact. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFact, storedForm } from '../../../src/browser/storage/fact-schemas.ts';
import { fromStorage } from '../../../src/browser/storage/stored-facts.ts';
import { type Told, toldKey, type Visit, visitKey } from '../../../src/domain/facts/facts.ts';
import { at, away, factsOf, inDays, type Seen, seen, ticked, typed, when } from '../../support/facts.ts';

const shop = {
  id: 'mihon-aonami',
  what: 'shop',
  label: '本店',
  colour: 'teal',
  pages: [{ from: 3, order: 5 }],
  ...when(at(0)),
} as const;
const visitOf = (...rows: Seen[]): Visit => factsOf(...rows).visits[0] as Visit;
const good = visitOf(seen({ ends: 6 }), seen({ product: 'Lmail', shop: {} }));
const key = visitKey(good);
const NOW = { at: '2026-11-24T00:00:00Z', order: 1 };

describe('facts', () => {
  it.each([
    ['a page without rows', { ...good, rows: [] }],
    ['a row without a date', visitOf(seen())],
    [
      'a row with everything',
      {
        ...good,
        rows: [
          {
            product: '見本',
            developer: '見本',
            family: 'vendor',
            state: 'unknown',
            stateText: '審査保留',
            expiresOn: inDays(6),
          },
        ],
      },
    ],
    ['a page of a shop', visitOf(seen({ shop: { url: 'mihon-aonami', number: '000000', name: '見本' } }))],
    ['two rows of one name and day', visitOf(seen({ ends: 6 }), seen({ ends: 6 }))],
    ['a second page', { ...good, page: { shown: 2, of: 2 }, follows: 'visit:product-list:3:abc' }],
    ['a page that was shown again', { ...good, first: { at: at(-9), order: 0 } }],
    ['a name with a colon and a slash', visitOf(seen({ product: 'a:b/c%', ends: 1 }))],
  ] satisfies [string, Visit][])('%s is read back as it was stored', (_, fact) => {
    const value: unknown = JSON.parse(JSON.stringify(storedForm(fact)));
    expect(parseFact(visitKey(fact), value)).toEqual({ kind: 'visit', fact });
  });

  it.each([
    ['a typed date', typed(20)],
    ['a ticked step', ticked('registered', { ends: 90, replaces: 6 })],
    ['a ticked step of a key not seen yet', ticked('issued', { replaces: 6 })],
    ['a ticked step of a key after none', ticked('registered', {})],
    ['something said again', { ...typed(20), again: true } as Told],
    [
      'where a key is registered',
      { ...when(at(0)), id: 'a/vendor/b', what: 'destinations', destinations: ['boss', 'lmail'] },
    ],
    ['put away', away(true)],
    ['put off', { id: 'a/vendor/b', what: 'snooze', until: inDays(3), ...when(at(0)) }],
    ['a line of the shop', { id: 'a/vendor/b', what: 'note', text: '先に倉庫へ電話', ...when(at(0)) }],
    ['a line that was taken back', { id: 'a/vendor/b', what: 'note', text: '', ...when(at(0)) }],
    ['a shop with all that can be said of it', shop],
    [
      'a shop of which only the pages are told',
      { id: 'unidentified.2', what: 'shop', pages: shop.pages, ...when(at(0)) },
    ],
    ['two shops that are one', { id: 'unidentified.2', what: 'same-as', as: 'mihon-aonami', ...when(at(0)) }],
    ['a renamed product', { id: 'mihon-a/vendor/旧名', what: 'same-as', as: 'mihon-a/vendor/新名', ...when(at(0)) }],
  ] satisfies [string, Told][])('%s is read back as it was stored', (_, fact) => {
    const value: unknown = JSON.parse(JSON.stringify(storedForm(fact)));
    expect(parseFact(toldKey(fact), value)).toEqual({ kind: 'told', fact });
  });

  it('hold in storage what is listed in docs/promises.md, without what the key says', () => {
    expect(key).toBe('visit:product-list:1:doc-1');
    expect(storedForm(good)).toEqual({
      shop: {},
      rows: [
        { product: 'ネクストエンジン', family: 'vendor', state: 'active', expiresOn: '2026-11-30' },
        { product: 'Lmail', family: 'vendor', state: 'active' },
      ],
      first: { at: '2026-11-24T00:00:00Z', order: 1 },
      last: { at: '2026-11-24T00:00:00Z', order: 1 },
    });
    expect(toldKey(ticked('registered', { ends: 90 }))).toBe(
      'told:unidentified/vendor/ネクストエンジン:handover:2027-02-22:next-engine:registered',
    );
  });
});

describe('broken values', () => {
  const value = storedForm(good);
  const ofRow = (change: Record<string, unknown>) => ({
    ...value,
    rows: [{ ...good.rows[0], expiresOn: '2026-11-30', ...change }],
  });
  it.each([
    ['nothing', null],
    ['a text', 'x'],
    ['a missing part', ofRow({ product: undefined })],
    ['no rows', { ...value, rows: undefined }],
    ['an empty product', ofRow({ product: '' })],
    ['an unknown state', ofRow({ state: 'great' })],
    ['a day that does not exist', ofRow({ expiresOn: '2026-02-30' })],
    ['no instant', { ...value, last: { at: 'yesterday', order: 1 } }],
    ['no order', { ...value, last: { at: '2026-11-24T00:00:00Z' } }],
    ['an order that is no whole number', { ...value, last: { at: '2026-11-24T00:00:00Z', order: 1.5 } }],
    ['a part that nobody knows', { ...value, licenseKey: 'x' }],
    ['a part of a row that nobody knows', ofRow({ licenseKey: 'x' })],
    ['a text that is too long', ofRow({ product: 'あ'.repeat(121) })],
    ['a page that goes on from what is no page', { ...value, follows: 'told:a' }],
    ['an order, which only the key may say', { ...value, order: good.order }],
    ['a screen, which only the key may say', { ...value, screen: good.screen }],
  ])('%s is broken, not a fact', (_, broken) => {
    expect(parseFact(key, broken)).toEqual({ kind: 'broken' });
    expect(fromStorage({ [key]: broken })).toMatchObject({ facts: { visits: [], told: [] }, unreadable: 1 });
  });

  it.each([
    ['a colour that nobody can choose', 'shop:mihon-a', { colour: 'gold', ...NOW }],
    ['a shop without an id', 'shop:', NOW],
    ['a page without its orders', 'shop:mihon-a', { pages: [{}], ...NOW }],
    ['a page key without an order', 'visit:product-list:x:a', storedForm(good)],
    ['a page of another kind', 'visit:coupons:1:a', storedForm(good)],
    ['a key registered nowhere', 'told:mihon-a/vendor/x:destinations', { destinations: [], ...NOW }],
    ['a tick at no place', 'told:mihon-a/vendor/x:handover:2026-11-30::issued', NOW],
    ['a tick of a key without a name', 'told:mihon-a/vendor/x:handover:none:rms:issued', NOW],
    ['put away, with what only the key may say', 'told:mihon-a/vendor/x:away', { away: true, what: 'away', ...NOW }],
    ['the same as nothing', 'told:mihon-a:same-as', { as: '', ...NOW }],
  ])('%s is broken, not a fact', (_, name, broken) => {
    expect(parseFact(name, broken)).toEqual({ kind: 'broken' });
  });

  it('that version 1 stored is told apart: it is written anew, not set aside', () => {
    const tick = 'told:mihon-a/vendor/x:handover:2026-11-30:issued';
    expect(parseFact(tick, NOW)).toEqual({ kind: 'old' });
    expect(parseFact('seen:mihon-a/vendor/x:2026-11-30:product-list', NOW)).toEqual({ kind: 'old' });
  });

  it('under any key of ours never cause an exception', () => {
    const anyKey = fc.oneof(
      fc.string(),
      fc.constantFrom('visit:', 'told:a:date', 'told:a:handover:after-none:rms:issued', key),
    );
    fc.assert(fc.property(anyKey, fc.jsonValue(), (name, any) => void parseFact(name, any)));
  });
});

it('a word about a product whose name folds into a long id is read', () => {
  const fact = away(true, '㍿'.repeat(80));
  expect(fact.id.length).toBeGreaterThan(300);
  expect(parseFact(toldKey(fact), storedForm(fact))).toMatchObject({ kind: 'told' });
});

it('a key of ours without what follows it is none', () => {
  for (const key of ['visit', 'told', 'shop', 'told:a:a-word-of-later'])
    expect(parseFact(key, {})).toEqual({ kind: 'other' });
});

it('data of a newer version is known as such', () => {
  expect(fromStorage({ version: 3 }).newerData).toBe(true);
  expect(fromStorage({ version: 2 }).newerData).toBe(false);
  expect(fromStorage({}).newerData).toBe(false);
});
