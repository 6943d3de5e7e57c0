/** What shops, products and the places of their keys are called in sentences. */

import { t } from '../browser/text.ts';
import type { Watched } from '../domain/attention.ts';
import { partsOf, UNIDENTIFIED } from '../domain/license-id.ts';
import type { License } from '../domain/licenses.ts';
import type { ShopShown } from '../domain/reading.ts';

/** The name that people know, else the last part of its address, else nothing: a number would tell nobody which shop it is. */
export function shopLabel(shop: ShopShown): string | undefined {
  return shop.name ?? shop.url;
}

export interface ShopChoice {
  /** The shop's part of the ids of its licenses. */
  readonly id: string;
  readonly label: string;
  readonly shop: ShopShown;
}

/** The shops of these licenses, each once, in the order in which they come up. */
export function shopsOf(watched: readonly Watched[]): ShopChoice[] {
  const shops = new Map<string, ShopChoice>();
  for (const { license } of watched) {
    const { shop: id } = partsOf(license.id);
    const label = shopLabel(license.shop);
    if (!shops.has(id) || (label && shops.get(id)?.label === t('popup_shop_unknown'))) {
      const fallback = id === UNIDENTIFIED ? t('popup_shop_unknown') : id;
      shops.set(id, { id, label: label ?? fallback, shop: license.shop });
    }
  }
  return [...shops.values()];
}

/** The shop's name where more than one shop is watched, so that two keys of one product are told apart. */
export function shopAmong(watched: readonly Watched[], license: License): string | undefined {
  return shopsOf(watched).length > 1 ? shopLabel(license.shop) : undefined;
}
