/** The state of a product as the last page of RMS showed it, for the words beside it. */

import type { State } from '../facts/state.ts';
import type { KeyToday } from './standing.ts';

/** Its state; `unknown` where no page has shown one that we know. */
export function productState({ license }: KeyToday): State {
  return license.ring.shown?.state ?? 'unknown';
}

/** The words of a state that we do not know. */
export function strangeWords({ license }: KeyToday): string | undefined {
  return license.ring.shown?.stateText;
}

/** Whether RMS shows 更新あり, whatever else is to be done first. */
export function hasUpdate(one: KeyToday): boolean {
  return productState(one) === 'active-with-update';
}

/** Whether the user said that the key before the one that waits is registered, though no screen has shown it. */
export function isOlderRegistered({ license, standing }: KeyToday): boolean {
  return standing.is === 'awaiting' && license.ring.next?.said !== undefined;
}

/** Whether RMS has stopped the old key while a new one waits to be registered. */
export function isOldStopped({ license, standing }: KeyToday): boolean {
  const { keys, held } = license.ring;
  const old = keys.find(({ until }) => until.toString() === held);
  return standing.is === 'to-register' && old?.state === 'stopped';
}
