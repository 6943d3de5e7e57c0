/** The page of one product: ライセンス情報 (G1, G2), アプリ詳細情報 (G3). The keys themselves stand on it: their cells are never read. */

import type { Family, KeyShown } from '../../domain/reading.ts';
import { expiryIn, isShopItself, keptState, NO_STATE, productIn, stateIn, wordsIn } from '../cells.ts';
import type { Found, Place, Screen } from '../found.ts';
import { gridsOf } from '../grids/index.ts';
import { type Heading, headingsOf, headingsOver } from '../headings.ts';
import { pairGroupsOf } from '../pairs/index.ts';
import type { Pair } from '../pairs/pair.ts';
import { isDetailHeading, isVendorDetailHeading } from '../screen-words.ts';
import { shopOf } from '../shop.ts';
import { titleKind } from '../titles.ts';

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
  const pairs = pairGroupsOf(page)
    .filter(({ element }) => over.element.compareDocumentPosition(element) & 4 && !isOfFunctions(element, all))
    .flatMap((group) => group.pairs);
  const valueBeside = (kind: Pair['kind']) => pairs.find((pair) => pair.kind === kind)?.value;
  const productCell = valueBeside('product');
  const product = productCell && productIn(productCell);
  if (!productCell || !product) return undefined;

  const developerCell = valueBeside('developer');
  const developer = (developerCell && wordsIn(developerCell)) ?? product.developer;
  const family = familyOf(developer, pairs, headings.some(isVendorDetailHeading));
  const ofProduct = { product: product.product, ...(developer && { developer }), family };

  const appState = valueBeside('state');
  const cells = [...keyBlocks(pairs), ...keyRows(page)];
  const keys = cells.map(({ state, expiry }, at): Place => {
    const stateCell = state ?? appState;
    const shown = stateCell ? stateIn(stateCell) : NO_STATE;
    const { expiresOn, unreadable } = expiry ? expiryIn(expiry) : {};
    const key: KeyShown = { ...ofProduct, ...keptState(shown), ...(expiresOn && { expiresOn }) };
    const cell = state ?? (at === 0 ? appState : undefined) ?? expiry ?? productCell;
    return { key, cell, stateWords: shown.words, ...(unreadable && { unreadableDate: unreadable }) };
  });
  const details = distinct(live(keys));
  if (details.length === 0) return undefined;
  const reading = { screen: 'product-detail' as const, shop: shopOf(page), keys: details.map(({ key }) => key) };
  return { reading, lists: [], details };
}

/** Whether these labels are about the functions of the product, each with a 利用状態 of its own (rms-facts, section 7, item 5). */
function isOfFunctions(group: Element, headings: readonly Heading[]): boolean {
  return /機能/.test(headingsOver(group, headings).at(-1)?.text ?? '');
}

/**
 * The keys among the labels: a new one begins where a kind of label comes again (最新の利用情報, then 過去の利用情報).
 * A block of which the page says neither state nor last day is no key that we could speak of.
 */
function keyBlocks(pairs: readonly Pair[]): KeyCells[] {
  const blocks: Map<Pair['kind'], Element>[] = [new Map()];
  for (const { kind, value } of pairs) {
    if (kind !== 'state' && kind !== 'expiry' && kind !== 'secret') continue;
    if (blocks.at(-1)?.has(kind)) blocks.push(new Map());
    blocks.at(-1)?.set(kind, value);
  }
  return blocks
    .map((block) => ({ state: block.get('state'), expiry: block.get('expiry') }))
    .filter(({ state, expiry }) => state || expiry);
}

/** The keys in a list of the product's keys: ライセンスキー or 発行日 beside 状態 or 有効期限, and no product of its own. */
function keyRows(page: Document): KeyCells[] {
  return gridsOf(page).flatMap((grid) => {
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
