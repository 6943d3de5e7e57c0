/**
 * Brings what is stored up to this version, and moves unreadable values to `broken:`, neither deleted nor trusted; only
 * the background does this.
 */

import { area } from './area.ts';
import { parseFact } from './fact-schemas.ts';
import { type MigrationContext, valuesOfVersion2 } from './migrate-v1.ts';
import { parseV1 } from './migrate-v1-schemas.ts';
import { BROKEN, DATA_VERSION, isNewer, oneByOne } from './stored-facts.ts';

/**
 * How many different values of one key are set aside. One more stays where it is: counted as unreadable, used for
 * nothing, and still there until a good value is stored under its key.
 */
const MOST = 20;

/**
 * Checks the version first: data of a newer one is left as it is, that of version 1 is written anew. Then every value
 * that fails its check is moved to `broken:<key>`. All is written at once, with the version; only then what it replaces
 * goes. A browser that dies in between finds both, and does the rest.
 */
export async function bringUpToDate(context: MigrationContext): Promise<void> {
  // What the user tells meanwhile waits: it would go with the value that it replaces.
  await oneByOne(() => bringAll(context));
}

async function bringAll(context: MigrationContext): Promise<void> {
  const stored = await area.get(null);
  const { version } = stored;
  if (isNewer(version)) return;
  const next = version === DATA_VERSION ? {} : valuesOfVersion2(stored, context);
  const all = { ...stored, ...next };
  const gone: string[] = [];
  for (const [key, value] of Object.entries(all)) {
    const { kind } = parseFact(key, value);
    if (kind === 'old' && parseV1(key, value)) gone.push(key);
    else if (kind === 'old' || kind === 'broken') {
      const place = placeFor(key, value, { ...all, ...next });
      if (place === undefined) continue;
      next[place] = value;
      gone.push(key);
    }
  }
  if (version !== DATA_VERSION) {
    const place = version === undefined ? undefined : placeFor('version', version, all);
    if (place !== undefined && version !== 1) next[place] = version;
    next['version'] = DATA_VERSION;
  }
  await dropPractice(stored);
  if (Object.keys(next).length > 0) await area.set(next);
  if (gone.length > 0) await area.remove(gone);
}

/** Deletes a practice begun in version 1: it cannot be continued. */
async function dropPractice(stored: Record<string, unknown>): Promise<void> {
  const keys = Object.keys(stored).filter((key) => key.startsWith('practice:'));
  if (keys.some((key) => key.startsWith('practice:seen:'))) await area.remove(keys);
}

/**
 * Where this value goes: `broken:<key>`, or `broken:<key>#2` and so on if others are there. The place that already
 * holds the same value is its own. `undefined` if there is no room.
 */
function placeFor(key: string, value: unknown, taken: Record<string, unknown>): string | undefined {
  const places = Array.from({ length: MOST }, (_, index) => `${BROKEN}${key}${index === 0 ? '' : `#${index + 1}`}`);
  return places.find((place) => !(place in taken) || JSON.stringify(taken[place]) === JSON.stringify(value));
}
