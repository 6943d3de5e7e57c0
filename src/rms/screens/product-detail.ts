/**
 * The page of one product: ライセンス情報 (G1, G2), アプリ詳細情報 (G3). The keys themselves stand on it: their cells are never read.
 */

import type { Family, KeyShown } from '../../domain/facts/reading.ts';
import { expiryIn, keptState, NO_STATE, type ProductShown, productIn, stateIn, wordsIn } from '../cells/cells.ts';
import type { Found, Place, Screen } from '../found.ts';
import type { Grid } from '../grids/grid.ts';
import { gridsOf } from '../grids/index.ts';
import { type Heading, headingsOf, headingsOver } from '../headings/headings.ts';
import { isAppDetailHeading, isDetailHeading, isVendorDetailHeading } from '../lexicon/screen-words.ts';
import { titleKind } from '../lexicon/titles.ts';
import { guidePlace } from '../page/guide-place.ts';
import { isBefore } from '../page/roots.ts';
import { pairGroupsOf } from '../pairs/index.ts';
import type { Pair, PairGroup } from '../pairs/pair.ts';
import { shopOf } from '../shop/shop.ts';
import { isShopItself } from '../shop/shop-itself.ts';

export const productDetail: Screen = { id: 'product-detail', read };

/** One key of the product: the cells that speak of it. */
interface KeyCells {
  readonly state?: Element | undefined;
  readonly expiry?: Element | undefined;
}

function read(page: Document): Found | undefined {
  const all = headingsOf(page);
  const over = all.find(({ text }) => isDetailHeading(text));
  if (!over) return undefined;
  const headings = all.map((heading) => heading.text);
  const isOver = (element: Element) => isBefore(over.element, element) && !isAsideOfKeys(element, all);
  const grids = gridsOf(page).filter(({ element }) => isOver(element));
  const groups = pairGroupsOf(page);
  const beside = groups
    .flatMap((group) => group.pairs)
    .filter(({ value }) => isOver(value))
    .sort((one, other) => (isBefore(one.value, other.value) ? -1 : 1));
  const pairs = beside.some(({ kind }) => kind === 'product') ? beside : [...beside, ...pairsUnderTitles(grids)];
  const valueBeside = (kind: Pair['kind']) => pairs.find((pair) => pair.kind === kind)?.value;
  const productCell = valueBeside('product');
  const product = productCell ? productIn(productCell) : ofOwnShop(pairs, headings);
  if (!product) return undefined;

  const developerCell = valueBeside('developer');
  const developer = (developerCell && wordsIn(developerCell)) ?? product.developer;
  const family = familyOf(developer, pairs, headings.some(isVendorDetailHeading));
  const ofProduct = { product: product.product, ...(developer && { developer }), family };

  const appState = valueBeside('state');
  const cells = [...keyBlocks(pairs, beginsOfKeys(groups)), ...keyRows(grids)];
  const keys = cells.flatMap(({ state, expiry }, at): Place | [] => {
    const stateCell = state ?? appState;
    const shown = stateCell ? stateIn(stateCell) : NO_STATE;
    const { expiresOn, unreadable } = expiry ? expiryIn(expiry) : {};
    const key: KeyShown = { ...ofProduct, ...keptState(shown), ...(expiresOn && { expiresOn }) };
    const cell = state ?? (at === 0 ? appState : undefined) ?? expiry ?? productCell;
    if (!cell) return [];
    return { key, cell, stateWords: shown.words, ...(unreadable && { unreadableDate: unreadable }) };
  });
  const details = distinct(live(keys));
  if (details.length === 0) return undefined;
  const reading = { screen: 'product-detail' as const, shop: shopOf(page), keys: details.map(({ key }) => key) };
  const [first, ...others] = beside.map(({ value }) => value);
  const section = first ? guidePlace(first, others) : details[0] && guidePlace(details[0].cell);
  return { reading, lists: [], details, ...(section && { section }) };
}

/** The labels over the values of a single row, where a page shows its product so. */
function pairsUnderTitles(grids: readonly Grid[]): Pair[] {
  const grid = grids.find(
    ({ titles, rows }) => rows.length === 1 && titles.some((one) => titleKind(one) === 'product'),
  );
  return (grid?.titles ?? []).flatMap((label, column) => {
    const kind = titleKind(label);
    const value = grid?.rows[0]?.cells[column];
    return kind && value ? [{ kind, label, value }] : [];
  });
}

/**
 * The shop's own key has no product's name beside it on the pages of G1s and G2s: the secret that only it has tells
 * whose it is. It goes by the name that RMS itself suggests for it since 2025 (rms-facts, G3), so that both screens
 * tell of one license. The page of an app has a name somewhere: where it was not found, none is put in its place.
 */
function ofOwnShop(pairs: readonly Pair[], headings: readonly string[]): ProductShown | undefined {
  const hasSecret = pairs.some(({ kind }) => kind === 'service-secret');
  return hasSecret && !headings.some(isAppDetailHeading) ? { product: '自店舗利用' } : undefined;
}

/**
 * Whether these labels are about the functions of the product, each with a 利用状態 of its own (rms-facts, section 7, item
 * 5), or about how it was once.
 */
function isAsideOfKeys(group: Element, headings: readonly Heading[]): boolean {
  return /機能|履歴/.test(headingsOver(group, headings).at(-1)?.text ?? '');
}

/** Where a group begins that says a state and a last day by itself: it is a whole key, whatever stands before it. */
function beginsOfKeys(groups: readonly PairGroup[]): ReadonlySet<Pair> {
  const ofKeys = groups.map(({ pairs }) => pairs.filter(({ kind }) => kind === 'state' || kind === 'expiry'));
  const whole = ofKeys.filter((pairs) => new Set(pairs.map(({ kind }) => kind)).size === 2);
  return new Set(whole.flatMap(([first]) => first ?? []));
}

/**
 * The keys among the labels: a new one begins where a kind of label comes again (最新の利用情報, then 過去の利用情報).
 * A block of which the page says neither state nor last day is no key that we could speak of.
 */
function keyBlocks(pairs: readonly Pair[], begins: ReadonlySet<Pair>): KeyCells[] {
  const blocks: Map<Pair['kind'], Element>[] = [new Map()];
  for (const pair of pairs) {
    const { kind, value } = pair;
    if (kind !== 'state' && kind !== 'expiry' && kind !== 'secret') continue;
    if (begins.has(pair) || blocks.at(-1)?.has(kind)) blocks.push(new Map());
    blocks.at(-1)?.set(kind, value);
  }
  return blocks
    .map((block) => ({ state: block.get('state'), expiry: block.get('expiry') }))
    .filter(({ state, expiry }) => state || expiry);
}

/** The keys in a list of the product's keys: ライセンスキー or 発行日 beside 状態 or 有効期限, and no product of its own. */
function keyRows(grids: readonly Grid[]): KeyCells[] {
  return grids.flatMap((grid) => {
    const at = (kind: Pair['kind']) => grid.titles.findIndex((title) => titleKind(title) === kind);
    const isOfKeys = at('secret') >= 0 || (at('expiry') >= 0 && grid.titles.some((title) => /発行/.test(title)));
    if (!isOfKeys || at('product') >= 0) return [];
    return grid.rows
      .map(({ cells }) => ({ state: cells[at('state')], expiry: cells[at('expiry')] }))
      .filter(({ state, expiry }) => state !== expiry);
  });
}

/** The keys that still work; where none does, the one that worked last. Dead ones beside a live one are history. */
function live(places: readonly Place[]): Place[] {
  const alive = places.filter(({ key }) => key.state !== 'stopped' && key.state !== 'expired');
  const dated = alive.filter(({ key }) => key.expiresOn);
  if (dated.length > 0) return dated;
  if (alive.length > 0) return alive.slice(0, 1);
  const ends = places.filter(({ key }) => key.expiresOn);
  return [
    ends.reduce<Place | undefined>((last, one) => (last && isLater(last, one) ? last : one), undefined) ?? places[0],
  ].filter((place) => place !== undefined);
}

function isLater(one: Place, other: Place): boolean {
  return String(one.key.expiresOn) > String(other.key.expiresOn);
}

/** One place for each last day: 最新の利用情報 and the list of all keys may show the same key twice. */
function distinct(places: readonly Place[]): Place[] {
  return places.filter(
    ({ key }, at) => places.findIndex((other) => String(other.key.expiresOn) === String(key.expiresOn)) === at,
  );
}

/** The own-shop key is the one with a secret beside it (rms-facts, finding 1 and G3). */
function familyOf(developer: string | undefined, pairs: readonly Pair[], vendors: boolean): Family {
  if (developer) return isShopItself(developer) ? 'own-shop' : 'vendor';
  if (pairs.some((pair) => pair.kind === 'service-secret')) return 'own-shop';
  return vendors ? 'vendor' : 'unknown';
}
