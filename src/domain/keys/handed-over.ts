/** Which keys the vendor was given, by the ticks: a recipe may ask for several before that is so. */

import { byInstant, type Day, type Instant } from '../days/day.ts';
import type { Recipe, StepId } from '../facts/recipe.ts';
import type { Tick } from './ticks.ts';

/** That the vendor has a key, said at an instant. */
export interface HandedOver {
  /** The last day of that key; absent while no screen has shown it. */
  readonly newUntil?: Day;
  /** The last day of the key whose place it took, where one was known. */
  readonly replaces?: Day;
  readonly at: Instant;
}

/** The steps without which a new key is not where it is used: where nothing is registered, only its issue. */
function neededSteps({ steps }: Recipe): StepId[] {
  const needed = steps.filter(({ part }) => part === 'registering').map(({ id }) => id);
  return needed.length > 0 ? needed : ['issued'];
}

/**
 * For each key that is with the vendor when that was said: by `registered` itself, else by the latest of all the steps
 * that the recipe needs. Once one of them was said anew after a question, those from before it do not count.
 */
export function handedOver(ticks: readonly Tick[], recipe: Recipe): HandedOver[] {
  const needed = neededSteps(recipe);
  return ticksByKey(ticks).flatMap((all) => {
    const own = all.filter(({ step }) => step === 'registered' || needed.includes(step));
    const anew = own.filter(({ inQuestion }) => !inQuestion);
    const said = anew.length > 0 ? anew : own;
    const whole = said.find(({ step }) => step === 'registered');
    if (whole) return [whole];
    const found = needed.flatMap((step) => said.find((tick) => tick.step === step) ?? []);
    const last = [...found].sort((one, other) => byInstant(one.at, other.at)).at(-1);
    return last && found.length === needed.length ? [last] : [];
  });
}

function ticksByKey(ticks: readonly Tick[]): Tick[][] {
  const groups = new Map<string, Tick[]>();
  for (const tick of ticks) {
    const key = tick.newUntil?.toString() ?? `after ${tick.replaces}`;
    groups.set(key, [...(groups.get(key) ?? []), tick]);
  }
  return [...groups.values()];
}
