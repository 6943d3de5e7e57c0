/** What our two scripts on a page know of each other, in a world of their own that pages have no part in. */

import type { Instant } from '../../domain/days/day.ts';

export type Script = 'content' | 'explain';

interface AtWork {
  /** Ends the one that is at work. */
  readonly stop: Map<Script, () => void>;
  shownSince?: Instant;
}

const AT_WORK = Symbol.for('kagiban-at-work');
const world = globalThis as { [AT_WORK]?: AtWork };
world[AT_WORK] ??= { stop: new Map() };
const atWork = world[AT_WORK];

/** Registers this script as the running one of its kind on this page, and stops an earlier copy. */
export function registerScript(script: Script, stop: () => void): void {
  atWork.stop.get(script)?.();
  atWork.stop.set(script, stop);
}

/** Ends this script if it is at work here. */
export function endScript(script: Script): void {
  atWork.stop.get(script)?.();
  atWork.stop.delete(script);
}

/** Whether this script has begun its work here. */
export function isAtWork(script: Script): boolean {
  return atWork.stop.has(script);
}

/** Tells the explaining script since when the page has shown what it finds there at its first look. */
export function setShownSince(at: Instant): void {
  atWork.shownSince = at;
}

/** Since when the page has shown it, as the content script found it. */
export function shownSince(): Instant | undefined {
  return atWork.shownSince;
}
