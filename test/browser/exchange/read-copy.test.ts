/** What a file may say: a copy of ours is read whole, and nothing that is wrong is let in. */

import { describe, expect, it } from 'vitest';
import { readCopy, readCopyFile } from '../../../src/browser/exchange/read-copy.ts';
import { MOST_BYTES } from '../../../src/domain/exchange/copy.ts';
import { at, factsOf, inDays, seen, ticked, typed, when } from '../../support/facts.ts';
import { SECRETS, secretsIn } from '../../support/pages/secrets.ts';
import { copyIn, copyOf, fileOf, valuesOf } from './copies.ts';

const NAME = 'ネクストエンジン';
const facts = factsOf(
  seen({ ends: 6, shop: { url: 'mihon-aonami', name: 'あおなみ雑貨店' } }),
  seen({ product: 'Lmail', ends: 20, screen: 'product-detail', first: -3 }),
  ticked('issued', { ends: 90 }),
  typed(30, -2, 'ことり分析'),
);
const GOOD = valuesOf(facts);
const visit = (product: string, more: object = {}) => ({
  shop: {},
  rows: [{ product, family: 'vendor', state: 'active', ...more }],
  first: { at: `${at(-1)}`, order: 9 },
  last: { at: `${at(-1)}`, order: 9 },
});
const PAGE = 'visit:product-list:9:abc';

describe('a copy of ours', () => {
  it('is read whole', () => {
    const copy = copyOf(GOOD);
    expect(copy.facts).toEqual({ visits: facts.visits, told: facts.told });
    expect(copy.unread).toEqual([]);
    expect(copy.exportedAt).toEqual(at(0));
  });

  it('holds the settings', () => {
    const settings = { reminders: { ladder: [30, 0] }, sales: [{ from: '2026-12-04', to: '2026-12-11' }] };
    const copy = copyOf({ ...GOOD, settings });
    expect(copy.settings?.reminders.ladder).toEqual([30, 0]);
    expect(copy.settings?.sales).toEqual([{ from: inDays(10), to: inDays(17) }]);
    expect(copy.unread).toEqual([]);
  });

  it('leaves out what is of one browser alone, without a word', () => {
    const others = {
      ran: { last: `${at(-1)}` },
      imported: { at: `${at(-1)}`, order: 3, seams: [] },
      trial: '?',
      'reminded:a/vendor/b': { given: [{ is: 'ends', about: '2026-11-30', on: '2026-11-23', at: `${at(-1)}` }] },
      'looked:login': { at: `${at(-1)}`, order: 3 },
      'practice:shop:x': {},
      'broken:shop:x': {},
    };
    expect(copyIn(fileOf({ ...GOOD, ...others }))).toEqual(copyIn(fileOf(GOOD)));
  });

  it('tells where sessions end in it, since it has taken over another copy itself', () => {
    const imported = { at: `${at(-1)}`, order: 7, seams: [3, 7, 2 ** 40] };
    expect(copyIn(fileOf({ ...GOOD, imported })).facts.sessionEnds).toEqual([
      { at: at(-1), order: 3 },
      { at: at(-1), order: 7 },
    ]);
  });

  it('may begin with the mark that some editors put there', () => {
    expect(copyIn(`\ufeff${fileOf(GOOD)}`).facts.visits).toHaveLength(2);
  });
});

describe('is refused', () => {
  it.each([
    ['no JSON', 'no-copy', 'これは控えではありません'],
    ['a picture', 'no-copy', '\u0089PNG\r\n'],
    ['nothing', 'no-copy', ''],
    ['other JSON', 'no-copy', '{"bookmarks":[]}'],
    ['a list', 'no-copy', '[]'],
    ['null', 'no-copy', 'null'],
    ['another format', 'no-copy', fileOf(GOOD, { format: 'kagiban' })],
    ['a copy that was cut off', 'broken', fileOf(GOOD).slice(0, -30)],
    ['no facts', 'broken', fileOf(GOOD, { facts: undefined })],
    ['facts in a list', 'broken', fileOf(GOOD, { facts: [1, 2] })],
    ['no instant', 'broken', fileOf(GOOD, { exportedAt: 'yesterday' })],
    ['data of no version', 'broken', fileOf({ ...GOOD, version: 'two' })],
    ['data of version 1, which no copy was made of', 'broken', fileOf({ ...GOOD, version: 1 })],
    ['a later format', 'newer', fileOf(GOOD, { version: 2 })],
    ['a later format whose facts are elsewhere', 'newer', fileOf(GOOD, { version: 2, facts: undefined })],
    ['data of a later version', 'newer', fileOf({ ...GOOD, version: 3 })],
    ['nested without end', 'no-copy', '['.repeat(400_000)],
  ])('%s: %s', (_, refused, text) => {
    expect(readCopy(text)).toEqual({ refused });
  });

  it('a file of more than 5 MB, unread', async () => {
    const file = { size: MOST_BYTES + 1, text: () => Promise.reject(new Error('It was read.')) } as unknown as Blob;
    expect(await readCopyFile(file)).toEqual({ refused: 'too-big' });
    expect(await readCopyFile(new Blob([fileOf(GOOD)]))).toMatchObject({ copy: { unread: [] } });
  });

  it('a file that cannot be read', async () => {
    const file = { size: 1, text: () => Promise.reject(new Error('The disk is gone.')) } as unknown as Blob;
    expect(await readCopyFile(file)).toEqual({ refused: 'broken' });
  });
});

describe('what cannot be read is left out and named, and all else is read', () => {
  it.each([
    ['a state that nobody knows', PAGE, visit(NAME, { state: 'fine' }), { what: 'page' }],
    ['a day that is none', PAGE, visit(NAME, { expiresOn: '2026-02-30' }), { what: 'page' }],
    ['a name that is too long', PAGE, visit('あ'.repeat(9000)), { what: 'page' }],
    ['more than a page shows', PAGE, visit(NAME, { licenseKey: 'x' }), { what: 'page' }],
    ['a key that says something else', 'visit:product-list:9', visit(NAME), { what: 'page' }],
    ['a number that no browser gave', 'visit:product-list:1099511627776:abc', visit(NAME), { what: 'page' }],
    ['an instant that is none', PAGE, { ...visit(NAME), last: { at: 'now', order: 9 } }, { what: 'page' }],
    ['no value', PAGE, null, { what: 'page' }],
    ['a word without when', `told:a/vendor/${NAME}:away`, { away: true }, { what: 'told', name: NAME }],
    ['a shop in a colour that we have not', 'shop:a', { colour: 'red', ...when(at(0)) }, { what: 'shop' }],
    ['settings that are none', 'settings', 7, { what: 'settings' }],
    ['a kind that is not known', 'future:a', {}, { what: 'other' }],
    ['a name of JavaScript', '__proto__', { polluted: true }, { what: 'other' }],
    ['the same as an id', 'told:__proto__:away', { away: 1 }, { what: 'told' }],
  ])('%s', (_, key, value, unread) => {
    const json = fileOf(GOOD).replace('"facts":{', `"facts":{${JSON.stringify(key)}:${JSON.stringify(value)},`);
    const copy = copyIn(json);
    expect(copy.unread).toEqual([unread]);
    expect(copy.facts).toEqual({ visits: facts.visits, told: facts.told });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('what looks like a key', () => {
  const KEY = SECRETS.licenseKey;
  const LOW = KEY.toLowerCase().replaceAll('_', '-');

  it.each(['product', 'developer', 'stateText'])('goes from the %s of a row', (part) => {
    const more = part === 'stateText' ? { state: 'unknown', stateText: KEY } : { [part]: `会社 ${KEY}` };
    const copy = copyIn(fileOf({ ...GOOD, [PAGE]: visit(NAME, more) }));
    expect(secretsIn(JSON.stringify(copy))).toEqual([]);
    expect(copy.facts.visits.at(-1)?.rows).toHaveLength(1);
  });

  it('goes from names, lines and labels', () => {
    const moment = { at: `${at(-1)}`, order: 30 };
    const copy = copyIn(
      fileOf({
        ...GOOD,
        'shop:mihon-aonami': { label: `本店 ${KEY}`, ...moment },
        'told:mihon-aonami/vendor/x:note': { text: `電話 ${KEY}`, ...moment },
        [PAGE]: { ...visit(NAME), shop: { name: `店 ${KEY}` } },
        settings: { sales: [{ from: '2026-12-04', to: '2026-12-11', label: KEY }] },
      }),
    );
    expect(secretsIn(JSON.stringify(copy))).toEqual([]);
    expect(copy.unread).toEqual([]);
    expect(copy.settings?.sales).toHaveLength(1);
  });

  it.each([
    ['the address of a shop', PAGE, { ...visit(NAME), shop: { url: KEY } }],
    ['the id of a license', `told:a/vendor/${KEY}:away`, { away: true, at: `${at(0)}`, order: 4 }],
    ['the id of a shop', `shop:${KEY}`, { label: 'x', at: `${at(0)}`, order: 4 }],
    ['the family of a license', `told:a/${KEY}/x:away`, { away: true, at: `${at(0)}`, order: 4 }],
    ['an alias', 'told:a/vendor/x:same-as', { as: `a/vendor/${KEY}`, at: `${at(0)}`, order: 4 }],
    ['a fourth part of an alias', 'told:a/vendor/x:same-as', { as: `a/vendor/y/${KEY}`, at: `${at(0)}`, order: 4 }],
    ['the page before a page', PAGE, { ...visit(NAME), follows: `visit:product-list:4:${KEY}` }],
    ['a vendor', 'told:a/vendor/x:destinations', { destinations: ['boss', LOW], at: `${at(0)}`, order: 4 }],
    ['the vendor of a tick', `told:a/vendor/x:handover:2026-11-30:${LOW}:registered`, { at: `${at(0)}`, order: 4 }],
  ])('in %s: that is left out', (_, key, value) => {
    const copy = copyIn(fileOf({ ...GOOD, [key]: value }));
    expect(secretsIn(JSON.stringify(copy))).toEqual([]);
    expect(copy.unread).toHaveLength(1);
  });

  it('goes from the products that are not spoken of, and the others stay', () => {
    const muted = [`a/vendor/${KEY}`, `a/${KEY}/x`, `a/vendor/${NAME}`];
    const copy = copyIn(fileOf({ ...GOOD, settings: { reminders: { muted } } }));
    expect(copy.settings?.reminders.muted).toEqual([`a/vendor/${NAME}`]);
  });

  it('an id that only lacks the blanks of its name is none', () => {
    const copy = copyIn(
      fileOf({
        ...GOOD,
        [PAGE]: visit('Tool 2 for Order 9 and Stock'),
        'told:unidentified/vendor/Tool2forOrder9andStock:away': { away: true, at: `${at(0)}`, order: 40 },
      }),
    );
    expect(copy.unread).toEqual([]);
    expect(copy.facts.told).toHaveLength(3);
  });
});
