/** Sales of the user's list: a key that ends inside one is better renewed before it begins. */

import { isWithin } from '../days/closing.ts';
import { byDay, type Day } from '../days/day.ts';
import type { Sale } from '../facts/settings.ts';

/** The sale in which this day lies; of several the one that begins first. */
export function saleOver(sales: readonly Sale[], day: Day): Sale | undefined {
  return sales.filter((sale) => isWithin(sale, day)).sort((one, other) => byDay(one.from, other.from))[0];
}
