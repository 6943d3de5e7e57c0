/**
 * What a license waits for on RMS or with its vendor right now, and whether one of several is the only one that does:
 * the guide leads through that one.
 */

import type { Watched } from './attention.ts';
import { actionFor } from './next-action.ts';

/**
 * `issue`: press for a new key. `register`: a key is there, and is not with the vendor yet. The others as in `JobKind`.
 */
export type Stage = 'issue' | 'register' | 'approve' | 'update' | 'restart';

/** Where the job of this license stands; `undefined` where nothing is to be done with its key now. */
export function stageOf(one: Watched): Stage | undefined {
  if (one.concern === 'stopped') return 'restart';
  const action = actionFor(one);
  switch (action?.do) {
    case 'renew':
      return 'issue';
    case 'register':
    case 'approve':
    case 'update':
      return action.do;
    default:
      return undefined;
  }
}

/**
 * The only one of these with an open job; `undefined` where there is none, or several. A stopped product waits for
 * nobody.
 */
export function onlyOpen(watched: readonly Watched[]): Watched | undefined {
  const [first, ...others] = watched.filter((one) => {
    const stage = stageOf(one);
    return stage !== undefined && stage !== 'restart';
  });
  return others.length === 0 ? first : undefined;
}
