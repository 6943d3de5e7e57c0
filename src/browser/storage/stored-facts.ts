/**
 * Reads, adds and watches facts in `storage.local`: the shop's own without a prefix, the practice page's under
 * `practice:`, never mixed (contract, "What is kept").
 */

import { type Facts, NO_FACTS, type Seen, seenKey, type Told, toldKey } from '../../domain/facts/facts.ts';
import { browser } from '../api.ts';
import { parseFact, storedForm } from './fact-schemas.ts';
import { sessionEndsIn } from './session-ends.ts';

/** The version of the data that this program writes. Data of a later version is only read. */
export const DATA_VERSION = 1;

/** The key prefix of one world of facts: the shop's own, or the practice page's. */
export type World = '' | 'practice:';

/** The prefix of values that were set aside because they could not be read. */
export const BROKEN = 'broken:';

export interface Stored {
  readonly facts: Facts;
  /** The data was written by a newer Kagiban: it may be read, but nothing may be written. */
  readonly newerData: boolean;
  /** How many values could not be read, whether or not they were set aside already. */
  readonly unreadable: number;
}

/** Everything stored in this world, checked value by value. Values that fail are counted but not used. */
export async function readStored(world: World = ''): Promise<Stored> {
  const all = await browser.storage.local.get(null);
  if (world === '') return fromStorage(all);
  const own = Object.entries(all).flatMap(([key, value]) =>
    key.startsWith(world) ? [[key.slice(world.length), value]] : [],
  );
  return fromStorage(Object.fromEntries(own));
}

/** The facts among these keys and values. */
export function fromStorage(all: Record<string, unknown>): Stored {
  const seen: Seen[] = [...NO_FACTS.seen];
  const told: Told[] = [...NO_FACTS.told];
  let unreadable = 0;
  for (const [key, value] of Object.entries(all)) {
    const parsed = parseFact(key, value);
    if (parsed.kind === 'seen') seen.push(parsed.fact);
    else if (parsed.kind === 'told') told.push(parsed.fact);
    else if (parsed.kind === 'broken' || key.startsWith(BROKEN)) unreadable += 1;
  }
  return { facts: { seen, told, sessionEnds: sessionEndsIn(all) }, newerData: isNewer(all['version']), unreadable };
}

/** Whether this stored `version` comes from a later program than this one. */
export function isNewer(version: unknown): boolean {
  return typeof version === 'number' && version > DATA_VERSION;
}

/** Adds what a screen showed. Called only by scripts on pages: nothing else adds these keys. */
export async function keepSeen(records: readonly Seen[], world: World = ''): Promise<void> {
  if (records.length === 0) return;
  await browser.storage.local.set(
    Object.fromEntries(records.map((record) => [world + seenKey(record), storedForm(record)])),
  );
}

/** The values under the storage keys of told facts before they were written; keys without one are absent. */
export type Before = Record<string, unknown>;

/**
 * Adds what the user told in one press, all at once, and resolves to the previous values. All extension pages share the
 * lock, so their writes never mix (house-style, trap 13). Throws if the data is of a newer version.
 */
export async function tell(told: readonly Told[], world: World = ''): Promise<Before> {
  const values = Object.fromEntries(told.map((fact) => [world + toldKey(fact), storedForm(fact)]));
  return inLock(async () => {
    const before = await browser.storage.local.get(Object.keys(values));
    await browser.storage.local.set(values);
    return before;
  });
}

/** Takes back what the user told and restores the previous values. Throws if the data is of a newer version. */
export async function takeBack(told: readonly Told[], before: Before, world: World = ''): Promise<void> {
  const keys = told.map((fact) => world + toldKey(fact));
  await inLock(async () => {
    await browser.storage.local.set(
      Object.fromEntries(keys.flatMap((key) => (key in before ? [[key, before[key]]] : []))),
    );
    await browser.storage.local.remove(keys.filter((key) => !(key in before)));
  });
}

/**
 * Removes these facts: the user has confirmed twice that a shop is to be forgotten. Only an undo deletes any others.
 */
export async function forget(keys: readonly string[], world: World = ''): Promise<void> {
  await inLock(() => browser.storage.local.remove(keys.map((key) => world + key)));
}

async function inLock<Result>(write: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request('kagiban-told', async () => {
    const { version } = await browser.storage.local.get('version');
    if (isNewer(version)) throw new Error('The stored data is of a newer version: it is only read.');
    return write();
  });
}

/** Calls back after any fact, self-check or version of this world changed. Returns a function that stops it. */
export function watchFacts(onChange: () => void, world: World = ''): () => void {
  const keys = new RegExp(`^${world}(seen|told|shop|recipe|settings|looked|version)(:|$)`);
  const listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => {
    if (area === 'local' && Object.entries(changes).some(([key, change]) => keys.test(key) && isReal(change)))
      onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Whether a value really changed: Firefox also reports those that stayed the same (house-style, trap 10). */
function isReal({ oldValue, newValue }: { oldValue?: unknown; newValue?: unknown }): boolean {
  return JSON.stringify(oldValue) !== JSON.stringify(newValue);
}
