/** Tells the shop's own apps from those of vendors by who registered them. */

import { folded } from '../../domain/text/japanese-text.ts';

/** Whether this developer is the shop itself: RMS writes 「店舗様」 (docs/rms.md, "The list of keys"). */
export function isShopItself(developer: string): boolean {
  return /^店舗様?(?:\(.*\))?$/.test(folded(developer));
}
