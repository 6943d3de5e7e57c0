/** Takes one change of the settings back, and leaves what another page has changed since. */

/** What is there now, with what went from `before` to `after` as it was. */
export function undone<T>(now: T, before: T, after: T): T;
export function undone(now: unknown, before: unknown, after: unknown): unknown {
  if (Array.isArray(now) && Array.isArray(before) && Array.isArray(after)) return undoneList(now, before, after);
  if (!isRecord(now) || !isRecord(before) || !isRecord(after)) return isSame(now, after) ? before : now;
  return Object.fromEntries(Object.keys(now).map((key) => [key, undone(now[key], before[key], after[key])]));
}

/** What was added goes, and what was taken out comes back: at the end where another page has changed the list since. */
function undoneList(now: readonly unknown[], before: readonly unknown[], after: readonly unknown[]): unknown[] {
  if (isSame(now, after)) return [...before];
  const isIn = (list: readonly unknown[], one: unknown) => list.some((other) => isSame(one, other));
  const stays = now.filter((one) => isIn(before, one) || !isIn(after, one));
  const back = before.filter((one) => !isIn(after, one) && !isIn(stays, one));
  return [...stays, ...back];
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Temporal.PlainDate);
