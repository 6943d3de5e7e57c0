/**
 * The self-check: what the last check at each kind of RMS screen could make of it. Counts and the presence of columns,
 * no word of the page.
 */

import type { InferOutput } from 'valibot';
import type { selfCheckSchema } from '../../browser/storage/self-check-schema.ts';
import { byInstant } from '../days/day.ts';
import type { Moment } from './facts.ts';
import type { KeyShown, Reading, ScreenId } from './reading.ts';

/** Key: `looked:<screen>`. */
export type SelfCheck = Readonly<InferOutput<typeof selfCheckSchema>>;

/** The storage key of a check. */
export function selfCheckKey({ screen }: Pick<SelfCheck, 'screen'>): string {
  return `looked:${screen}`;
}

/** What a check at a page could make of it. */
export function selfCheckOf(
  { screen, keys, page }: Reading,
  columns: SelfCheck['columns'],
  quarrel: boolean,
  moment: Moment,
): SelfCheck {
  const unclear = keys.filter((key) => isUnclear(key, columns)).length;
  const shown = page && { page: { shown: page.shown, of: page.of } };
  return { screen, columns, rows: keys.length, unclear, ...shown, ...(quarrel && { quarrel }), ...moment };
}

/** What a check at a translated page could make of it: nothing, whatever stands there. */
export function checkOfTranslation(screen: ScreenId, moment: Moment): SelfCheck {
  return { screen, columns: { state: false, expiry: false }, rows: 0, unclear: 0, translated: true, ...moment };
}

function isUnclear({ state, expiresOn }: KeyShown, columns: SelfCheck['columns']): boolean {
  if (state === 'unknown' && columns.state) return true;
  return columns.expiry && !expiresOn && (state === 'active' || state === 'active-with-update');
}

/** The check that was made last. */
export function latestCheck(selfChecks: readonly SelfCheck[]): SelfCheck | undefined {
  return [...selfChecks]
    .sort((one, other) => (one.order ?? 0) - (other.order ?? 0) || byInstant(one.at, other.at))
    .at(-1);
}
