/**
 * The names of the elements that Kagiban puts on a page, by which the reader passes them over and a newer Kagiban
 * clears them away.
 */

import { findAll, nodeNameOf } from './dom.ts';

export const OUR_TAGS = ['kagiban-note', 'kagiban-summary', 'kagiban-guide', 'kagiban-dock'] as const;

/** Whether this node is one of ours. */
export function isOurs(node: Node): boolean {
  return nodeNameOf(node).startsWith('KAGIBAN-');
}

/** Takes away every element of ours. */
export function removeAll(page: Document): void {
  for (const element of findAll(page, OUR_TAGS.join(','))) element.remove();
}
