/** Writes the JSON beside a new test page, from what the reader makes of it today (docs/test-pages.md). */

import type { Reading } from '../../src/domain/facts/reading.ts';

/** What the reader made of a page, as it came out of the browser. */
export interface PageRead extends Pick<Reading, 'screen' | 'shop' | 'page'> {
  readonly lists: number;
  readonly keys: readonly (Readonly<Record<string, string>> & { readonly expiresOn?: string })[];
}

/** For a person to fill in: nobody else knows what the screen is. */
const SHOWS = 'A page from a structure report: say here what it is.';

/** The text of the JSON. Days are relative, as in the placeholders, counted from the day of the reading. */
export function expectedFrom(read: PageRead | undefined, today = Temporal.Now.plainDateISO('Asia/Tokyo')): string {
  if (!read) return written({ shows: SHOWS, screen: null });
  const { screen, lists, keys, shop, page } = read;
  if (keys.length === 0) return written({ shows: SHOWS, screen });
  const fromToday = (day: string) => {
    const days = today.until(Temporal.PlainDate.from(day)).days;
    return `${days < 0 ? '' : '+'}${days}`;
  };
  const relative = keys.map(({ expiresOn, ...key }) => ({
    ...key,
    ...(expiresOn && { expiresOn: fromToday(expiresOn) }),
  }));
  return written({ shows: SHOWS, screen, lists, keys: relative, shop, ...(page && { page }) });
}

function written(expected: object): string {
  return `${JSON.stringify(expected, null, 2)}\n`;
}
