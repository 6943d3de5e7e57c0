/** What should be read from a page, in the form of what the reader makes of it. */

import type { Expected } from './pages.ts';

/** What the JSON beside the page would say, without what only the whole extension shows. */
export type PageRead = Omit<Expected, 'shows' | 'notes' | 'badge' | 'wait'> & {
  /** Whether each key has one place on the page where its note goes. */
  readonly placed: boolean;
};

/** What should be read. */
export function wantedRead({ screen, lists = 0, keys = [], shop = {}, page }: Expected): PageRead {
  return { screen, lists, keys, shop, ...(page && { page }), placed: true };
}
