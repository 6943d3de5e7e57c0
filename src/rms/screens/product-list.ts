/**
 * The list of license keys: 利用製品一覧 / ご利用中の製品 (G1, G2), アプリ一覧 (G3).
 * What the generations are: docs/rms.md, "Generations of screens".
 */

import type { Family } from '../../domain/facts/reading.ts';
import type { Found, ListPlace, Place, Screen } from '../found.ts';
import { type Heading, headingsOf, headingsOver } from '../headings/headings.ts';
import { isState, statesOver } from '../headings/state-over.ts';
import { underOneHeading } from '../headings/under-heading.ts';
import { captionOf, lineOver } from '../headings/words-at-list.ts';
import {
  isAboutSomethingElse,
  isAppListHeading,
  isListHeading,
  isOwnShopHeading,
  isVendorListHeading,
} from '../lexicon/screen-words.ts';
import { isLegendOfStates } from '../lexicon/state-words.ts';
import { isAppName, isAppRegistrar, type TitleKind } from '../lexicon/titles.ts';
import { withLinedCells } from '../lists/lined-cells.ts';
import { withRowsBelow } from '../lists/rows-below.ts';
import { oneProductARow } from '../lists/side-by-side.ts';
import { findFirst, isOneOf } from '../page/dom.ts';
import { listsIn } from '../sheets/index.ts';
import { type Listing, valuesOf } from '../sheets/sheet.ts';
import { shopOf } from '../shop/shop.ts';
import { pagingOf } from './paging.ts';
import { placeIn, type RowPlace } from './product-row.ts';

export const productList: Screen = { id: 'product-list', read };

function read(page: Document): Found | undefined {
  const all = listsIn(page).map(withRowsBelow).map(withLinedCells).map(oneProductARow).filter(hasTitlesOfKeys);
  if (all.length === 0) return undefined;
  const headings = headingsOf(page);
  const lists = all.flatMap(
    (list) => listAt(underOneHeading(list, headings), headingsOver(list.element, headings), headings) ?? [],
  );
  if (lists.length === 0) return undefined;
  const keys = lists.flatMap(({ places }) => places.map((place) => place.key));
  const paging = lists.map(({ list }) => pagingOf(list)).find((one) => one !== undefined);
  const reading = { screen: 'product-list' as const, shop: shopOf(page), keys, ...(paging && { page: paging }) };
  return { reading, lists, details: [] };
}

/** Whether this list has a column of that kind. */
const has = ({ labels }: Listing, wanted: TitleKind) => labels.some(({ kind }) => kind === wanted);

/** A product and its state or last day; or, in G3 lists without either, its registrar and 詳細. */
function hasTitlesOfKeys(list: Listing): boolean {
  if (!has(list, 'product') || holdsSeveralSideBySide(list)) return false;
  return has(list, 'state') || has(list, 'expiry') || (has(list, 'developer') && has(list, 'details'));
}

/** Whether its titles begin again beside the first ones: then it is unclear which cells of a row belong together. */
function holdsSeveralSideBySide({ labels }: Listing): boolean {
  const kinds = labels
    .map(({ kind }) => kind)
    .filter((kind) => kind === 'product' || kind === 'state' || kind === 'expiry');
  const other = kinds.findIndex((kind, at) => at > kinds.indexOf('product') && kind !== 'product');
  return other >= 0 && kinds.lastIndexOf('product') > other;
}

/** The list, if the words over it say that it is one of keys and it has rows. */
function listAt(list: Listing, over: readonly Heading[], headings: readonly Heading[]): ListPlace | undefined {
  const isName = list.things.some((thing) => valuesOf(thing, 'product').some((cell) => isOneOf(cell, 'caption')));
  const caption = isName ? undefined : captionOf(list.element);
  const states = statesOver(list, headings);
  const names = over.map((heading) => heading.text);
  if (states.size > 0 && isState(names.at(-1) ?? '')) names.pop();
  const texts = [...names, ...(caption ? [caption] : []), ...list.captions];
  if (!isUnderOurWords(texts, list) || isLineElsewhere(lineOver(list.element))) return undefined;
  const family = familyOf(names, texts, list);
  const places = oneNoteACell(list.things.flatMap((thing) => placeIn(thing, family, states.get(thing)) ?? []));
  if (places.length === 0) return undefined;
  const hasStates = has(list, 'state') || states.size > 0;
  const hasDates = has(list, 'expiry') || places.some(({ key }) => key.expiresOn);
  const titles = list.labels.flatMap(({ by }) => by ?? []);
  return { list: list.element, titles, places, hasDates, hasStates };
}

/**
 * Whose keys the headings over a list, the nearest last, say that these are: G1s and G2s have a list of vendors' alone.
 * A line in the list, which `texts` have too, may speak of some of its rows.
 */
function familyOf(headings: readonly string[], texts: readonly string[], { labels }: Listing): Family {
  if (labels.some(({ label }) => isAppRegistrar(label))) return 'unknown';
  if (isOwnShopHeading(headings.at(-1) ?? '')) return 'own-shop';
  return texts.some(isVendorListHeading) ? 'vendor' : 'unknown';
}

/** A legend of the states over a list is whole by itself: the list is none of its examples. */
const isLineElsewhere = (line: string) => isAboutSomethingElse(line) && !isLegendOfStates(line);

/**
 * Whether a person would say that these headings, the nearest last, stand over a list of keys. Where the nearest is
 * another one (「検索結果」), the titles of the columns must leave no doubt.
 */
function isUnderOurWords(texts: readonly string[], list: Listing): boolean {
  const nearest = texts.at(-1);
  if (!nearest || !texts.some(isListHeading)) return false;
  const saysApps = isListHeading(nearest) && texts.some(isAppListHeading);
  if (!saysKeys(list) && !(saysApps && leadsToDetails(list))) return false;
  if (isListHeading(nearest)) return true;
  if (isAboutSomethingElse(nearest)) return false;
  return (has(list, 'state') && has(list, 'expiry')) || list.labels.some(({ label }) => isAppRegistrar(label));
}

/** Whether the titles alone say that these are keys: without 状態 and 有効期限 only アプリ名 beside アプリ登録者 does. */
function saysKeys(list: Listing): boolean {
  const labels = list.labels.map(({ label }) => label);
  return has(list, 'state') || has(list, 'expiry') || (labels.some(isAppName) && labels.some(isAppRegistrar));
}

/** Whether each row links to its details: a list of products to choose from has no such link, or says more. */
function leadsToDetails({ things }: Listing): boolean {
  return things.every((thing) =>
    valuesOf(thing, 'details').some((cell) => findFirst(cell, 'a,button,[role="link"],[role="button"]')),
  );
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
