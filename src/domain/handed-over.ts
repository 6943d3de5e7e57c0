/** Which keys the vendor was given, by the ticks: a recipe may ask for several before that is so. */

import { byInstant } from './day.ts';
import type { ToldHandover } from './facts.ts';
import type { Recipe } from './recipe.ts';

/**
 * For each key that is with the vendor the tick that says so: `registered` itself, else one made of all registering steps of the recipe, as old as the
 * latest of them. A tick that was made before the new key's day was seen counts for it too.
 */
export function handedOver(ticks: readonly ToldHandover[], { steps }: Recipe): ToldHandover[] {
  const needed = steps.filter(({ part }) => part === 'registering').map(({ id }) => id);
  return ticksByKey(ticks).flatMap((own) => {
    const whole = own.find(({ step }) => step === 'registered');
    if (whole) return [whole];
    const [sample] = own;
    const counting = [...own, ...ticks.filter((tick) => sample && isOfSameRenewal(tick, sample))];
    const found = needed.flatMap((step) => counting.find((tick) => tick.step === step) ?? []);
    const last = [...found].sort((one, other) => byInstant(one.at, other.at)).at(-1);
    if (!sample || !last || found.length < needed.length) return [];
    return [{ ...sample, step: 'registered', at: last.at }];
  });
}

/** Whether `undated` was ticked in the renewal of which `tick` is, before the new key's day was seen. */
function isOfSameRenewal(undated: ToldHandover, tick: ToldHandover): boolean {
  return !undated.expiresOn && undated.replaces?.toString() === tick.replaces?.toString();
}

function ticksByKey(ticks: readonly ToldHandover[]): ToldHandover[][] {
  const groups = new Map<string, ToldHandover[]>();
  for (const tick of ticks) {
    const key = tick.expiresOn?.toString() ?? `after ${tick.replaces}`;
    groups.set(key, [...(groups.get(key) ?? []), tick]);
  }
  return [...groups.values()];
}
