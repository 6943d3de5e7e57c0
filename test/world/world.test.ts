/** The world of the stories behaves as RMS and its vendors are known to (docs/rms.md). */

import { describe, expect, it } from 'vitest';
import { dayAt, minuteOf, plain } from './truth/calendar.ts';
import { doDeed, settle } from './truth/deeds.ts';
import type { DeedName } from './truth/events.ts';
import { detailPage, listPage, type Page, type Screens } from './truth/screens.ts';
import { hasEnded, heldEnd, type ProductSetup, type ProductTruth, type World, waits, worldOf } from './truth/world.ts';

const START = 20_500;
const SHOPS = [
  { url: 'mihon-ichi', number: '100001', name: 'みほん一号店' },
  { url: 'mihon-ni', number: '100002', name: 'みほん二号店' },
];
const SCREENS: Screens = {
  list: { dates: 'newest', state: true, shop: 'url' },
  detail: { dates: 'both', shop: 'number', family: true },
  saysExpired: true,
};

function oneWorld(products: Partial<ProductSetup>[] = [{}], screens: Partial<Screens> = {}): World {
  const base = { shop: 0, name: 'みほん受注くん', developer: 'みほん社', family: 'vendor', lifetime: 90 } as const;
  const setup = {
    shops: SHOPS,
    products: products.map((one) => ({ ...base, issued: [START - 80], holds: 0, ...one })),
    screens: { ...SCREENS, ...screens },
  };
  return worldOf(setup, minuteOf(START));
}

function first(world: World): ProductTruth {
  return world.products[0] as ProductTruth;
}

function after(world: World, days: number, ...deeds: DeedName[]): World {
  world.now = minuteOf(START + days);
  settle(world);
  for (const deed of deeds) doDeed(world, deed, 0);
  return world;
}

/** The days that it shows, counted from the first day of the world. */
function days({ rows }: Page): (number | undefined)[] {
  return rows.map(({ day }) => day && day - START);
}

describe('RMS', () => {
  it('gives a new key 90 days, and refuses a third one while two are alive', () => {
    const world = after(oneWorld(), 0, 'issue', 'issue', 'issue');
    expect(first(world).keys.map(({ end }) => end - START)).toEqual([10, 90]);
    after(world, 11, 'issue');
    expect(first(world).keys.map(({ end }) => end - START)).toEqual([10, 90, 101]);
  });

  it('shows in a list the newest day, the oldest, both as two rows, or none', () => {
    const shown = (dates: Screens['list']['dates']) =>
      days(listPage(after(oneWorld([{}], { list: { ...SCREENS.list, dates } }), 0, 'issue'), 0));
    expect(shown('newest')).toEqual([90]);
    expect(shown('oldest')).toEqual([10]);
    expect(shown('both')).toEqual([90, 10]);
    expect(shown('none')).toEqual([undefined]);
  });

  it('shows in the details both live keys, or the ended ones too', () => {
    const world = after(oneWorld([{}], { detail: { ...SCREENS.detail, dates: 'all' } }), 12, 'issue');
    expect(days(detailPage(world, first(world)))).toEqual([102, 10]);
    expect(detailPage(world, first(world)).rows.map(({ state }) => state)).toEqual(['active', 'expired']);
  });

  it('names the shop of a page as its generation does', () => {
    const world = oneWorld();
    expect(listPage(world, 1).reading.shop).toEqual({ url: 'mihon-ni', name: 'みほん二号店' });
    expect(detailPage(world, first(world)).reading.shop).toEqual({ number: '100001' });
  });

  it('lists page by page, one product alone, or nothing', () => {
    const paged = { list: { ...SCREENS.list, pageSize: 1 } };
    const world = oneWorld([{}, { name: 'TEMPOSTAR' }], paged);
    expect(listPage(world, 0, { page: 1 }).reading).toMatchObject({
      page: { from: 2, shown: 2, of: 2 },
      keys: [{ product: 'TEMPOSTAR' }],
    });
    expect(listPage(world, 0, { only: 0 }).reading.page).toBeUndefined();
    expect(listPage(world, 1).reading).toMatchObject({ screen: 'empty-list', keys: [] });
  });

  it('shows a key before it is approved, which nobody can use until then', () => {
    const world = after(oneWorld([{ issued: [], later: true }]), 0, 'apply', 'register');
    expect(listPage(world, 0).rows).toMatchObject([{ state: 'awaiting-approval', day: START + 90 }]);
    expect(heldEnd(first(world))).toBeUndefined();
    expect(heldEnd(first(after(world, 1, 'approve', 'register')))).toBe(START + 90);
  });

  it('says 有効期限切れ of a key from the day after its last, in Japan', () => {
    const world = oneWorld();
    expect(listPage(after(world, 10), 0).rows).toMatchObject([{ state: 'active' }]);
    expect(listPage(after(world, 11), 0).rows).toMatchObject([{ state: 'expired' }]);
    expect(plain(dayAt(minuteOf(START, 0))).toString()).toBe(plain(START).toString());
    expect(dayAt(minuteOf(START, 0) - 1)).toBe(START - 1);
  });
});

describe('vendors', () => {
  it('hold the old key until somebody brings them the new one', () => {
    const world = after(oneWorld(), 0, 'issue');
    expect([heldEnd(first(world)), waits(first(world), START)]).toEqual([START + 10, true]);
    expect(hasEnded(first(after(world, 11)), START + 11)).toBe(true);
    after(world, 11, 'register');
    expect([heldEnd(first(world)), waits(first(world), START + 11)]).toEqual([START + 90, false]);
  });

  it('that have two places stop where one of them was forgotten', () => {
    const world = after(oneWorld([{ name: 'ふたばこ連携' }]), 0, 'issue', 'register-one');
    expect(heldEnd(first(world))).toBe(START + 10);
    expect(heldEnd(first(after(world, 1, 'register-one')))).toBe(START + 90);
  });

  it('that take keys by themselves wait for nobody', () => {
    const world = after(oneWorld([{ name: 'かってにとるぞう' }]), 0, 'issue');
    expect([heldEnd(first(world)), waits(first(world), START)]).toEqual([START + 90, false]);
  });
});
