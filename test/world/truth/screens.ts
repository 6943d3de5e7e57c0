/** What RMS's screens show of the truth. Each world has one generation of RMS, whose screens all show alike. */

import type { KeyShown, Paging, Reading, ShopShown } from '../../../src/domain/facts/reading.ts';
import { type DayNumber, plain } from './calendar.ts';
import { isLive, type Key, liveKeys, type ProductTruth, today, type World } from './world.ts';

export interface Screens {
  readonly list: {
    /** Which keys have a row; `none`: one row without a day. */
    readonly dates: 'newest' | 'oldest' | 'both' | 'none';
    readonly state: boolean;
    /** Rows on a page; absent where all stand on one. */
    readonly pageSize?: number;
    readonly shop: ShopNaming;
  };
  readonly detail: {
    readonly dates: 'newest' | 'both' | 'all' | 'none';
    readonly shop: ShopNaming;
    /** Whether it tells whose key it is. */
    readonly family: boolean;
  };
  /** The word for an ended key: 有効期限切れ, or still 利用中 beside a day that is past. */
  readonly saysExpired: boolean;
}

export type ShopNaming = 'url' | 'number' | 'both' | 'none';

/** One row of a page, with what it is about in truth. */
export interface Row {
  readonly product: number;
  readonly name: string;
  readonly state: KeyShown['state'];
  readonly day?: DayNumber;
}

export interface Page {
  readonly shop: number;
  readonly reading: Reading;
  readonly rows: readonly Row[];
}

export function listPage(world: World, shop: number, how: { page?: number; only?: number } = {}): Page {
  const { list } = world.setup.screens;
  const listed = world.products.filter((one) => one.listed && one.shop === shop);
  const chosen = how.only === undefined ? listed : listed.filter(({ index }) => index === how.only);
  const size = list.pageSize ?? 99;
  const of = Math.max(1, Math.ceil(listed.length / size));
  const page = ((how.page ?? 0) % of) + 1;
  const isPaged = how.only === undefined && of > 1;
  const shown = isPaged ? chosen.slice((page - 1) * size, page * size) : chosen;
  const rows = shown.flatMap((one) => rowsFor(world, one, keysOf(list.dates, one, today(world)), list.state));
  const paging = isPaged ? { page: { from: page, shown: page, of } } : {};
  return pageOf(world, shop, rows.length > 0 ? 'product-list' : 'empty-list', list.shop, rows, paging);
}

/** The page of the list on which this product stands. */
export function pageWith(world: World, product: ProductTruth): number {
  const listed = world.products.filter((one) => one.listed && one.shop === product.shop);
  return Math.max(0, Math.floor(listed.indexOf(product) / (world.setup.screens.list.pageSize ?? 99)));
}

export function detailPage(world: World, product: ProductTruth): Page {
  const { detail } = world.setup.screens;
  if (!product.listed) return listPage(world, product.shop);
  const rows = rowsFor(world, product, keysOf(detail.dates, product, today(world)), true);
  return pageOf(world, product.shop, 'product-detail', detail.shop, rows, {});
}

/** A page that is shown instead of one with keys. */
export function closedPage(world: World, shop: number, screen: 'robot-check' | 'login' | 'maintenance'): Page {
  return pageOf(world, shop, screen, world.setup.screens.list.shop, [], {});
}

/** Whether list or detail shows this last day today, on a page that calls its shop so where that is asked. */
export function isDayShown(world: World, product: ProductTruth, day: DayNumber, shop?: string): boolean {
  const { list, detail } = world.setup.screens;
  return [list, detail].some(({ dates, shop: naming }) => {
    const { url, number } = shopShown(world, product.shop, naming);
    const isCalledSo = shop === undefined || shop === url || shop === number || !(url || number || isShop(world, shop));
    const isThere = dates !== 'none' && keysOf(dates, product, today(world)).some((key) => key?.end === day);
    return isCalledSo && isThere;
  });
}

function isShop(world: World, shop: string): boolean {
  return world.setup.shops.some(({ url, number }) => shop === url || shop === number);
}

function keysOf(dates: 'newest' | 'oldest' | 'both' | 'all' | 'none', product: ProductTruth, day: DayNumber) {
  const live = liveKeys(product, day);
  const last = product.keys.at(-1);
  if (dates === 'all') return [...product.keys].reverse();
  if (dates === 'none') return [undefined];
  if (live.length === 0) return [last];
  if (dates === 'both') return [...live].reverse();
  return [dates === 'newest' ? live.at(-1) : live[0]];
}

function rowsFor(world: World, product: ProductTruth, keys: readonly (Key | undefined)[], withState: boolean): Row[] {
  return keys.map((key) => {
    const state = withState ? stateOf(world, product, key) : 'unknown';
    return { product: product.index, name: product.name, state, ...(key && { day: key.end }) };
  });
}

function stateOf(world: World, product: ProductTruth, key: Key | undefined): Row['state'] {
  if (product.state === 'awaiting') return 'awaiting-approval';
  if (product.state === 'stopped' || key?.stopped) return 'stopped';
  const isDead = key ? !isLive(key, today(world)) : liveKeys(product, today(world)).length === 0;
  if (isDead && world.setup.screens.saysExpired) return 'expired';
  return product.update ? 'active-with-update' : 'active';
}

function pageOf(
  world: World,
  shop: number,
  screen: Reading['screen'],
  naming: ShopNaming,
  rows: readonly Row[],
  paging: { page?: Paging },
): Page {
  const isNamed = screen !== 'product-detail' || world.setup.screens.detail.family;
  const keys = rows.map(({ product, name, state, day }): KeyShown => {
    const { developer, family } = world.products[product] as ProductTruth;
    return {
      product: name,
      developer: family === 'own-shop' ? '店舗様' : developer,
      family: isNamed ? family : 'unknown',
      state,
      ...(day !== undefined && { expiresOn: plain(day) }),
    };
  });
  return { shop, rows, reading: { screen, shop: shopShown(world, shop, naming), keys, ...paging } };
}

function shopShown(world: World, shop: number, naming: ShopNaming): ShopShown {
  const found = world.setup.shops[shop];
  if (!found || naming === 'none') return {};
  const { url, number, name } = found;
  if (naming === 'both') return { url, number, name };
  return naming === 'url' ? { url, name } : { number };
}
