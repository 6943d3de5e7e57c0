/** Why what is known of a license may not be trusted: a column of where it stands. */

import { type Day, dayInJapan, daysLeft, type Instant } from '../../days/day.ts';
import { mayBeSeveral } from '../../keys/alike-rule.ts';
import type { License } from '../../keys/licenses.ts';
import { heldKey, type Ring } from '../../keys/ring.ts';
import type { Doubt, KeyToday, Standing } from '../standing.ts';
import { type Column, inColumn } from './column.ts';

/** After this many days without a look at RMS a date is no longer vouched for (docs/promises.md, "Badge"). */
export const STALE_DAYS = 30;

type DoubtsOn = (license: License, today: Day) => readonly Doubt[];

/** Nothing counts, or what is wrong is said already. */
const none: DoubtsOn = () => [];

/** Where a date counts, or is to be found. */
const ofDate: DoubtsOn = (license, today) => [
  ...strange(license),
  ...stale(lookAtDate(license), today),
  ...alike(license),
];

/** The same, and readings contradict. */
const ofContradiction: DoubtsOn = (license, today) => [
  ...strange(license),
  ...stale(lookAtDate(license), today),
  'contradiction',
  ...alike(license),
];

/** 停止中 and 承認待ち are doubted like a date: by now they may be over. */
const ofRest: DoubtsOn = (license, today) => [...stale(lookAtProduct(license.ring), today), ...alike(license)];

const DOUBTS: Column<DoubtsOn> = {
  away: () => none,
  stopped: () => ofRest,
  awaiting: () => ofRest,
  'awaiting-over': () => none,
  'no-date': () => ofDate,
  'still-used': () => none,
  ended: () => none,
  counting: () => ofDate,
  'to-register': ({ old }) => (old ? ofDate : none),
  'maybe-registered': () => none,
  'registered-unseen': () => ofDate,
  which: ({ why }) => (why === 'first-sight' || why === 'same-name' ? ofDate : ofContradiction),
};

/** What is doubtful about this license on this day in Japan. */
export function doubtsOf(standing: Standing, license: License, today: Day): KeyToday['doubts'] {
  return inColumn(DOUBTS, { license, standing, doubts: [] })(license, today);
}

function strange({ ring }: License): Doubt[] {
  return ring.shown?.stateText ? ['state-not-understood'] : [];
}

function alike({ product, ring }: License): Doubt[] {
  return mayBeSeveral(product, ring) ? ['names-alike'] : [];
}

function stale(looked: readonly Instant[], today: Day): Doubt[] {
  return looked.length > 0 && !looked.some((at) => isRecent(at, today)) ? ['not-seen-lately'] : [];
}

/** When a screen last showed the product. */
function lookAtProduct({ lastLook }: Ring): readonly Instant[] {
  return lastLook ? [lastLook.at] : [];
}

/**
 * When a screen last showed the date that counts, or the product where there is none, and when the same date was typed
 * in. One that was only typed in needs no screen.
 */
function lookAtDate({ ring }: License): readonly Instant[] {
  const held = heldKey(ring);
  if (!held) return lookAtProduct(ring);
  const { typed, last } = held;
  return last ? [last.at, ...(typed ? [typed.at] : [])] : [];
}

/** Whether this was not long ago; an instant that is still to come vouches for nothing. */
function isRecent(at: Instant, today: Day): boolean {
  const days = daysLeft(dayInJapan(at), today);
  return days >= 0 && days <= STALE_DAYS;
}
