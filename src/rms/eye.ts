/** What the two scripts on a page share: one looks at it and stays small, the other explains what was found and comes only then. */

import type { Instant } from '../domain/day.ts';
import type { Found } from './found.ts';

/** One look at the page. */
export interface Look {
  /** What it shows of license keys; `undefined` on a page that is about something else. */
  readonly found: Found | undefined;
  /** Since when the page has shown it, as far as can be known. */
  readonly shownAt: Instant;
}

/** What explains a page. */
export interface Explainer {
  readonly explain: (look: Look) => void;
  /** Takes everything back that it put on the page. */
  readonly stop: () => void;
}

/** The eye on a page. */
export interface Eye {
  /** From now on this one is told of each look, beginning with the latest; one that was told before is stopped. */
  readonly tell: (explainer: Explainer) => void;
  /** Forgets the page's changes so far: called right after our own. */
  readonly forgetOwnChanges: () => void;
  /** Stops looking, and stops the explainer. */
  readonly close: () => void;
}

/** Where in the scripts' own world the eye is kept: web pages have no part in that world. */
const EYE = Symbol.for('kagiban-eye');
const world = globalThis as { [EYE]?: Eye };

/** The eye on this page, if one is open. */
export function openedEye(): Eye | undefined {
  return world[EYE];
}

/** Makes this the eye on this page; one that was open before is closed. */
export function open(eye: Eye): void {
  world[EYE]?.close();
  world[EYE] = eye;
}
