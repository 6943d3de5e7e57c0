/** Renew together: while one key is renewed, the others of its shop that end soon are one trip to RMS. */

import { partsOf } from '../facts/license-id.ts';
import { deedOf } from '../today/columns/next-action.ts';
import { daysOf } from '../today/columns/urgency.ts';
import { keyJobOf } from '../today/job.ts';
import { stepsShown } from '../today/offers.ts';
import type { KeyToday } from '../today/standing.ts';

/** Three weeks: so long before its end nobody loses much by renewing a key. */
const SOON = 21;

/** Those that can be renewed together now: afterwards the trip to RMS is over. */
export function togetherNow(keys: readonly KeyToday[], one: KeyToday): KeyToday[] {
  const isOpen = stepsShown(one) === 'all' && keyJobOf(one).steps[0]?.status === 'now';
  return isOpen ? renewTogether(keys, one) : [];
}

/**
 * The other keys of the same shop that end within three weeks, or have ended, the first to end first. One of which a
 * new key is there already is not among them: nothing is to be issued.
 */
export function renewTogether(keys: readonly KeyToday[], one: KeyToday): KeyToday[] {
  const { shop } = partsOf(one.license.id);
  return keys
    .filter((other) => {
      const days = daysOf(other);
      const isCounting = other.standing.is === 'counting' || other.standing.is === 'ended';
      const isOther = other.license.id !== one.license.id && partsOf(other.license.id).shop === shop;
      return isOther && isCounting && days !== undefined && days <= SOON && deedOf(other) !== 'register';
    })
    .sort((first, other) => (daysOf(first) ?? 0) - (daysOf(other) ?? 0));
}
