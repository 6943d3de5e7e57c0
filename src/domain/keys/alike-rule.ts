/**
 * Products whose kept names are alike though they were not: where a name was masked or cut, nobody can tell whose key a
 * page shows (docs/promises.md, "Secrets").
 */

import { isPartOfName } from '../text/redaction.ts';
import { counting } from './changes.ts';
import { isOver, isWaiting, type PageRule } from './page-of-key.ts';
import type { Ring } from './ring.ts';

/**
 * Several rows of a list, or several days of which the user has not said which is registered, may be of several
 * products: the earliest day counts, and no other takes its place.
 */
export const namesAlike: PageRule = (ring, page) => {
  const { look, rows } = page;
  if (!rows.some(({ product }) => isPartOfName(product))) return ring;
  const isSeveral = (look.screen === 'product-list' && rows.length > 1) || (ring.keys.length > 1 && !ring.heldSince);
  if (!isSeveral) return ring;
  // One that is over counts while its row is there.
  const [earliest] = ring.keys.filter(
    (key) =>
      !key.gone &&
      key.state !== 'stopped' &&
      !isWaiting(key) &&
      (!isOver(key.until, page) || key.on['product-list'] === look.order),
  );
  const { next: _, ...others } = ring;
  return earliest ? counting(others, earliest, 'same-name') : { ...others, question: 'same-name' };
};

/** Whether what is known under this name may be of several products. */
export function mayBeSeveral(product: string, { question }: Ring): boolean {
  return question === 'same-name' && isPartOfName(product);
}
