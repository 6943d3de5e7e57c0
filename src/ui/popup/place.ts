/** Where the user is in the popup, as the `#` fragment of its URL, so that a place can be linked, left and reopened. */

import type { LicenseId, ShopId } from '../../domain/facts/license-id.ts';
import type { NextAction } from '../../domain/today/columns/next-action.ts';
import { jobOf } from '../../domain/today/job.ts';
import type { KeyToday } from '../../domain/today/standing.ts';

/** `#` · `#steps=<id>` · `#form` · `#form=<id>` · `#shop=<id>` · `#report`, with the id encoded. */
export type PopupPlace =
  | { readonly at: 'home' }
  | { readonly at: 'steps'; readonly id: LicenseId }
  | { readonly at: 'shop'; readonly id: ShopId }
  | { readonly at: 'form'; readonly id?: LicenseId }
  | { readonly at: 'report' };

export const HOME: PopupPlace = { at: 'home' };
const REPORT: PopupPlace = { at: 'report' };

/** The place that this hash names; home for any other text. */
export function placeOf(hash: string): PopupPlace {
  if (/^#?report$/.test(hash)) return REPORT;
  const [, at, encoded] = /^#?(steps|form|shop)(?:=(.+))?$/.exec(hash) ?? [];
  const id = encoded && decoded(encoded);
  if (at === 'steps' || at === 'shop') return id ? { at, id } : HOME;
  if (at === 'form') return id ? { at, id } : { at };
  return HOME;
}

/** The hash of this place, without the `#`. */
export function hashOf(place: PopupPlace): string {
  if (place.at === 'home') return '';
  if (place.at === 'report') return place.at;
  return place.id ? `${place.at}=${encodeURIComponent(place.id)}` : place.at;
}

/**
 * Where the popup opens again: where the user left off, else at home, whose first sentence says whether anything is
 * about to stop. Steps are reopened if they are next, or half done with nothing more urgent pending.
 */
export function placeToReopen(left: PopupPlace, keys: readonly KeyToday[], action: NextAction): PopupPlace {
  // A form that was left is empty again: nothing is lost at home, and there the answer is seen.
  if (left.at !== 'steps') return HOME;
  const one = keys.find(({ license }) => license.id === left.id);
  if (!one) return HOME;
  const isNext = 'of' in action && action.of.license.id === left.id;
  const steps = jobOf(one).steps.filter(({ seenOnRms }) => !seenOnRms);
  const halfDone = steps.some(({ status }) => status === 'done') && steps.some(({ status }) => status !== 'done');
  const pressing = action.do === 'renew' || action.do === 'register' || action.do === 'answer-registered';
  return isNext || (halfDone && !pressing) ? left : HOME;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
