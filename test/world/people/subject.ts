/** Which product of the truth a shown key is about. */

import type { ShownKey } from '../product.ts';
import type { ProductTruth, World } from '../truth/world.ts';

export interface Subject {
  readonly product: ProductTruth;
  /** It goes by a name that the product no longer has. */
  readonly isOldName: boolean;
  /** The shown key may as well be about a product of that name in another shop. */
  readonly isAmbiguous: boolean;
}

/** `undefined` where no product ever had that name in that shop. */
export function subjectOf(world: World, key: Pick<ShownKey, 'product' | 'shop'>): Subject | undefined {
  const named = world.products.filter(
    (one) => (one.name === key.product || one.former.includes(key.product)) && isOfShop(world, one, key.shop),
  );
  const product = named.find(({ name }) => name === key.product) ?? named[0];
  return product && { product, isOldName: product.name !== key.product, isAmbiguous: named.length > 1 };
}

function isOfShop(world: World, product: ProductTruth, shop: string): boolean {
  const own = world.setup.shops[product.shop];
  return shop === own?.url || shop === own?.number || !world.setup.shops.some((one) => isCalled(one, shop));
}

function isCalled({ url, number }: { url: string; number: string }, shop: string): boolean {
  return shop === url || shop === number;
}
