/** もどす right after a copy was taken over: what was stored before comes back, and nothing that was kept since goes. */

import { nextOrder, visitKey } from '../../domain/facts/facts.ts';
import { saidTwice } from '../../domain/facts/visits.ts';
import { isEqual } from '../is-equal.ts';
import { area } from '../storage/area.ts';
import { fromStorage, inLock } from '../storage/stored-facts.ts';

/** Keys and values of storage. */
type Values = Readonly<Record<string, unknown>>;

/** What was stored before a copy came in, and the values that were written then. */
export interface TakenOver {
  readonly before: Values;
  readonly written: Values;
}

/** `changed-since`: something that the copy had brought or changed is another thing by now, and all stays as it is. */
export type UndoneCopy = 'undone' | 'changed-since';

/**
 * Takes the copy back: its values go, and those that it changed are as before. What was added since stays: it has a
 * number after all of them. Rejects if that cannot be kept; then it can be tried again.
 */
export async function undoCopy(taken: TakenOver): Promise<UndoneCopy> {
  return inLock(async () => {
    const { before, written } = taken;
    const now = await area.get(null);
    const gone = goneAsTwice(taken);
    const isAs = (key: string, values: Values) => key in values && isEqual(now[key], values[key]);
    const isLeft = (key: string) =>
      key in now ? isAs(key, written) || isAs(key, before) : gone.has(key) || !(key in before);
    // A self-check that was made since is right, and belongs to no copy.
    const keys = Object.keys(written).filter((key) => !key.startsWith('looked:') || isLeft(key));
    const lost = Object.keys(before).filter((key) => key.startsWith('visit:') && !(key in now));
    const isLost = lost.some((key) => !gone.has(key));
    if (isLost || !keys.every(isLeft) || isBuiltOn(taken, now)) return 'changed-since';
    const back = [...keys, ...lost].filter((key) => key in before);
    await area.set(Object.fromEntries(back.map((key) => [key, before[key]])));
    await area.remove(keys.filter((key) => !(key in before)));
    return 'undone';
  });
}

/** The visits that the background may have removed since, because another one says the same. */
function goneAsTwice({ before, written }: TakenOver): ReadonlySet<string> {
  return new Set(saidTwice(fromStorage({ ...before, ...written }).facts.visits).map(visitKey));
}

/** Whether something that was added since speaks of the numbers that the facts have with the copy. */
function isBuiltOn({ before, written }: TakenOver, now: Values): boolean {
  const taken: Values = { ...before, ...written };
  const next = nextOrder(fromStorage({ ...taken }).facts);
  const { visits } = fromStorage({ ...now }).facts;
  const goesOn = visits.some((visit) => !(visitKey(visit) in taken) && visit.first.order < next);
  return goesOn || Object.keys(now).some((key) => key.startsWith('shop:') && !isEqual(now[key], taken[key]));
}
