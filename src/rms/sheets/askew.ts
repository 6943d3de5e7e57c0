/** Lists whose values stand under other titles than their own: what is said there cannot be meant so. */

import { isDay, wordsIn } from '../cells/cell-words.ts';
import { stateIn } from '../cells/state.ts';
import { type Listing, valuesOf } from './sheet.ts';

/** Whether a day, and nothing else, stands where a state or a company should. */
export function isAskew({ things }: Listing): boolean {
  return things.some(
    (thing) =>
      valuesOf(thing, 'state').some((cell) => isDay(stateIn(cell).words)) ||
      valuesOf(thing, 'developer').some((cell) => isDay(wordsIn(cell) ?? '')),
  );
}
