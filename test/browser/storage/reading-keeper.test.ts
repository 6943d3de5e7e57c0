/** What a document shows is kept as visits: few of them, each whole, with what tells of which list it is. */

import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from '../../../src/browser/api.ts';
import { readingKeeper } from '../../../src/browser/storage/reading-keeper.ts';
import { keepSelfCheck } from '../../../src/browser/storage/self-checks.ts';
import { readStored } from '../../../src/browser/storage/stored-facts.ts';
import { byOrder, nextOrder, type Visit, visitKey } from '../../../src/domain/facts/facts.ts';
import type { Reading } from '../../../src/domain/facts/reading.ts';
import { selfCheckOf } from '../../../src/domain/facts/self-check.ts';
import { minute, pageOf } from '../../domain/shops/page-turns.ts';
import { at } from '../../support/facts.ts';

const list = (page: string, ...products: string[]): Reading => ({
  screen: 'product-list',
  shop: {},
  keys: products.map((product) => ({ product, family: 'vendor', state: 'active' })),
  ...(page && { page: pageOf(page) }),
});
const second = (seconds: number) => at(0).add({ seconds });
const visits = async () => [...(await readStored()).facts.visits].sort(byOrder);
/** The products of each visit. */
const shown = async () => (await visits()).map(({ rows }) => rows.map(({ product }) => product).join(''));
const keyOf = (visit: Visit | undefined) => visit && visitKey(visit);

beforeEach(() => browser.storage.local.clear());

describe('one document', () => {
  it('adds nothing while it shows the same', async () => {
    const keep = readingKeeper({ id: 'a' });
    const { visit } = await keep(list('', '甲'), second(0));
    expect(await keep(list('', '甲'), second(60))).toMatchObject({ visit });
    expect(await visits()).toMatchObject([{ last: { at: second(0), order: 1 } }]);
  });

  it('that changes all the time is one visit, as old as its beginning', async () => {
    const keep = readingKeeper({ id: 'a' });
    for (let now = 0; now < 50; now += 1) await keep(list('', `残り${99 - now}秒`), second(now * 2));
    expect(await shown()).toEqual(['残り50秒']);
    expect((await visits())[0]?.last).toEqual({ at: second(0), order: 1 });
  });

  it('that changes after it stood still for three seconds makes another visit', async () => {
    const keep = readingKeeper({ id: 'a' });
    await keep(list('', '甲'), second(0));
    await keep(list('', '甲', '乙'), second(3));
    expect(await shown()).toEqual(['甲', '甲乙']);
  });

  it('that shows something else once a clock which was ahead is right again keeps both', async () => {
    const keep = readingKeeper({ id: 'a' });
    await keep(list('', '甲'), minute(9));
    await keep(list('', '乙'), minute(0));
    expect(await shown()).toEqual(['甲', '乙']);
    expect((await visits())[1]?.last.at).toEqual(minute(0));
  });

  it('keeps twelve visits at most', async () => {
    const keep = readingKeeper({ id: 'a' });
    for (let now = 0; now < 30; now += 1) await keep(list('', `品${now}`), minute(now));
    const kept = await shown();
    expect([kept.length, kept.at(-2), kept.at(-1)]).toEqual([12, '品10', '品29']);
  });

  it('adds nothing where a second copy of the script reads it', async () => {
    const { visit } = await readingKeeper({ id: 'a' })(list('', '甲'), second(0));
    expect(await readingKeeper({ id: 'a' })(list('', '甲'), second(9))).toMatchObject({ visit });
    expect(await visits()).toHaveLength(1);
  });

  it('keeps nothing of a screen without keys', async () => {
    const { visit } = await readingKeeper({ id: 'a' })({ ...list(''), screen: 'login' }, second(0));
    expect([visit, await visits()]).toEqual([undefined, []]);
  });
});

describe('an old tab', () => {
  it('changes nothing', async () => {
    const old = readingKeeper({ id: 'a' });
    await old(list('', '甲'), minute(0));
    await readingKeeper({ id: 'b' })(list('', '乙'), minute(5));
    const before = await browser.storage.local.get(null);
    await old(list('', '甲'), minute(9));
    expect(await browser.storage.local.get(null)).toEqual(before);
  });

  it('that ticks on does not come after what another showed since', async () => {
    const old = readingKeeper({ id: 'a' });
    await old(list('', '甲 5秒'), second(0));
    await readingKeeper({ id: 'b' })(list('', '乙'), second(1));
    await old(list('', '甲 4秒'), second(2));
    expect(await shown()).toEqual(['甲 4秒', '乙']);
  });
});

describe('the same page again, in another document,', () => {
  it('takes over since when it was shown', async () => {
    await readingKeeper({ id: 'a' })(list('', '甲'), minute(0));
    await readingKeeper({ id: 'b' })(list('', '甲'), minute(9));
    expect((await visits()).at(-1)).toMatchObject({
      first: { at: minute(0), order: 1 },
      last: { at: minute(9), order: 2 },
    });
  });

  it('begins anew where another page or a login was shown in between', async () => {
    await readingKeeper({ id: 'a' })(list('', '甲'), minute(0));
    await readingKeeper({ id: 'b' })(list('', '乙'), minute(1));
    await readingKeeper({ id: 'c' })(list('', '甲'), minute(2));
    expect((await visits()).at(-1)).toMatchObject({ first: { order: 3 } });
    const moment = { at: minute(3), order: nextOrder((await readStored()).facts) };
    await keepSelfCheck(selfCheckOf({ ...list(''), screen: 'login' }, { state: true, expiry: false }, false, moment));
    await readingKeeper({ id: 'd' })(list('', '甲'), minute(4));
    expect((await visits()).at(-1)).toMatchObject({ first: { order: 5 } });
  });
});

describe('a list goes on', () => {
  it.each([
    ['from its first page in the same document', list('1/2', '甲'), list('2/2', '乙'), true],
    [
      'from its first page also where the next is opened within three seconds',
      list('1/2', '甲'),
      list('2/2', '乙'),
      true,
    ],
    ['from nothing where another list comes in its place', list('', '甲'), list('', '乙'), false],
  ])('%s', async (name, first, next, goesOn) => {
    const keep = readingKeeper({ id: 'a' });
    await keep(first, second(0));
    await keep(next, second(name.includes('within') ? 1 : 60));
    const [one, other] = await visits();
    expect([one?.follows, other?.follows]).toEqual([undefined, goesOn ? keyOf(one) : undefined]);
    expect(await shown()).toEqual(['甲', '乙']);
  });

  it.each([
    ['from the page that linked to it', true],
    ['from nothing where it was opened by its address', false],
  ])('%s', async (_, byLink) => {
    await readingKeeper({ id: 'a' })(list('1/2', '甲'), minute(0));
    await readingKeeper({ id: 'b', byLink })(list('2/2', '乙'), minute(1));
    const [one, other] = await visits();
    expect(other?.follows).toBe(byLink ? keyOf(one) : undefined);
  });
});
