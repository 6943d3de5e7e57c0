/** What all our elements on one page share. */

import type { PageItself, PageMoment } from './page-itself.ts';

export interface Guests {
  readonly language: string;
  /** All elements that we put on the page; any other with one of our tag names is a copy made by the page. */
  readonly live: WeakSet<Node>;
  /** Called where one is given up, or would have changed the page. */
  readonly onQuarrel: () => void;
  readonly itself: PageItself;
}

/** When something of ours was put. */
export interface Since {
  readonly since: PageMoment;
}

/** So many looks after it was put a page has settled. */
export const SETTLED_IN = 2;
