/** The schema of a self-check in storage, the only source of its type (src/domain/facts/self-check.ts). */

import * as v from 'valibot';
import { CLOSED_SCREEN_IDS, SCREEN_IDS } from '../../domain/facts/reading.ts';
import { instant } from '../schemas/stored-instant.ts';

const count = v.custom<number>((value) => Number.isInteger(value) && Number(value) >= 0);

/** The result of the last check of one kind of screen. */
export const selfCheckSchema = v.object({
  screen: v.picklist([...SCREEN_IDS, ...CLOSED_SCREEN_IDS]),
  /** Whether there are columns (or, on a detail screen, labels) of these kinds. */
  columns: v.object({ state: v.boolean(), expiry: v.boolean() }),
  rows: count,
  /** Rows whose state was not understood, and rows in use without a readable date on a screen with dates. */
  unclear: count,
  page: v.exactOptional(v.object({ shown: count, of: count })),
  /** Notes were left out: the page kept removing them, or they would have put a list askew. */
  quarrel: v.exactOptional(v.boolean()),
  /** The page was shown in translation, so nothing was read. */
  translated: v.exactOptional(v.boolean()),
  /** Since when the screen has shown this, as far as is known. */
  at: instant,
  /** Its place among the facts; absent where an earlier version checked. */
  order: v.exactOptional(count),
});
