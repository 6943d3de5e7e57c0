/** What is known where nothing but these documents was ever seen: the way from a reading to all that is shown. */

import type { Visit } from '../../../src/domain/facts/facts.ts';
import type { Reading } from '../../../src/domain/facts/reading.ts';
import { visitOf } from '../../../src/domain/facts/visits.ts';
import { type KnownToday, knownToday } from '../../../src/domain/today/known.ts';
import { ALL_DESTINATIONS } from '../../../src/vendors/destinations.ts';
import type { PageRead } from './wanted-read.ts';

/** The visits that are kept of these documents, each seen after the one before. */
export function visitsAfter(frames: readonly PageRead[], at: Temporal.Instant): Visit[] {
  return frames.flatMap(({ keys = [], ...rest }, index) => {
    const shown = keys.map(({ expiresOn, ...key }) => ({
      ...key,
      ...(expiresOn && { expiresOn: Temporal.PlainDate.from(expiresOn) }),
    }));
    const read = { moment: { at, order: index + 1 }, document: `frame-${index}` };
    return visitOf({ ...rest, keys: shown } as Reading, read) ?? [];
  });
}

/** What is known of them on this day. */
export const knownAfter = (visits: readonly Visit[], today: Temporal.PlainDate): KnownToday =>
  knownToday({ visits, told: [] }, today, ALL_DESTINATIONS, { mayRead: true, newerData: false });
