/** A storage with something wrong: calls of `storage.local` are refused or never answered, until it is mended. */

import { browser } from '../../src/browser/api.ts';

type Call = 'get' | 'set' | 'remove';

const { local } = browser.storage;
const sound = { get: local.get, set: local.set, remove: local.remove };

/** Makes these calls reject, as a damaged file or a full disk does. */
export function refuse(...calls: Call[]): void {
  for (const call of calls) {
    Object.assign(local, { [call]: () => Promise.reject(new Error(`QuotaExceededError at ${call}`)) });
  }
}

/** Makes these calls answer nothing at all, ever. */
export function silence(...calls: Call[]): void {
  for (const call of calls) Object.assign(local, { [call]: () => new Promise(() => undefined) });
}

/** Makes these calls answer this. */
export function answer(call: Call, value: unknown): void {
  Object.assign(local, { [call]: async () => value });
}

/** Storage works again. What it holds stays. */
export function mend(): void {
  Object.assign(local, sound);
}
