/** Which product of the truth a shown key is about. */

import type { ShownKey } from '../product.ts';
import type { ProductTruth, World } from '../truth/world.ts';

export interface Subject {
  readonly product: ProductTruth;
  /** How the product calls its shop. */
  readonly shop?: string;
  /** It goes by a name that the product no longer has, or stands in a shop that does not have it. */
  readonly isOldName: boolean;
  /** The shown key may as well be about a product of that name in another shop. */
  readonly isAmbiguous: boolean;
}

/**
 * `undefined` where no product ever had that name in that shop. `shop`: for which one in the truth it stands, where the
 * user has said so of one that no page names.
 */
export function subjectOf(
  world: World,
  key: Pick<ShownKey, 'product' | 'shop'>,
  shop: number | undefined,
): Subject | undefined {
  const all = world.products.filter(
    (one) => (one.name === key.product || one.former.includes(key.product)) && isOfShop(world, one, key.shop),
  );
  const own = all.filter((one) => one.shop === shop);
  const named = own.length > 0 ? own : all;
  const product = named.find(({ name }) => name === key.product) ?? named[0];
  if (!product) return undefined;
  const isElsewhere = shop !== undefined && own.length === 0;
  return {
    product,
    shop: key.shop,
    isOldName: isElsewhere || product.name !== key.product,
    isAmbiguous: named.length > 1,
  };
}

function isOfShop(world: World, product: ProductTruth, shop: string): boolean {
  const own = world.setup.shops[product.shop];
  return shop === own?.url || shop === own?.number || !world.setup.shops.some((one) => isCalled(one, shop));
}

function isCalled({ url, number }: { url: string; number: string }, shop: string): boolean {
  return shop === url || shop === number;
}
