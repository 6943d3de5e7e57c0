/** Holds back rows that say nothing yet: a page may show names first, and what is said of them a moment later. */

import type { Found, Place } from './found.ts';

/** How long a row without a known state or a day has to stand unchanged to be read as it is, in milliseconds. */
export const STANDS_FOR = 3000;

export interface Settled {
  /** What may be read now. */
  readonly found?: Found;
  /** Milliseconds until more may be read if nothing changes. */
  readonly wait?: number;
}

/** Follows one document. `at` is the page's own time in milliseconds. */
export function settling(): (found: Found | undefined, at: number) => Settled {
  let standing = new Map<string, number>();
  return (found, at) => {
    const since = new Map<string, number>();
    const known = standing;
    const isSettled = (place: Place) => {
      if (place.key.state !== 'unknown' || place.key.expiresOn) return true;
      const row = JSON.stringify([place.key, place.unreadableDate]);
      since.set(row, known.get(row) ?? at);
      return at - (since.get(row) ?? at) >= STANDS_FOR;
    };
    if (!found || (found.lists.length === 0 && found.details.length === 0)) {
      standing = since;
      return found ? { found } : {};
    }
    const lists = found.lists.map((list) => ({ ...list, places: list.places.filter(isSettled) }));
    const details = found.details.filter(isSettled);
    standing = since;
    const left = lists.filter(({ places }) => places.length > 0);
    const keys = [...left.flatMap(({ places }) => places), ...details].map(({ key }) => key);
    const waits = [...since.values()].map((from) => from + STANDS_FOR - at).filter((wait) => wait > 0);
    return {
      ...(keys.length > 0 && { found: { ...found, reading: { ...found.reading, keys }, lists: left, details } }),
      ...(waits.length > 0 && { wait: Math.min(...waits) }),
    };
  };
}
