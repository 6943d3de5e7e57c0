/** Keeps what was reminded under `reminded:<id>`; only the background writes these. */

import type { LicenseId } from '../../domain/facts/license-id.ts';
import { REMINDED, type Reminded, remindedKey, withGiven } from '../../domain/facts/reminded.ts';
import type { Settings } from '../../domain/facts/settings.ts';
import { browser } from '../api.ts';
import { remindedIn, storedReminded } from '../schemas/reminder-schemas.ts';
import { area } from '../storage/area.ts';
import { settingsOf } from '../storage/settings-store.ts';
import { inLock } from '../storage/stored-facts.ts';

/** Everything that was reminded. */
export async function readReminded(): Promise<Reminded[]> {
  return remindedIn(await area.get(null));
}

/** Everything that was reminded and the settings, read at once. */
export async function readRemindedAndSettings(): Promise<{ reminded: Reminded[]; settings: Settings }> {
  const stored = await area.get(null);
  return { reminded: remindedIn(stored), settings: settingsOf(stored) };
}

/**
 * Adds what has just been shown to the records of its licenses, and leaves all others alone. Rejects while the data is
 * of another version.
 */
export async function keepGiven(given: readonly Reminded[]): Promise<void> {
  await inLock(async () => {
    const before = remindedIn(await area.get(given.map(({ id }) => remindedKey(id))));
    await area.set(storedReminded(withGiven(before, given)));
  });
}

/** Puts these records in the place of those that were read. Rejects while the data is of another version. */
export async function keepReminded(records: readonly Reminded[]): Promise<void> {
  if (records.length > 0) await inLock(() => area.set(storedReminded(records)));
}

/** Removes the records of these licenses. */
export async function dropReminded(ids: readonly LicenseId[]): Promise<void> {
  if (ids.length > 0) await inLock(() => area.remove(ids.map(remindedKey)));
}

/** Calls back after something was reminded of, or its records were removed. Returns a function that stops it. */
export function watchReminded(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, where: string) => {
    if (where === 'local' && Object.keys(changes).some((key) => key.startsWith(REMINDED))) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
