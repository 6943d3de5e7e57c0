/** The self-check: what the last look at each kind of RMS screen could make of it. Counts and the presence of columns, no word of the page. */

import { byInstant, type Instant } from './day.ts';
import type { ClosedScreenId, KeyShown, Paging, Reading, ScreenId } from './reading.ts';

/** Key: `looked:<screen>`. */
export interface Looked {
  readonly screen: ScreenId | ClosedScreenId;
  /** Whether there are columns (or, on a detail screen, labels) of these kinds. */
  readonly columns: { readonly state: boolean; readonly expiry: boolean };
  readonly rows: number;
  /** Rows whose state was not understood, or that are in use and show no readable date where the screen has dates. */
  readonly unclear: number;
  readonly page?: Pick<Paging, 'shown' | 'of'>;
  /** The page kept taking our notes away, so that they were left out. */
  readonly quarrel?: boolean;
  /** The page stood there in a translation, so that nothing was read. */
  readonly translated?: boolean;
  /** Since when the screen showed this, as far as can be known. */
  readonly at: Instant;
}

/** The storage key of a look. */
export function lookedKey({ screen }: Pick<Looked, 'screen'>): string {
  return `looked:${screen}`;
}

/** What a look at a page could make of it. */
export function lookedOf(
  { screen, keys, page }: Reading,
  columns: Looked['columns'],
  quarrel: boolean,
  at: Instant,
): Looked {
  const unclear = keys.filter((key) => isUnclear(key, columns)).length;
  const shown = page && { page: { shown: page.shown, of: page.of } };
  return { screen, columns, rows: keys.length, unclear, ...shown, ...(quarrel && { quarrel }), at };
}

/** What a look at a translated page could make of it: nothing, whatever stands there. */
export function lookedAtTranslation(screen: ScreenId, at: Instant): Looked {
  return { screen, columns: { state: false, expiry: false }, rows: 0, unclear: 0, translated: true, at };
}

function isUnclear({ state, expiresOn }: KeyShown, columns: Looked['columns']): boolean {
  if (state === 'unknown' && columns.state) return true;
  return columns.expiry && !expiresOn && (state === 'active' || state === 'active-with-update');
}

/** The look that was made last. */
export function lastLook(looks: readonly Looked[]): Looked | undefined {
  return [...looks].sort((one, other) => byInstant(one.at, other.at)).at(-1);
}
