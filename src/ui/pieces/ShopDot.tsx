/** The small dot in the colour that the user gave a shop, beside the name and never instead of it. */

import type { ShopColour } from '../../domain/facts/facts.ts';

export function ShopDot({ colour }: { readonly colour: ShopColour | undefined }) {
  return colour ? <span class="shop-dot" data-colour={colour} aria-hidden="true" /> : null;
}
