/** Whether two stored values say the same, in whatever order their parts are: Chromium gives them back in another. */

export function isEqual(one: unknown, other: unknown): boolean {
  return inOneOrder(one) === inOneOrder(other);
}

/** A value as text, with the names in it in one order; `undefined` for none. */
export function inOneOrder(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
