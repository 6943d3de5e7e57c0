/** Scores how well a page was understood, to choose between several interpretations. */

import { isDay, wordsIn } from '../cells/cell-words.ts';
import { expiryIn } from '../cells/expiry.ts';
import { isAction, productIn } from '../cells/product.ts';
import { isUpdateCell, stateIn } from '../cells/state.ts';
import { namesSomethingElse } from '../lexicon/screen-words.ts';
import { wordsOf } from '../page/visible-text.ts';
import { acrossIn } from './across.ts';
import { type Listing, type Thing, valuesOf } from './sheet.ts';

/** Whether this says a state that we know, or a day. */
export function isSure(thing: Thing): boolean {
  return (
    valuesOf(thing, 'expiry').some((cell) => expiryIn(cell).expiresOn) ||
    valuesOf(thing, 'state').some((cell) => stateIn(cell).state !== 'unknown')
  );
}

/**
 * Whether values stand under other titles than their own: a day, and nothing else, where a state or a company should.
 * What fills its row stands in no column.
 */
export function isAskew({ things }: Listing): boolean {
  return things.some(
    (thing) =>
      !acrossIn(thing) &&
      (valuesOf(thing, 'state').some((cell) => isDay(stateIn(cell).words)) ||
        valuesOf(thing, 'developer').some((cell) => isDay(wordsIn(cell) ?? ''))),
  );
}

/**
 * How much of a list is understood: names with what is said of them, less what makes no sense under its title. A list
 * of keys has no names.
 */
export function scoreOf({ labels, things }: Listing): number {
  const areNamed = !labels.some(({ kind }) => kind === 'secret') || labels.some(({ kind }) => kind === 'product');
  const counted = things.filter((thing) => !areNamed || isNamed(thing));
  return counted.reduce((score, thing) => score + scoreOfThing(thing), 0);
}

function scoreOfThing(thing: Thing): number {
  let score = valuesOf(thing, 'details').some((cell) => isAction(wordsOf(cell))) ? 1 : 0;
  for (const cell of valuesOf(thing, 'state')) {
    const { state, words } = stateIn(cell);
    score += scoreOfValue(state !== 'unknown', words !== '');
  }
  for (const cell of valuesOf(thing, 'expiry')) {
    const { expiresOn, unreadable } = expiryIn(cell);
    score += scoreOfValue(expiresOn !== undefined, unreadable !== undefined);
  }
  return score;
}

function scoreOfValue(isUnderstood: boolean, saysAnything: boolean): number {
  if (isUnderstood) return 2;
  return saysAnything ? -1 : 0;
}

/**
 * Whether a person would take things for rows that stand in no row together: remarks below each value look like rows
 * too, but most of them say neither state nor day.
 */
export function areRows({ labels, things }: Listing): boolean {
  // 機能名 beside 状態 is another list, whose states are none of the products'.
  if (labels.some(({ label }) => namesSomethingElse(label))) return false;
  // A column of names that is drawn higher or lower than the others leaves a row without one.
  if (labels.some(({ kind }) => kind === 'product') && things.some((thing) => isSure(thing) && !hasName(thing)))
    return false;
  // Lists of apps say neither: there each row has a name and leads to its details.
  if (!labels.some(({ kind }) => kind === 'state' || kind === 'expiry')) return things.every(leadsOn);
  const sure = things.filter(isRow).length;
  return things.length > 2 ? sure * 2 > things.length : things.length > 0 && sure === things.length;
}

const hasName = (thing: Thing) => valuesOf(thing, 'product').some((cell) => wordsOf(cell).trim() !== '');

function isNamed(thing: Thing): boolean {
  const [name] = valuesOf(thing, 'product');
  return name !== undefined && productIn(name) !== undefined;
}

function leadsOn(thing: Thing): boolean {
  return isNamed(thing) && valuesOf(thing, 'details').some((cell) => isAction(wordsOf(cell)));
}

function isRow(thing: Thing): boolean {
  const days = valuesOf(thing, 'expiry');
  const states = valuesOf(thing, 'state');
  if (days.some((cell) => expiryIn(cell).unreadable !== undefined) || states.some(isUpdateCell)) return false;
  const isDated = days.some((cell) => expiryIn(cell).expiresOn);
  // Where days alone tell rows from remarks, they stand there alone too.
  if (states.length === 0) return isDated && days.every((cell) => /^[\d/.:年月日\s-]*$/.test(wordsOf(cell)));
  return isDated || states.every((cell) => stateIn(cell).state !== 'unknown');
}
