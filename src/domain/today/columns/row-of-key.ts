/** What a row on RMS is to the key that the vendor holds, where it is not simply that key. */

import { byDay, type Day } from '../../days/day.ts';
import type { KeyShown } from '../../facts/reading.ts';
import type { Counted, KeyToday } from '../standing.ts';
import { type Column, inColumn } from './column.ts';
import { isConfirmed } from './urgency.ts';

/**
 * `earlier`: the vendor has a newer key than this row's. `earlier-unseen`: the same by the user's word, and no screen
 * has shown the newer one. `earlier-ended`: it has ended, a later key counts, and nobody has said which is registered.
 */
export type EarlierRow = 'earlier' | 'earlier-unseen' | 'earlier-ended';

type OfRow = (row: Pick<KeyShown, 'state' | 'expiresOn'>, today: Day) => EarlierRow | undefined;

const none: OfRow = () => undefined;

/** A row that ends before the key that counts. */
const before =
  (counted: Counted | undefined, isConfirmedKey: boolean): OfRow =>
  ({ expiresOn }, today) => {
    if (!counted || !expiresOn || byDay(expiresOn, counted.until) >= 0) return undefined;
    if (isConfirmedKey) return 'earlier';
    return counted.days >= 0 && byDay(expiresOn, today) < 0 ? 'earlier-ended' : undefined;
  };

const beforeCounted = (standing: { readonly counted?: Counted }, { license }: KeyToday) =>
  before(standing.counted, isConfirmed(license));

const beforeOld = (standing: { readonly old?: Counted }, { license }: KeyToday) =>
  before(standing.old, isConfirmed(license));

const EARLIER: Column<OfRow> = {
  away: () => none,
  stopped: () => none,
  awaiting: () => none,
  'awaiting-over': () => none,
  'no-date': () => none,
  'still-used': () => none,
  ended: beforeCounted,
  counting: beforeCounted,
  'to-register': beforeOld,
  'maybe-registered': beforeOld,
  'registered-unseen':
    ({ after }) =>
    ({ expiresOn, state }) => {
      const isOld = expiresOn ? after !== undefined && byDay(expiresOn, after) <= 0 : state === 'expired';
      return isOld ? 'earlier-unseen' : undefined;
    },
  which: (standing, one) => (standing.why === 'same-name' ? none : beforeCounted(standing, one)),
};

/** Whether another key took the place of this row's, as the user said or as it seems. */
export function earlierRow(
  one: KeyToday,
  row: Pick<KeyShown, 'state' | 'expiresOn'>,
  today: Day,
): EarlierRow | undefined {
  return inColumn(EARLIER, one)(row, today);
}
