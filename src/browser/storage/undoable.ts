/** Stores told facts so that they can be undone, to the previous values, while this page is open. */

import type { Instant } from '../../domain/days/day.ts';
import type { Moment, Told } from '../../domain/facts/facts.ts';
import { type Before, takeBack, tell, type World } from './stored-facts.ts';

export interface Undoable {
  /** Stores what this press tells, and resolves to it. Rejects if it could not be stored. */
  readonly tell: (command: (moment: Moment) => readonly Told[], at: Instant) => Promise<readonly Told[]>;
  /** Takes these back and restores what was told before under their keys. */
  readonly takeBack: (told: readonly Told[]) => Promise<void>;
}

/** Stores and takes back facts in this world. */
export function undoable(world: World = ''): Undoable {
  /** The previous values of each press, by each of its facts. */
  const undo = new WeakMap<Told, Before>();
  return {
    async tell(command, at) {
      const { told, before } = await tell(command, at, world);
      for (const fact of told) undo.set(fact, before);
      return told;
    },
    takeBack: (told) => takeBack(told, Object.assign({}, ...told.map((fact) => undo.get(fact))), world),
  };
}
