/** The vendors of the world: real recipes by the name on RMS, and invented ones for what no recipe has yet. */

import type { Destination, KeyOfProduct } from '../../../src/domain/facts/destination.ts';
import { recipe } from '../../../src/domain/facts/recipe.ts';
import { destinationOf } from '../../../src/vendors/destinations.ts';

function invented(id: string, name: string, how: Destination['recipe']): Destination {
  return { id, name, kind: 'vendor', family: 'vendor', recipe: how };
}

const BY_HAND = recipe('key', { registering: ['registered'], after: ['confirmed'] });

/** By the name of the product on RMS. */
const INVENTED: Readonly<Record<string, readonly Destination[]>> = {
  かってにとるぞう: [invented('katteni', 'かってにとるぞう', recipe('fetched', { registering: ['fetched'] }))],
  なにもいらぬ君: [invented('nanimo', 'なにもいらぬ君', recipe('nothing', { registering: [] }))],
  ふたばこ連携: [invented('hitohako', 'ひとはこ受注', BY_HAND), invented('futahako', 'ふたはこ在庫', BY_HAND)],
};

/** All places at which the key of such a row is registered. */
export function placesOf(key: KeyOfProduct): readonly Destination[] {
  return INVENTED[key.product] ?? [destinationOf(key)];
}

/** Names of products as RMS shows them; the own shop's is named by its shop. */
export const PRODUCTS: readonly string[] = [
  'ネクストエンジン',
  'GoQSystem',
  'TEMPOSTAR',
  'まとまるEC店長',
  'Lmail for 楽天市場',
  'BOSS(みほん式会社)',
  'みほん受注くん',
  ...Object.keys(INVENTED),
];
