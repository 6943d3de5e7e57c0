/** Whether two stored values say the same. */

/** Whatever the order of their parts: Chromium gives them back in another one than they were written in. */
export function isEqual(one: unknown, other: unknown): boolean {
  const plain = (value: unknown): unknown =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([part, inner]) => [part, plain(inner)]),
        )
      : Array.isArray(value)
        ? value.map(plain)
        : value;
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}
