/** Stores told facts so that they can be undone, to the previous values, while this page is open. */

import type { Told } from '../../domain/facts/facts.ts';
import { type Before, takeBack, tell, type World } from './stored-facts.ts';

export interface Undoable {
  /** Stores these facts. Rejects if they could not be stored. */
  readonly tell: (told: readonly Told[]) => Promise<void>;
  /** Takes these back and restores what was told before under their keys. */
  readonly takeBack: (told: readonly Told[]) => Promise<void>;
}

/** Stores and takes back facts in this world. */
export function undoable(world: World = ''): Undoable {
  /** The previous values of each press, by each of its facts. */
  const undo = new WeakMap<Told, Before>();
  return {
    async tell(told) {
      const before = await tell(told, world);
      for (const fact of told) undo.set(fact, before);
    },
    takeBack: (told) => takeBack(told, Object.assign({}, ...told.map((fact) => undo.get(fact))), world),
  };
}
