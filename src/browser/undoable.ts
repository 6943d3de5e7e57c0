/** Tells facts so that each can be undone while this page is open, with what stood there before. */

import type { Told } from '../domain/facts.ts';
import { takeBack, tell, type World } from './stored-facts.ts';

export interface Undoable {
  /** Stores these. Rejects when one could not be stored. */
  readonly tell: (told: readonly Told[]) => Promise<void>;
  /** What was told before under the same keys is there again then. */
  readonly takeBack: (told: readonly Told[]) => Promise<void>;
}

/** Tells and takes back in this world of facts. */
export function undoable(world: World = ''): Undoable {
  const undo = new WeakMap<Told, () => Promise<void>>();
  return {
    async tell(told) {
      for (const fact of told) undo.set(fact, await tell(fact, world));
    },
    async takeBack(told) {
      for (const fact of told) await (undo.get(fact) ?? (() => takeBack(fact, world)))();
    },
  };
}
