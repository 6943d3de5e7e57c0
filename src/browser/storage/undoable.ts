/** Tells facts so that they can be undone while this page is open, with what stood there before. */

import type { Told } from '../../domain/facts.ts';
import { type Before, takeBack, tell, type World } from './stored-facts.ts';

export interface Undoable {
  /** Stores these. Rejects when they could not be stored. */
  readonly tell: (told: readonly Told[]) => Promise<void>;
  /** What was told before under the same keys is there again then. */
  readonly takeBack: (told: readonly Told[]) => Promise<void>;
}

/** Tells and takes back in this world of facts. */
export function undoable(world: World = ''): Undoable {
  /** For each press what stood there before, by one of its facts. */
  const undo = new WeakMap<Told, Before>();
  return {
    async tell(told) {
      const before = await tell(told, world);
      for (const fact of told) undo.set(fact, before);
    },
    takeBack: (told) => takeBack(told, Object.assign({}, ...told.map((fact) => undo.get(fact))), world),
  };
}
