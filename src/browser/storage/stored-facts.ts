/**
 * Reads the facts from `storage.local`, adds to them, and watches them: the shop's own under no prefix, those of the practice page under
 * `practice:` and never mixed with them (contract, "What is kept").
 */

import { type Facts, NO_FACTS, type Seen, seenKey, type Told, toldKey } from '../../domain/facts.ts';
import { browser } from '../api.ts';
import { parseFact, storedForm } from './fact-schemas.ts';
import { sessionEndsIn } from './session-ends.ts';

/** The version of the data that this program writes. Data of a later version is only read. */
export const DATA_VERSION = 1;

/** In front of each key of one world of facts: the shop's own, or those of the practice page. */
export type World = '' | 'practice:';

/** The prefix of values that were set aside because they could not be read. */
export const BROKEN = 'broken:';

export interface Stored {
  readonly facts: Facts;
  /** The data was written by a newer Kagiban: it may be looked at, and nothing may be written. */
  readonly newerData: boolean;
  /** How many values could not be read, whether they were set aside already or not. */
  readonly unreadable: number;
}

/** Everything that is stored in this world, checked value by value. What fails the check is counted and not used. */
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

/** Whether this stored `version` is of a later program than this one. */
export function isNewer(version: unknown): boolean {
  return typeof version === 'number' && version > DATA_VERSION;
}

/** Adds what a screen showed. Called by scripts on pages only: nobody else writes these keys. */
export async function keepSeen(records: readonly Seen[], world: World = ''): Promise<void> {
  if (records.length === 0) return;
  await browser.storage.local.set(
    Object.fromEntries(records.map((record) => [world + seenKey(record), storedForm(record)])),
  );
}

/** What stood under the storage keys of facts before they were told: nothing where the key is not there. */
export type Before = Record<string, unknown>;

/**
 * Adds what the user told in one press, all at once, and answers with what stood there before.
 * Inside the lock that all extension pages share: two of them can then never mix their writes
 * (house-style, trap 13). Throws where the data is of a newer version.
 */
export async function tell(told: readonly Told[], world: World = ''): Promise<Before> {
  const values = Object.fromEntries(told.map((fact) => [world + toldKey(fact), storedForm(fact)]));
  return inLock(async () => {
    const before = await browser.storage.local.get(Object.keys(values));
    await browser.storage.local.set(values);
    return before;
  });
}

/** Takes back what the user told. What stood there before is there again. Throws where the data is of a newer version. */
export async function takeBack(told: readonly Told[], before: Before, world: World = ''): Promise<void> {
  const keys = told.map((fact) => world + toldKey(fact));
  await inLock(async () => {
    await browser.storage.local.set(
      Object.fromEntries(keys.flatMap((key) => (key in before ? [[key, before[key]]] : []))),
    );
    await browser.storage.local.remove(keys.filter((key) => !(key in before)));
  });
}

/** Removes these keys of facts: the user has twice said that a shop is to be forgotten. Nothing else ever deletes a fact. */
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

/** Calls back after any fact, shop, recipe or setting of this world changed. Returns the way to stop. */
export function watchFacts(onChange: () => void, world: World = ''): () => void {
  const keys = new RegExp(`^${world}(seen|told|shop|recipe|settings|looked|version)(:|$)`);
  const listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => {
    if (area === 'local' && Object.entries(changes).some(([key, change]) => keys.test(key) && isReal(change)))
      onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Whether a value really changed: Firefox also reports those that stayed equal (house-style, trap 10). */
function isReal({ oldValue, newValue }: { oldValue?: unknown; newValue?: unknown }): boolean {
  return JSON.stringify(oldValue) !== JSON.stringify(newValue);
}
