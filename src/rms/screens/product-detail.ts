/**
 * The page of one product: ライセンス情報 (G1, G2), アプリ詳細情報 (G3). The keys themselves stand on it: their cells are never read.
 */

import type { Family, KeyShown } from '../../domain/facts/reading.ts';
import { wordsIn } from '../cells/cell-words.ts';
import { expiryIn } from '../cells/expiry.ts';
import { type ProductShown, productIn } from '../cells/product.ts';
import { isEmptyCell, keptState, NO_STATE, stateIn } from '../cells/state.ts';
import type { Found, Place, Screen } from '../found.ts';
import { type Heading, headingsOf, headingsOver } from '../headings/headings.ts';
import { isOneOfSeveral } from '../labels/first-of-column.ts';
import { isDetailHeading, isVendorDetailHeading, nameBehindDetail } from '../lexicon/screen-words.ts';
import { titleKind } from '../lexicon/titles.ts';
import { guidePlace } from '../page/guide-place.ts';
import { isBefore } from '../page/roots.ts';
import { groupsIn, listsIn } from '../sheets/index.ts';
import { type LabelledValue, type Listing, type Thing, valuesOf } from '../sheets/sheet.ts';
import { shopOf } from '../shop/shop.ts';
import { isShopItself } from '../shop/shop-itself.ts';
import { nameInHeadings, OWN_SHOP, ofOwnShop } from './unlabelled-name.ts';

export const productDetail: Screen = { id: 'product-detail', read };

/** One key of the product: the cells that speak of it. */
interface KeyCells {
  readonly state?: Element | undefined;
  readonly expiry?: Element | undefined;
}

function read(page: Document): Found | undefined {
  const all = headingsOf(page);
  const over = all.find(({ text }) => isDetailHeading(text) || nameBehindDetail(text) !== undefined);
  if (!over) return undefined;
  const isOver = (element: Element) => isBefore(over.element, element) && !isAsideOfKeys(element, all);
  const lists = listsIn(page).filter(({ element }) => isOver(element));
  const groups = groupsIn(page);
  const beside = groups
    .flatMap(({ values }) => values)
    .filter(({ value }) => isOver(value))
    .sort((one, other) => (isBefore(one.value, other.value) ? -1 : 1));
  const values = beside.some(({ kind }) => kind === 'product') ? beside : [...beside, ...underTitles(lists)];
  const valueBeside = (kind: LabelledValue['kind']) => values.find((one) => one.kind === kind)?.value;
  if (namesIn(values).size > 1 || isOneOfSeveral(values)) return undefined;
  const productCell = valueBeside('product');
  const product = productCell ? productIn(productCell) : (nameInHeadings(over, all) ?? ofOwnShop(values, all, page));
  if (!product || titleKind(product.product) || isDetailHeading(product.product)) return undefined;

  const developerCell = valueBeside('developer');
  const developer = (developerCell && wordsIn(developerCell)) ?? product.developer;
  const family = familyOf(
    developer,
    values,
    product,
    all.some(({ text }) => isVendorDetailHeading(text)),
  );
  const ofProduct = { product: product.product, ...(developer && { developer }), family };

  const appState = valueBeside('state');
  const cells = [...keyBlocks(values, beginsOfKeys(groups)), ...keyRows(lists)];
  const keys = cells.flatMap(({ state, expiry }, at): Place | [] => {
    const stateCell = state ?? appState;
    const shown = stateCell ? stateIn(stateCell) : NO_STATE;
    const { expiresOn, unreadable } = expiry ? expiryIn(expiry) : {};
    const key: KeyShown = { ...ofProduct, ...keptState(shown), ...(expiresOn && { expiresOn }) };
    const inTurn = [state, at === 0 ? appState : undefined, expiry, productCell];
    const cell = inTurn.find((one) => one && !isEmptyCell(one)) ?? inTurn.find((one) => one);
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

/** The products that these values name: where there are several, it is the page of none. */
function namesIn(values: readonly LabelledValue[]): ReadonlySet<string> {
  return new Set(values.flatMap(({ kind, value }) => (kind === 'product' ? (productIn(value)?.product ?? []) : [])));
}

/** What the only row under titles says, where a page shows its product so. */
function underTitles(lists: readonly Listing[]): readonly LabelledValue[] {
  const list = lists.find(({ labels, things }) => things.length === 1 && labels.some(({ kind }) => kind === 'product'));
  return list?.things[0]?.values.filter(({ kind }) => kind !== undefined) ?? [];
}

/**
 * Whether these labels are about the functions of the product, each with a 利用状態 of its own
 * (docs/rms.md, "The page of one product"), or about how it was once.
 */
function isAsideOfKeys(group: Element, headings: readonly Heading[]): boolean {
  return /機能|履歴/.test(headingsOver(group, headings).at(-1)?.text ?? '');
}

/** Where a group begins that says a state and a last day by itself: it is a whole key, whatever stands before it. */
function beginsOfKeys(groups: readonly Thing[]): ReadonlySet<Element> {
  const ofKeys = groups.map(({ values }) => values.filter(({ kind }) => kind === 'state' || kind === 'expiry'));
  const whole = ofKeys.filter((values) => new Set(values.map(({ kind }) => kind)).size === 2);
  return new Set(whole.flatMap(([first]) => first?.value ?? []));
}

/**
 * The keys among the labels: a new one begins where a kind of label comes again (最新の利用情報, then 過去の利用情報).
 * A block of which the page says neither state nor last day is no key that we could speak of.
 */
function keyBlocks(values: readonly LabelledValue[], begins: ReadonlySet<Element>): KeyCells[] {
  const blocks: Map<LabelledValue['kind'], Element>[] = [new Map()];
  for (const { kind, value } of values) {
    if (kind !== 'state' && kind !== 'expiry' && kind !== 'secret') continue;
    const isBegun = [...(blocks.at(-1)?.values() ?? [])].includes(value);
    if ((begins.has(value) && !isBegun) || blocks.at(-1)?.has(kind)) blocks.push(new Map());
    blocks.at(-1)?.set(kind, value);
  }
  return blocks
    .map((block) => ({ state: block.get('state'), expiry: block.get('expiry') }))
    .filter(({ state, expiry }) => state || expiry);
}

/** The keys in a list of the product's keys: ライセンスキー or 発行日 beside 状態 or 有効期限, and no product of its own. */
function keyRows(lists: readonly Listing[]): KeyCells[] {
  return lists.flatMap(({ labels, things }) => {
    const has = (wanted: LabelledValue['kind']) => labels.some(({ kind }) => kind === wanted);
    const isOfKeys = has('secret') || (has('expiry') && labels.some(({ label }) => /発行/.test(label)));
    if (!isOfKeys || has('product')) return [];
    return things
      .map((thing) => ({ state: valuesOf(thing, 'state')[0], expiry: valuesOf(thing, 'expiry')[0] }))
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

/** The own-shop key is the one with a secret beside it (docs/rms.md, "The page of one product"). */
function familyOf(
  developer: string | undefined,
  values: readonly LabelledValue[],
  { product }: ProductShown,
  vendors: boolean,
): Family {
  if (developer) return isShopItself(developer) ? 'own-shop' : 'vendor';
  if (product === OWN_SHOP || values.some(({ kind }) => kind === 'service-secret')) return 'own-shop';
  return vendors ? 'vendor' : 'unknown';
}
