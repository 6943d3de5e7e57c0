/** The list of license keys: 利用製品一覧 / ご利用中の製品 (G1, G2), アプリ一覧 (G3), as rms-facts, section 1, tells of them. */

import type { Family, KeyShown } from '../../domain/facts/reading.ts';
import {
  type ExpiryShown,
  expiryIn,
  hasUpdateBehind,
  isUpdateCell,
  keptState,
  NO_STATE,
  productIn,
  type StateRead,
  stateIn,
  wordsIn,
} from '../cells/cells.ts';
import { labelsOnLines } from '../cells/labelled-lines.ts';
import type { Found, ListPlace, Place, Screen } from '../found.ts';
import type { Grid, GridRow } from '../grids/grid.ts';
import { gridsOf } from '../grids/index.ts';
import { oneProductARow } from '../grids/side-by-side.ts';
import { type Heading, headingsOf, headingsOver } from '../headings/headings.ts';
import { isState, statesOver } from '../headings/state-over.ts';
import { underOneHeading } from '../headings/under-heading.ts';
import { captionOf, lineOver } from '../headings/words-at-list.ts';
import { isAboutSomethingElse, isAppListHeading, isListHeading, isVendorListHeading } from '../lexicon/screen-words.ts';
import { UPDATE_WORD } from '../lexicon/state-words.ts';
import { isAppName, isAppRegistrar, kindsOf, type TitleKind, titleKind } from '../lexicon/titles.ts';
import { linesOf, wordsOf } from '../page/visible-text.ts';
import { shopOf } from '../shop/shop.ts';
import { isShopItself } from '../shop/shop-itself.ts';
import { pagingOf } from './paging.ts';

export const productList: Screen = { id: 'product-list', read };

/** What a row that counts the others shows as its name. A product of that name would have a state or a last day. */
const SUM = /^(?:合計|総計|総合計|小計|計|総数)$/;

function read(page: Document): Found | undefined {
  const grids = gridsOf(page).map(oneProductARow).filter(hasTitlesOfKeys);
  if (grids.length === 0) return undefined;
  const headings = headingsOf(page);
  const lists = grids.flatMap(
    (grid) => listAt(underOneHeading(grid, headings), headingsOver(grid.element, headings), headings) ?? [],
  );
  if (lists.length === 0) return undefined;
  const keys = lists.flatMap(({ places }) => places.map((place) => place.key));
  const paging = lists.map(({ list }) => pagingOf(list)).find((one) => one !== undefined);
  const reading = { screen: 'product-list' as const, shop: shopOf(page), keys, ...(paging && { page: paging }) };
  return { reading, lists, details: [] };
}

/** A product and its state or last day; or, in G3 lists without either, its registrar and 詳細. */
function hasTitlesOfKeys(grid: Grid): boolean {
  const kinds = new Set(grid.titles.map(titleKind));
  if (!kinds.has('product') || holdsSeveralSideBySide(grid)) return false;
  return kinds.has('state') || kinds.has('expiry') || (kinds.has('developer') && kinds.has('details'));
}

/** Whether its titles begin again beside the first ones: then it is unclear which cells of a row belong together. */
function holdsSeveralSideBySide({ titles }: Grid): boolean {
  const kinds = titles.map(titleKind).filter((kind) => kind === 'product' || kind === 'state' || kind === 'expiry');
  const other = kinds.findIndex((kind, at) => at > kinds.indexOf('product') && kind !== 'product');
  return other >= 0 && kinds.lastIndexOf('product') > other;
}

/** The list in this grid, if the words over it say that it is one and it has rows. */
function listAt(grid: Grid, over: readonly Heading[], headings: readonly Heading[]): ListPlace | undefined {
  const caption = captionOf(grid.element);
  const states = statesOver(grid, headings);
  const names = over.map((heading) => heading.text);
  if (states.size > 0 && isState(names.at(-1) ?? '')) names.pop();
  const texts = [...names, ...(caption ? [caption] : []), ...grid.captions];
  if (!isUnderOurWords(texts, grid) || isAboutSomethingElse(lineOver(grid.element))) return undefined;
  const vendorsOnly = texts.some(isVendorListHeading) && !grid.titles.some(isAppRegistrar);
  const places = oneNoteACell(grid.rows.flatMap((row) => placeIn(row, grid, vendorsOnly, states.get(row)) ?? []));
  if (places.length === 0) return undefined;
  const has = (kind: TitleKind) => grid.titles.some((one) => titleKind(one) === kind);
  return { list: grid.element, places, hasDates: has('expiry'), hasStates: has('state') || states.size > 0 };
}

/**
 * Whether a person would say that these headings, the nearest last, stand over a list of keys. Where the nearest is
 * another one (「検索結果」), the titles of the columns must leave no doubt.
 */
function isUnderOurWords(texts: readonly string[], grid: Grid): boolean {
  const nearest = texts.at(-1);
  if (!nearest || !texts.some(isListHeading)) return false;
  const saysApps = isListHeading(nearest) && texts.some(isAppListHeading);
  if (!saysKeys(grid) && !(saysApps && leadsToDetails(grid))) return false;
  if (isListHeading(nearest)) return true;
  if (isAboutSomethingElse(nearest)) return false;
  const kinds = new Set(grid.titles.map(titleKind));
  return (kinds.has('state') && kinds.has('expiry')) || grid.titles.some(isAppRegistrar);
}

/** Whether the titles alone say that these are keys: without 状態 and 有効期限 only アプリ名 beside アプリ登録者 does. */
function saysKeys({ titles }: Grid): boolean {
  const isOfKeys = titles.some((title) => ['state', 'expiry'].includes(titleKind(title) ?? ''));
  return isOfKeys || (titles.some(isAppName) && titles.some(isAppRegistrar));
}

/** Whether each row links to its details: a list of products to choose from has no such link, or says more. */
function leadsToDetails({ titles, rows }: Grid): boolean {
  const at = titles.findIndex((title) => titleKind(title) === 'details');
  return rows.every(({ cells }) => cells[at]?.querySelector('a,button,[role="link"],[role="button"]'));
}

interface RowPlace extends Place {
  readonly productCell: Element;
}

/** Where rows share a state cell, the first has its note there and the others in their product cells. */
function oneNoteACell(places: readonly RowPlace[]): Place[] {
  const taken = new Set<Element>();
  return places.map((place) => {
    const cell = taken.has(place.cell) ? place.productCell : place.cell;
    taken.add(cell);
    return { ...place, cell };
  });
}

/** The key of one row, and the cell for its note; `undefined` for rows that are none: messages, sums, explanations. */
function placeIn(row: GridRow, grid: Grid, vendorsOnly: boolean, over?: StateRead): RowPlace | undefined {
  const cellsOf = (kind: TitleKind) =>
    row.cells.filter((cell, column) => cell && kindsOf(grid.titles)[column] === kind) as Element[];
  const [productCell] = cellsOf('product');
  const product = productCell && productIn(productCell);
  if (!productCell || !product || spans(row, productCell)) return undefined;

  const stateCells = cellsOf('state');
  const expiryCells = cellsOf('expiry');
  if (![...stateCells, ...expiryCells, ...cellsOf('details')].some((cell) => wordsOf(cell).trim())) return undefined;
  const [developerCell] = cellsOf('developer');
  const developer = (developerCell && wordsIn(developerCell)) ?? product.developer;
  const own = over && row.cells.some((cell) => cell && cell !== productCell && isState(stateIn(cell).words));
  const shown = withUpdateBeside(over && !own ? over : onlyState(stateCells.map(stateIn)), row, grid);
  if (shown.words.includes('。')) return undefined;
  const { expiresOn, unreadable } = onlyExpiry(expiryCells, grid, row);
  if (SUM.test(product.product) && (over || shown.state === 'unknown') && !expiresOn) return undefined;
  const key: KeyShown = {
    product: product.product,
    ...(developer && { developer }),
    family: familyOf(developer, vendorsOnly),
    ...keptState(shown),
    ...(expiresOn && { expiresOn }),
  };
  return {
    key,
    productCell,
    cell: stateCells[0] ?? productCell,
    row: row.cells.filter((cell) => cell !== undefined),
    stateWords: shown.words,
    ...(unreadable && { unreadableDate: unreadable }),
  };
}

/** Whether this cell spans columns of other titles, without labels of its own: 「ご利用中の製品はまだありません」. */
function spans(row: GridRow, cell: Element): boolean {
  return labelsOnLines(cell).length === 0 && row.cells.filter((other) => other === cell).length > 1;
}

/**
 * The state where several columns have one (承認状態 beside 利用状況): the one that we know, unless they differ.
 */
function onlyState(shown: readonly StateRead[]): StateRead {
  const known = shown.filter(({ state }) => state !== 'unknown');
  const [first] = known.length > 0 ? known : shown;
  if (!first) return NO_STATE;
  const agreed = known.every(({ state }) => state === first.state);
  return agreed ? first : { state: 'unknown', words: shown.map(({ words }) => words).join(' ') };
}

/**
 * The last day where several columns have one: that of the key if one is titled so (ライセンスキー有効期限 beside 利用期限),
 * else none, since nobody says which one counts.
 */
function onlyExpiry(cells: readonly Element[], grid: Grid, row: GridRow): ExpiryShown {
  const ofKey = cells.filter((cell) => /キー|key|ライセンス/i.test(grid.titles[row.cells.indexOf(cell)] ?? ''));
  const [only, another] = cells.length > 1 ? ofKey : cells;
  return only && !another ? expiryIn(only) : {};
}

/** The state of the row, with 更新あり where it stands in a cell of its own beside 利用中. */
function withUpdateBeside(shown: StateRead, row: GridRow, grid: Grid): StateRead {
  if (shown.state !== 'active') return shown;
  const kindOf = (column: number) => kindsOf(grid.titles)[column];
  const mayStandIn = (column: number) => ['state', undefined].includes(kindOf(column));
  const behind = row.cells.some((cell, column) => cell && kindOf(column) === 'product' && hasUpdateBehind(cell));
  const beside = row.cells.some((cell, column) => cell && mayStandIn(column) && isUpdateCell(cell));
  return beside || behind ? { state: 'active-with-update', words: `${shown.words} ${UPDATE_WORD}` } : shown;
}

function familyOf(developer: string | undefined, vendorsOnly: boolean): Family {
  if (developer) return isShopItself(linesOf(developer).join('')) ? 'own-shop' : 'vendor';
  return vendorsOnly ? 'vendor' : 'unknown';
}
