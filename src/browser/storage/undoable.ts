/** Stores told facts so that they can be undone, to the previous values, while this page is open. */

import type { Instant } from '../../domain/days/day.ts';
import { type Moment, type Told, toldKey } from '../../domain/facts/facts.ts';
import { withDaysOf } from '../../domain/facts/typed-days.ts';
import { isEqual } from '../is-equal.ts';
import { area } from './area.ts';
import { parseFact, storedForm } from './fact-schemas.ts';
import { type Before, inLock, tell, type World } from './stored-facts.ts';

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

/**
 * Takes back what the user told and restores the previous values; a day that was typed in stays among those that a
 * calendar may hold. What was told since under the same key, on another page, stays. Rejects while the data is of
 * another version.
 */
async function takeBack(told: readonly Told[], before: Before, world: World = ''): Promise<void> {
  await inLock(async () => {
    const now = await area.get(told.map((fact) => world + toldKey(fact)));
    const ours = told.flatMap((fact) => {
      const key = world + toldKey(fact);
      return isSameWord(now[key], storedForm(fact)) ? [{ key, fact }] : [];
    });
    const back = ours.filter(({ key }) => key in before);
    await area.set(Object.fromEntries(back.map(({ key, fact }) => [key, rememberingDay(before[key], fact)])));
    await area.remove(ours.flatMap(({ key }) => (key in before ? [] : [key])));
  });
}

/** Whether these stored values are of one press: the days that a word remembers may have changed since. */
function isSameWord(one: unknown, other: unknown): boolean {
  const pressOf = (value: unknown) => (value instanceof Object && 'order' in value ? { ...value, earlier: [] } : value);
  return isEqual(pressOf(one), pressOf(other));
}

/** This stored value, and with it the days that the word which is taken back has named. */
function rememberingDay(before: unknown, taken: Told): unknown {
  const word = parseFact(toldKey(taken), before);
  if (taken.what !== 'date' || word.kind !== 'told' || word.fact.what !== 'date') return before;
  return storedForm(withDaysOf(word.fact, taken));
}
