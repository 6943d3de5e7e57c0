/** What is known about a shop, as lines: how RMS identifies it, how many keys it has, and when it was last read. */

import { t } from '../../browser/text.ts';
import type { Day } from '../../domain/days/day.ts';
import { partsOf } from '../../domain/facts/license-id.ts';
import { lastReadAt } from '../../domain/today/freshness.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { momentText } from '../say/dates.ts';
import type { ShopChoice } from '../say/names.ts';

/** Each is a label and a value; what no page has shown is left out. */
export function shopFacts({ id }: ShopChoice, keys: readonly KeyToday[], today: Day): readonly [string, string][] {
  const own = keys.filter(({ license }) => partsOf(license.id).shop === id);
  const url = own.find(({ license: { shop } }) => shop.url)?.license.shop.url;
  const number = own.find(({ license: { shop } }) => shop.number)?.license.shop.number;
  const last = lastReadAt(own);
  return [
    ...(url ? [[t('shops_url'), url] as [string, string]] : []),
    ...(number ? [[t('shops_number'), number] as [string, string]] : []),
    [t('shops_keys'), t('check_count', String(own.length))],
    [t('shops_read'), last ? momentText(last, today) : t('shops_never')],
  ];
}
