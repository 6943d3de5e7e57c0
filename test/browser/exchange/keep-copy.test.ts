/** A copy goes out and comes in: nothing is lost, nothing is added twice, and a failure leaves all as it was. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../../src/browser/api.ts';
import { currentCopyText, textOfCopy } from '../../../src/browser/exchange/copy-text.ts';
import { keepCopy, keptNow } from '../../../src/browser/exchange/keep-copy.ts';
import { fromStorage, keepVisit, readStored } from '../../../src/browser/storage/stored-facts.ts';
import type { Copy } from '../../../src/domain/exchange/copy.ts';
import { previewOf } from '../../../src/domain/exchange/preview.ts';
import { knownToday } from '../../../src/domain/today/known.ts';
import { ALL_DESTINATIONS } from '../../../src/vendors/destinations.ts';
import { at, type Fact, factsOf, seen, TODAY, ticked, typed } from '../../support/facts.ts';
import { mend, refuse } from '../../support/faulty-storage.ts';
import { lockInTurn } from '../../support/locks.ts';
import { SECRETS, secretsIn } from '../../support/pages/secrets.ts';
import { copyIn, copyOf, valuesOf } from './copies.ts';

const { local } = browser.storage;
const NOW = at(0);
const FACTS = { facts: true, settings: false };
const stored = () => local.get(null);
const fill = async (values: Record<string, unknown>) => {
  await local.clear();
  await local.set(values);
};
const ACCESS = { mayRead: true, newerData: false };
const preview = async (copy: Copy) =>
  previewOf(await keptNow(), copy, { now: NOW, today: TODAY, destinations: ALL_DESTINATIONS, access: ACCESS });
const shown = (all: Record<string, unknown>) => {
  const { keys, badge } = knownToday(fromStorage(all).facts, TODAY, ALL_DESTINATIONS, ACCESS);
  return [badge, keys.map(({ license, standing }) => [license.id, standing.is])];
};

const AONAMI = { url: 'mihon-aonami', name: 'あおなみ雑貨店' };
/** A document is one browser’s. */
const seenBy = (browserName: string, ...all: readonly Fact[]) => {
  const { visits, told } = factsOf(...all);
  return valuesOf({
    visits: visits.map((visit) => ({ ...visit, document: `${browserName}-${visit.document}` })),
    told,
  });
};
const OLD = seenBy(
  'old',

  seen({ ends: 6, shop: AONAMI, first: -9 }),
  seen({ product: 'Lmail', ends: 20, shop: AONAMI, first: -9 }),
  typed(30, -8, 'ことり分析'),
);
const NEW = seenBy('new', seen({ ends: 90, shop: AONAMI, first: -1 }), ticked('issued', { ends: 90, on: -1 }));

beforeEach(async () => {
  await local.clear();
  lockInTurn();
});
afterEach(() => {
  mend();
  vi.unstubAllGlobals();
});

describe('the file', () => {
  it('says its format, version and day, and holds every key but those of this browser alone', async () => {
    const settings = { reminders: { ladder: [30, 0] } };
    const own = { 'practice:x': {}, 'broken:y': {}, 'looked:login': {}, trial: '????' };
    await fill({ ...OLD, settings, ran: { last: `${NOW}` }, 'reminded:a': { given: [] }, ...own });
    const file = JSON.parse(await currentCopyText(NOW));
    expect(file).toEqual({
      format: 'kagiban-export',
      version: 1,
      exportedAt: '2026-11-24T00:00:00Z',
      facts: { ...OLD, settings, ran: { last: `${NOW}` }, 'reminded:a': { given: [] } },
    });
  });

  it('says of which version its data is, also before that was ever written', () => {
    expect(JSON.parse(textOfCopy({}, NOW)).facts).toEqual({ version: 2 });
    expect(JSON.parse(textOfCopy({ version: 3 }, NOW)).facts).toEqual({ version: 3 });
  });

  it('holds no key, even where one had got into what is stored', () => {
    const [page = ''] = Object.keys(OLD);
    const bad = structuredClone(OLD) as Record<string, { rows: { product: string }[] }>;
    for (const row of bad[page]?.rows ?? []) row.product = SECRETS.licenseKey;
    expect(secretsIn(textOfCopy(bad, NOW))).toEqual([]);
  });
});

describe('a copy', () => {
  it('into an empty browser brings back what was there, value by value', async () => {
    const settings = { reminders: { ladder: [30, 0] } };
    await fill({ ...OLD, settings });
    const before = await stored();
    const copy = copyIn(await currentCopyText(NOW));
    await fill({ version: 2 });
    await keepCopy(copy, NOW, { facts: true, settings: true });
    const { imported, settings: chosen, ...after } = await stored();
    const { settings: _, ...facts } = before;
    expect(after).toEqual(facts);
    expect(chosen).toMatchObject(settings);
    expect(imported).toMatchObject({ at: `${NOW}`, seams: [] });
    expect(shown(after)).toEqual(shown(before));
  });

  it.each([
    ['the old computer’s into the new one', NEW, OLD],
    ['the new computer’s into the old one', OLD, NEW],
  ])('%s: both know the same', async (_, here, there) => {
    await fill(here);
    await keepCopy(copyOf(there), NOW, FACTS);
    const one = await stored();
    expect(shown(one)).toEqual([
      { text: '未6', level: 'soon' },
      [
        ['mihon-aonami/vendor/ネクストエンジン', 'to-register'],
        ['mihon-aonami/vendor/Lmail', 'counting'],
        ['mihon-aonami/vendor/ことり分析', 'counting'],
      ],
    ]);
    expect(Object.keys(one)).toEqual(expect.arrayContaining([...Object.keys(here), ...Object.keys(there)]));
  });

  it('is no news the second time, nor is one’s own, nor what has gone here since it said nothing', async () => {
    await fill(NEW);
    const news = async (copy: Copy) => (await preview(copy)).hasNews;
    expect(await news(copyOf(OLD))).toBe(true);
    expect(await news(copyOf(await stored()))).toBe(false);
    await keepCopy(copyOf(OLD), NOW, FACTS);
    expect(await news(copyOf(OLD))).toBe(false);
    expect(await news(copyOf(await stored()))).toBe(false);
  });

  it('changes nothing before it is confirmed', async () => {
    await fill(NEW);
    await preview(copyOf(OLD));
    expect(await stored()).toEqual(NEW);
  });

  it('what a notice showed on the other computer does not silence the one of today on this one', async () => {
    const given = (day: number) => ({ is: 'ends', about: '2026-11-30', on: '2026-11-23', at: `${at(day)}` });
    const [own, theirs] = ['reminded:mihon-aonami/vendor/ネクストエンジン', 'reminded:mihon-aonami/vendor/Lmail'];
    await fill({ ...NEW, [own]: { given: [given(-3)] } });
    await keepCopy(copyOf({ ...OLD, [own]: { given: [given(0)] }, [theirs]: { given: [given(0)] } }), NOW, FACTS);
    const { [own]: here, [theirs]: there } = await stored();
    expect([here, there]).toEqual([{ given: [given(-3)] }, undefined]);
  });

  it('moves the self-checks with what happened around them', async () => {
    await fill({ ...NEW, 'looked:login': { screen: 'login', at: `${at(-1).add({ hours: 1 })}`, order: 3, rows: 0 } });
    const many = seenBy('old', ...Array.from({ length: 9 }, (_, day) => seen({ ends: 30, first: -20 + day })));
    await keepCopy(copyOf(many), NOW, FACTS);
    const { visits, sessionEnds } = (await readStored()).facts;
    const last = Math.max(...visits.map((visit) => visit.last.order));
    expect(sessionEnds?.[0]?.order).toBeGreaterThan(last);
    expect((await stored())['looked:login']).toMatchObject({ screen: 'login', rows: 0 });
  });
});

describe('a failure', () => {
  it('leaves all as it was', async () => {
    await fill(NEW);
    refuse('set');
    await expect(keepCopy(copyOf(OLD), NOW, FACTS)).rejects.toThrow('Quota');
    mend();
    expect(await stored()).toEqual(NEW);
  });

  it('data of a newer Kagiban is only read', async () => {
    await fill({ ...NEW, version: 3 });
    await expect(keepCopy(copyOf(OLD), NOW, FACTS)).rejects.toThrow('newer');
    expect(await stored()).toEqual({ ...NEW, version: 3 });
  });
});

it('a page of RMS that is kept meanwhile comes after all', async () => {
  await fill(NEW);
  const [visit] = factsOf(seen({ ends: 90, shop: AONAMI })).visits;
  if (!visit) throw new Error('There is no visit.');
  const set = local.set;
  const meanwhile = async (values: Record<string, unknown>) => {
    Object.assign(local, { set });
    await keepVisit({ ...visit, document: 'meanwhile' });
    await set(values);
  };
  Object.assign(local, { set: meanwhile });
  await keepCopy(copyOf(OLD), NOW, FACTS);
  const { visits } = (await readStored()).facts;
  const orders = visits.map(({ last, document }) => [last.order, document] as const).sort(([a], [b]) => b - a);
  expect(orders[0]?.[1]).toBe('meanwhile');
  expect(new Set(orders.map(([order]) => order)).size).toBe(orders.length);
});
