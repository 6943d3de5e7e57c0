/** Keeps what the user has chosen, whole, under `settings`; a change of it is heard by `watchFacts`. */

import type { Settings } from '../../domain/facts/settings.ts';
import { settingsIn } from '../schemas/settings-schema.ts';
import { area } from './area.ts';
import { inLock } from './stored-facts.ts';

const KEY = 'settings';

/** The settings; what was never chosen or cannot be read stands at its default. */
export async function readSettings(): Promise<Settings> {
  return settingsOf(await area.get(KEY));
}

/** The settings among what was read of storage; the same stands at its default. */
export const settingsOf = (stored: Record<string, unknown>): Settings => settingsIn(stored[KEY]);

/**
 * Changes them from what is stored now, not from what a page has shown: two of our pages may be open. A part that the
 * schema refuses goes back to its default. Rejects while the data is of another version.
 */
export async function changeSettings(change: (before: Settings) => Settings): Promise<void> {
  await inLock(async () => {
    const next = settingsIn(plain(change(await readSettings())));
    await area.set({ [KEY]: plain(next) });
  });
}

/** As it is stored: days as text. */
function plain(settings: Settings): unknown {
  return JSON.parse(JSON.stringify(settings));
}
