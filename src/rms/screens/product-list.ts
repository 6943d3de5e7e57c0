/** The list of license keys: 利用製品一覧 / ご利用中の製品 (G1, G2), アプリ一覧 (G3), as rms-facts, section 1, tells of them. */

import type { Family, KeyShown } from '../../domain/reading.ts';
import { UPDATE_WORD } from '../../domain/states.ts';
import {
  expiryIn,
  isShopItself,
  isUpdateCell,
  keptState,
  NO_STATE,
  productIn,
  type StateShown,
  stateIn,
  wordsIn,
} from '../cells.ts';
import type { Found, ListPlace, Place, Screen } from '../found.ts';
import type { Grid, GridRow } from '../grids/grid.ts';
import { gridsOf } from '../grids/index.ts';
import { type Heading, headingsOf, headingsOver } from '../headings.ts';
import { isAboutSomethingElse, isListHeading, isVendorListHeading } from '../screen-words.ts';
import { shopOf } from '../shop.ts';
import { isAppName, isAppRegistrar, type TitleKind, titleKind } from '../titles.ts';
import { linesOf } from '../visible-text.ts';

export const productList: Screen = { read };

function read(page: Document): Found | undefined {
  const grids = gridsOf(page).filter((grid) => hasTitlesOfKeys(grid));
  if (grids.length === 0) return undefined;
  const headings = headingsOf(page);
  const lists = grids.flatMap((grid) => listAt(grid, headingsOver(grid.element, headings)) ?? []);
  if (lists.length === 0) return undefined;
  const keys = lists.flatMap(({ places }) => places.map((place) => place.key));
  return { reading: { screen: 'product-list', shop: shopOf(page), keys }, lists, details: [] };
}

/** A product and its state or last day; or, in G3 lists without either, アプリ名 beside アプリ登録者 and 詳細. */
function hasTitlesOfKeys(grid: Grid): boolean {
  const kinds = new Set(grid.titles.map(titleKind));
  if (!kinds.has('product')) return false;
  if (kinds.has('state') || kinds.has('expiry')) return true;
  return kinds.has('details') && grid.titles.some(isAppName) && grid.titles.some(isAppRegistrar);
}

/** The list in this grid, if the words over it say that it is one and it has rows. */
function listAt(grid: Grid, over: readonly Heading[]): ListPlace | undefined {
  const caption = captionOf(grid.element);
  const texts = [...over.map((heading) => heading.text), ...(caption ? [caption] : [])];
  if (!isUnderOurWords(texts, grid)) return undefined;
  const vendorsOnly = texts.some(isVendorListHeading) && !grid.titles.some(isAppRegistrar);
  const places = oneNoteACell(grid.rows.flatMap((row) => placeIn(row, grid, vendorsOnly) ?? []));
  if (places.length === 0) return undefined;
  return { list: grid.element, places, hasDates: grid.titles.some((one) => titleKind(one) === 'expiry') };
}

/**
 * Whether a person would say that these headings, the nearest last, stand over a list of keys. Where the nearest is another one
 * (「検索結果」), the titles of the columns must leave no doubt.
 */
function isUnderOurWords(texts: readonly string[], grid: Grid): boolean {
  const nearest = texts.at(-1);
  if (!nearest || !texts.some(isListHeading)) return false;
  if (isListHeading(nearest)) return true;
  if (isAboutSomethingElse(nearest)) return false;
  const kinds = new Set(grid.titles.map(titleKind));
  return (kinds.has('state') && kinds.has('expiry')) || grid.titles.some(isAppRegistrar);
}

function captionOf(list: Element): string | undefined {
  return list.querySelector(':scope > caption')?.textContent?.trim() || undefined;
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
function placeIn(row: GridRow, grid: Grid, vendorsOnly: boolean): RowPlace | undefined {
  const cellOf = (kind: TitleKind) => row.cells[grid.titles.findIndex((title) => titleKind(title) === kind)];
  const productCell = cellOf('product');
  const product = productCell && productIn(productCell);
  if (!productCell || !product || spans(row, productCell)) return undefined;

  const developerCell = cellOf('developer');
  const developer = (developerCell && wordsIn(developerCell)) ?? product.developer;
  const stateCell = cellOf('state');
  if (!stateCell && !cellOf('expiry') && !cellOf('details')) return undefined;
  const shown = stateCell ? stateInRow(row, grid, stateCell) : NO_STATE;
  if (shown.words.includes('。')) return undefined;
  const expiryCell = cellOf('expiry');
  const { expiresOn, unreadable } = expiryCell ? expiryIn(expiryCell) : {};
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
    cell: stateCell ?? productCell,
    stateWords: shown.words,
    ...(unreadable && { unreadableDate: unreadable }),
  };
}

/** Whether this cell fills columns of other titles too: 「ご利用中の製品はまだありません」 across the whole list. */
function spans(row: GridRow, cell: Element): boolean {
  return row.cells.filter((other) => other === cell).length > 1;
}

/** The state of the row: that of its cell, and 更新あり where it stands in a cell of its own beside 利用中. */
function stateInRow(row: GridRow, grid: Grid, stateCell: Element): StateShown {
  const shown = stateIn(stateCell);
  if (shown.state !== 'active') return shown;
  const mayStandIn = (column: number) => ['state', undefined].includes(titleKind(grid.titles[column] ?? ''));
  const beside = row.cells.some(
    (cell, column) => cell && cell !== stateCell && mayStandIn(column) && isUpdateCell(cell),
  );
  return beside ? { state: 'active-with-update', words: `${shown.words} ${UPDATE_WORD}` } : shown;
}

function familyOf(developer: string | undefined, vendorsOnly: boolean): Family {
  if (developer) return isShopItself(linesOf(developer).join('')) ? 'own-shop' : 'vendor';
  return vendorsOnly ? 'vendor' : 'unknown';
}
