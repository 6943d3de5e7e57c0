/** One row of the list of license keys: what it says of its product, and where its note goes. */

import type { Family, KeyShown } from '../../domain/facts/reading.ts';
import { wordsIn } from '../cells/cell-words.ts';
import { type ExpiryShown, expiryIn, lastDayIn } from '../cells/expiry.ts';
import { labelsOnLines } from '../cells/labelled-lines.ts';
import { hasUpdateBehind, nameShown, type ProductShown, productIn } from '../cells/product.ts';
import { isEmptyCell, isUpdateCell, keptState, NO_STATE, type StateRead, stateIn } from '../cells/state.ts';
import { endBehindState } from '../cells/state-end.ts';
import type { Place } from '../found.ts';
import { isState } from '../headings/state-over.ts';
import { UPDATE_WORD } from '../lexicon/state-words.ts';
import { linesOf, wordsOf } from '../page/visible-text.ts';
import { cellsOf, type Thing, valuesOf } from '../sheets/sheet.ts';
import { isShopItself } from '../shop/shop-itself.ts';

/**
 * What a row that counts the others shows as its name, perhaps with their number. A product of that name would have a
 * state or a last day.
 */
const SUM = /^(?:合計|総計|総合計|小計|計|総数)(?:$|[\s:：]*[\d０-９])/;

/** A number or code beside a name under one title: 「K-12」. */
const CODE = /^[\dA-Z]{1,4}[-_.]?\d{1,6}$|^\d+[.)]?$/i;

export interface RowPlace extends Place {
  readonly productCell: Element;
}

/**
 * The key of one row, and the cell for its note; `undefined` for rows that are none: messages, sums, explanations.
 * `ofList`: whose keys the words over the list say that these are, where the row says nothing.
 */
export function placeIn(thing: Thing, ofList: Family, over?: StateRead): RowPlace | undefined {
  const stateCells = valuesOf(thing, 'state');
  const expiryCells = valuesOf(thing, 'expiry');
  const own = onlyState(stateCells.map(stateIn));
  const { expiresOn, unreadable } = expiryCells.length > 0 ? onlyExpiry(thing) : endBehind(stateCells);
  const named = nameOf(thing, own.state !== 'unknown' || expiresOn !== undefined);
  if (!named || spans(thing, named.cell)) return undefined;
  const { cell: productCell, shown: product } = named;

  if (![...stateCells, ...expiryCells, ...valuesOf(thing, 'details')].some((cell) => wordsOf(cell).trim()))
    return undefined;
  const [developerCell] = valuesOf(thing, 'developer');
  const developer = (developerCell && wordsIn(developerCell)) ?? product.developer;
  const isSaid = over && cellsOf(thing).some((cell) => cell !== productCell && isState(stateIn(cell).words));
  const shown = withUpdateBeside(over && !isSaid ? over : own, thing);
  if (shown.words.includes('。')) return undefined;
  if (SUM.test(product.product) && (over || shown.state === 'unknown') && !expiresOn) return undefined;
  const key: KeyShown = {
    product: product.product,
    ...(developer && { developer }),
    family: familyOf(developer, ofList),
    ...keptState(shown),
    ...(expiresOn && { expiresOn }),
  };
  return {
    key,
    productCell,
    // In an empty cell a style sheet may draw something, and only as long as it is empty.
    cell: stateCells.find((cell) => !isEmptyCell(cell)) ?? productCell,
    row: cellsOf(thing),
    stateWords: shown.words,
    ...(unreadable && { unreadableDate: unreadable }),
  };
}

/** The name in this row: of several cells under one title the one that is no number and no picture. */
function nameOf(thing: Thing, isOfProduct: boolean): { cell: Element; shown: ProductShown } | undefined {
  const cells = [...new Set(valuesOf(thing, 'product'))];
  const names = cells.flatMap((cell) => {
    const shown = isOfProduct ? nameShown(cell) : productIn(cell);
    return shown && (cells.length === 1 || !CODE.test(shown.product)) ? [{ cell, shown }] : [];
  });
  const whole = names.filter((one) => !names.some((other) => other !== one && isInitialOf(one.shown, other.shown)));
  return whole.length === 1 ? whole[0] : undefined;
}

/** Whether this is the beginning of that name, as on a tile before it. */
function isInitialOf({ product: letters }: ProductShown, { product }: ProductShown): boolean {
  return letters.length <= 2 && product.startsWith(letters);
}

/** Whether this cell spans columns of other titles, without labels of its own: 「ご利用中の製品はまだありません」. */
function spans({ values }: Thing, cell: Element): boolean {
  return values.filter(({ value }) => value === cell).length > 1 && labelsOnLines(cell).length === 0;
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
 * else none, since nobody says which one counts. What stands under one title is one.
 */
function onlyExpiry({ values }: Thing): ExpiryShown {
  const byTitle = new Map<unknown, { label: string; cells: Element[] }>();
  for (const { kind, by, label, value } of values) {
    if (kind !== 'expiry') continue;
    const one = byTitle.get(by ?? value) ?? { label, cells: [] };
    if (!one.cells.includes(value)) one.cells.push(value);
    byTitle.set(by ?? value, one);
  }
  const all = [...byTitle.values()];
  const [only, another] = all.length > 1 ? all.filter(({ label }) => /キー|key|ライセンス/i.test(label)) : all;
  if (!only || another) return inSeveralForms(all);
  const [cell] = only.cells;
  return only.cells.length === 1 && cell ? expiryIn(cell) : lastDayIn(only.cells);
}

/** The day that columns under one title all show, each in a form of its own: 西暦 beside 和暦 under 有効期限. */
function inSeveralForms(columns: readonly { label: string; cells: readonly Element[] }[]): ExpiryShown {
  const [first, ...others] = columns.map(({ label, cells }) => ({ label, day: lastDayIn(cells).expiresOn }));
  const expiresOn = first?.day;
  if (!expiresOn || !others.every(({ label, day }) => label === first.label && day?.equals(expiresOn))) return {};
  return { expiresOn };
}

/** The last day behind the state, where it has no title of its own and only one cell says one. */
function endBehind(stateCells: readonly Element[]): ExpiryShown {
  const [day, another] = stateCells.flatMap((cell) => endBehindState(cell) ?? []);
  return day && !another ? { expiresOn: day } : {};
}

/** The state of the row, with 更新あり where it stands in a cell of its own beside 利用中. */
function withUpdateBeside(shown: StateRead, thing: Thing): StateRead {
  if (shown.state !== 'active') return shown;
  const behind = valuesOf(thing, 'product').some(hasUpdateBehind);
  const beside = thing.values.some(
    ({ kind, value }) => (kind === undefined || kind === 'state') && isUpdateCell(value),
  );
  return beside || behind ? { state: 'active-with-update', words: `${shown.words} ${UPDATE_WORD}` } : shown;
}

function familyOf(developer: string | undefined, ofList: Family): Family {
  if (developer) return isShopItself(linesOf(developer).join('')) ? 'own-shop' : 'vendor';
  return ofList;
}
