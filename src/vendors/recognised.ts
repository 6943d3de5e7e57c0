/** Of each vendor only what a note on RMS needs: the names by which its rows are recognised, and what stops without it. */

import { folded } from '../domain/japanese-text.ts';
import { withoutCompany } from '../domain/license-id.ts';

export interface Recognised {
  /** Stem of the vendor's file. */
  readonly id: string;
  /** As the vendor writes it. */
  readonly name: string;
  /** Names on RMS by which its rows are recognised, compared whole after folding. */
  readonly names: readonly string[];
  /** What stops when its key ends, as a short noun phrase. */
  readonly stops: { readonly ja: string; readonly en: string };
}

/** One row a vendor. What stops is as the vendor's own manual says it. */
export const RECOGNISED: readonly Recognised[] = [
  {
    id: 'next-engine',
    name: 'ネクストエンジン',
    names: ['ネクストエンジン', 'Next Engine', 'NEXT ENGINE', 'NextEngine'],
    stops: { ja: '受注の取込と在庫連携', en: 'order import and stock sync' },
  },
];

/** The vendor of this product, or `undefined` where none is known by that name. */
export function recognised(product: string): Recognised | undefined {
  const name = folded(withoutCompany(product)).toLowerCase();
  return RECOGNISED.find(({ names }) => names.some((one) => folded(one).toLowerCase() === name));
}
