/** Where in the popup one is, as it stands behind the `#` of its address, so that a place can be linked, left and found again. */

import type { Watched } from '../../domain/attention.ts';
import { jobOf } from '../../domain/job.ts';
import type { LicenseId, ShopId } from '../../domain/license-id.ts';
import type { NextAction } from '../../domain/next-action.ts';

/** `#` · `#steps=<id>` · `#form` · `#form=<id>` · `#shop=<id>` · `#report`, the id encoded. */
export type PopupPlace =
  | { readonly at: 'home' }
  | { readonly at: 'steps'; readonly id: LicenseId }
  | { readonly at: 'shop'; readonly id: ShopId }
  | { readonly at: 'form'; readonly id?: LicenseId }
  | { readonly at: 'report' };

export const HOME: PopupPlace = { at: 'home' };
const REPORT: PopupPlace = { at: 'report' };

/** The place that this hash names; any other text is the home. */
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
 * Where to begin when the popup opens again: where it was left in the middle of something, else at the home, whose first sentence
 * answers whether anything is about to stop. Steps are gone back to while they are what is to be done next, or half done with
 * nothing more urgent about.
 */
export function placeToReopen(left: PopupPlace, watched: readonly Watched[], action: NextAction): PopupPlace {
  if (left.at === 'shop' || left.at === 'report') return HOME;
  if (left.at !== 'steps') return left;
  const one = watched.find(({ license }) => license.id === left.id);
  if (!one) return HOME;
  const isNext = 'of' in action && action.of.license.id === left.id;
  const steps = jobOf(one).steps.filter(({ seenOnRms }) => !seenOnRms);
  const halfDone = steps.some(({ status }) => status === 'done') && steps.some(({ status }) => status !== 'done');
  const pressing = action.do === 'renew' || action.do === 'register';
  return isNext || (halfDone && !pressing) ? left : HOME;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
