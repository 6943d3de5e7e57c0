/** What shops, products and destinations of keys are called in sentences. */

import { t } from '../../browser/text.ts';
import type { Told, ToldSame, ToldShop } from '../../domain/facts/facts.ts';
import { isLicense, partsOf, type ShopId, UNIDENTIFIED } from '../../domain/facts/license-id.ts';
import type { ShopShown } from '../../domain/facts/reading.ts';
import type { License } from '../../domain/keys/licenses.ts';
import type { KnownToday } from '../../domain/today/known.ts';
import type { KeyToday } from '../../domain/today/standing.ts';

/** The name that people know, else the last part of its address, else nothing: nobody knows a shop by its number. */
export function shopLabel(shop: ShopShown): string | undefined {
  return shop.name ?? shop.url;
}

export interface ShopChoice {
  /** The shop's part of the ids of its licenses. */
  readonly id: ShopId;
  readonly label: string;
  readonly shop: ShopShown;
  /** What the user said about it, if anything. */
  readonly told?: ToldShop;
}

/** The shops of these licenses, each once, in order of appearance. */
export function shopsOf(keys: readonly KeyToday[], told: readonly Told[] = []): ShopChoice[] {
  const shops = new Map<ShopId, ShopShown>();
  for (const { license } of keys) {
    const { shop: id } = partsOf(license.id);
    const known = shops.get(id);
    if (!known || (!shopLabel(known) && shopLabel(license.shop))) shops.set(id, license.shop);
  }
  const numbered = [...shops.keys()].some((id) => id.startsWith(`${UNIDENTIFIED}.`));
  const saidOf = saidOfShops(told);
  return [...shops].map(([id, shop]) => {
    const said = saidOf.get(id);
    return { id, label: shopLabel(shop) ?? unnamedLabel(id, numbered), shop, ...(said && { told: said }) };
  });
}

/** What the user said of each shop. */
function saidOfShops(told: readonly Told[]): ReadonlyMap<ShopId, ToldShop> {
  return new Map(told.flatMap((fact) => (fact.what === 'shop' ? [[fact.id, fact] as const] : [])));
}

export interface JoinedShop {
  readonly told: ToldSame;
  /** The shop that it now counts as. */
  readonly into: ShopId;
  readonly label: string;
}

/** The shops that the user joined into others. */
export function joinedShops({ facts, idOf }: Pick<KnownToday, 'facts' | 'idOf'>): JoinedShop[] {
  const said = saidOfShops(facts.told);
  return facts.told.flatMap((told) => {
    if (told.what !== 'same-as' || isLicense(told.id)) return [];
    const label = said.get(told.id)?.label || unnamedLabel(told.id, true);
    return [{ told, into: partsOf(idOf(told.id)).shop, label }];
  });
}

/** The label of a shop without a name. The first is number 1 if the user has distinguished others from it. */
function unnamedLabel(id: ShopId, numbered: boolean): string {
  if (id === UNIDENTIFIED) return numbered ? t('shop_numbered', '1') : t('popup_shop_unknown');
  return id.startsWith(`${UNIDENTIFIED}.`) ? t('shop_numbered', id.slice(UNIDENTIFIED.length + 1)) : id;
}

/** The shop's name if several shops are watched, to distinguish two keys of the same product. */
export function shopAmong(keys: readonly KeyToday[], license: License): string | undefined {
  const shops = shopsOf(keys);
  const { shop: id } = partsOf(license.id);
  const label = shops.find((one) => one.id === id)?.label;
  return shops.length > 1 && label !== t('popup_shop_unknown') ? label : undefined;
}

/** What it is called among these, with its shop if several. `name`: the product, or where its key is registered. */
export function nameAmong(keys: readonly KeyToday[], license: License, name = license.product): string {
  const shop = shopAmong(keys, license);
  return shop ? t('popup_answer_name_shop', name, shop) : name;
}
