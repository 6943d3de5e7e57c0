/**
 * What a license waits for on RMS or with its vendor right now, and whether one of several is the only one that does:
 * the guide leads through that one.
 */

import { deedOf } from './columns/next-action.ts';
import type { KeyToday } from './standing.ts';

/**
 * `issue`: press for a new key. `register`: a key is there, and is not with the vendor yet. The others as in `JobKind`.
 */
export type Stage = 'issue' | 'register' | 'approve' | 'update' | 'restart';

/** Where the job of this license stands; `undefined` where nothing is to be done with its key now. */
export function stageOf(one: KeyToday): Stage | undefined {
  if (one.standing.is === 'stopped') return 'restart';
  const deed = deedOf(one);
  switch (deed) {
    case 'renew':
      return 'issue';
    case 'answer-registered':
      return 'register';
    case 'register':
    case 'approve':
    case 'update':
      return deed;
    default:
      return undefined;
  }
}

/**
 * The only one of these with an open job; `undefined` where there is none, or several. A stopped product waits for
 * nobody.
 */
export function onlyOpen(keys: readonly KeyToday[]): KeyToday | undefined {
  const [first, ...others] = keys.filter((one) => {
    const stage = stageOf(one);
    return stage !== undefined && stage !== 'restart';
  });
  return others.length === 0 ? first : undefined;
}
