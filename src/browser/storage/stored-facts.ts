/**
 * Reads, adds and watches facts in `storage.local`: the shop's own without a prefix, the practice page's under
 * `practice:`, never mixed (docs/promises.md, "What is kept").
 */

import type { Instant } from '../../domain/days/day.ts';
import {
  type Facts,
  type Moment,
  NO_FACTS,
  nextOrder,
  type Told,
  toldKey,
  type Visit,
  visitKey,
} from '../../domain/facts/facts.ts';
import { browser } from '../api.ts';
import { importIn } from '../schemas/import-schema.ts';
import { area, isOwnWrite } from './area.ts';
import { parseFact, storedForm } from './fact-schemas.ts';
import { sessionEndsIn } from './session-ends.ts';

/** The version of the data that this program writes. Data of a later version is only read. */
export const DATA_VERSION = 2;

/** The key prefix of one world of facts: the shop's own, or the practice page's. */
export type World = '' | 'practice:';

/** The prefix of values that were set aside because they could not be read. */
export const BROKEN = 'broken:';

export interface Stored {
  readonly facts: Facts;
  /** The data was written by a newer Kagiban: it may be read, but nothing may be written. */
  readonly newerData: boolean;
  /** It is of version 1, and the background is about to write it anew: nothing is read of it or written until then. */
  readonly olderData?: true;
  /** How many values could not be read, whether or not they were set aside already. */
  readonly unreadable: number;
  /** Nothing is left to be written anew or set aside. */
  readonly tidy: boolean;
}

/** Everything stored in this world, checked value by value. Values that fail are counted but not used. */
export async function readStored(world: World = ''): Promise<Stored> {
  const all = await area.get(null);
  if (world === '') return fromStorage(all);
  const own = Object.entries(all).flatMap(([key, value]) =>
    key.startsWith(world) ? [[key.slice(world.length), value]] : [],
  );
  return fromStorage(Object.fromEntries(own));
}

/**
 * The shop's own facts, for a page that shows them. Rejects while the data is of an earlier version: the background is
 * about to bring it up to date, and to show nothing would say that nothing is known.
 */
export async function readUpToDate(): Promise<Stored> {
  const stored = await readStored();
  if (stored.olderData) throw new Error('The stored data is still of an earlier version.');
  return stored;
}

/** The facts among these keys and values. */
export function fromStorage(all: Record<string, unknown>): Stored {
  if (isOlder(all['version']))
    return { facts: NO_FACTS, newerData: false, olderData: true, unreadable: 0, tidy: false };
  const visits: Visit[] = [];
  const told: Told[] = [];
  let unreadable = 0;
  let tidy = all['version'] === DATA_VERSION;
  for (const [key, value] of Object.entries(all)) {
    const parsed = parseFact(key, value);
    if (parsed.kind === 'visit') visits.push(parsed.fact);
    else if (parsed.kind === 'told') told.push(parsed.fact);
    else if (parsed.kind === 'broken' || key.startsWith(BROKEN)) unreadable += 1;
    if (parsed.kind === 'broken' || parsed.kind === 'old') tidy = false;
  }
  const read = importIn(all);
  const facts = { visits, told, sessionEnds: sessionEndsIn(all), ...(read && { imported: read.order }) };
  return { facts, newerData: isNewer(all['version']), unreadable, tidy };
}

/** Whether this stored `version` comes from a later program than this one. */
export function isNewer(version: unknown): boolean {
  return typeof version === 'number' && version > DATA_VERSION;
}

function isOlder(version: unknown): boolean {
  return version === 1;
}

/** Adds what a document showed. Called only by scripts on pages: nothing else adds these keys. */
export async function keepVisit(visit: Visit, world: World = ''): Promise<void> {
  await area.set({ [world + visitKey(visit)]: storedForm(visit) });
}

/** The values under the storage keys of told facts before they were written; keys without one are absent. */
export type Before = Record<string, unknown>;

/** What was told in one press, and the previous values under its keys. */
export interface ToldNow {
  readonly told: readonly Told[];
  readonly before: Before;
}

/**
 * Adds what the user told in one press, all at once. `command` gets the moment: `at`, and the order after everything
 * that is stored. All extension pages share the lock, so their writes never mix
 * (docs/browser-traps.md, "Two pages that write at once"). Rejects while the data is of another version.
 */
export async function tell(
  command: (moment: Moment) => readonly Told[],
  at: Instant,
  world: World = '',
): Promise<ToldNow> {
  return inLock(async () => {
    const told = command({ at, order: nextOrder((await readStored(world)).facts) });
    const values = Object.fromEntries(told.map((fact) => [world + toldKey(fact), storedForm(fact)]));
    const before = await area.get(Object.keys(values));
    await area.set(values);
    return { told, before };
  });
}

/**
 * Removes these facts: the user has confirmed twice that a shop is to be forgotten. Only an undo deletes any others.
 */
export async function forget(keys: readonly string[], world: World = ''): Promise<void> {
  await inLock(() => area.remove(keys.map((key) => world + key)));
}

/**
 * Runs what writes beside other contexts, one after the other; rejects while the data is of another version than this
 * program's.
 */
export async function inLock<Result>(write: () => Promise<Result>): Promise<Result> {
  return oneByOne(async () => {
    const { version } = await area.get('version');
    if (isNewer(version)) throw new Error('The stored data is of a newer version: it is only read.');
    if (isOlder(version))
      throw new Error('The stored data is of an older version: the background writes it anew first.');
    return write();
  });
}

/** Runs what reads and then writes beside other contexts, one after the other, whatever the version of the data. */
export async function oneByOne<Result>(write: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request('kagiban-told', write);
}

/**
 * Calls back after any fact, setting, self-check or version of this world changed; with `byOthers` only where this
 * context has not written it. Returns a function that stops it.
 */
export function watchFacts(onChange: () => void, world: World = '', byOthers = false): () => void {
  const keys = new RegExp(`^${world}(visit|told|shop|settings|looked|version)(:|$)`);
  const listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, where: string) => {
    const isNews = ([key, change]: [string, { oldValue?: unknown; newValue?: unknown }]) =>
      keys.test(key) && isReal(change) && !(byOthers && isOwnWrite(key, change.newValue));
    if (where === 'local' && Object.entries(changes).some(isNews)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/**
 * Whether a value really changed: Firefox also reports those that stayed the same
 * (docs/browser-traps.md, "Changes of storage that are none").
 */
function isReal({ oldValue, newValue }: { oldValue?: unknown; newValue?: unknown }): boolean {
  return JSON.stringify(oldValue) !== JSON.stringify(newValue);
}
