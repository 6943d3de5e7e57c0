/** Which ids the user joined: a shop learned later, a renamed product, a key typed by hand (contract, `same-as`). */

import type { Told } from './facts.ts';

/** A function from an id, of a license or of a shop, to the one that it was said to be the same as, however many steps away. */
export function sameAs(told: readonly Told[]): (id: string) => string {
  const next = new Map(told.flatMap((fact) => (fact.what === 'same-as' ? [[fact.id, fact.as] as const] : [])));
  return (id) => {
    const passed = new Set<string>();
    let at = id;
    for (let to = next.get(at); to !== undefined && !passed.has(to) && to !== id; to = next.get(at)) {
      passed.add(at);
      at = to;
    }
    return at;
  };
}
