/** Moves unreadable values to `broken:`, neither deleted nor trusted; only the background does this. */

import { browser } from '../api.ts';
import { parseFact } from './fact-schemas.ts';
import { BROKEN, DATA_VERSION, isNewer } from './stored-facts.ts';

/**
 * Checks the version first and writes it if there is none, then moves every value that fails its check to
 * `broken:<key>`. Data of a newer version is left as it is.
 */
export async function setUnreadableAside(): Promise<void> {
  const all = await browser.storage.local.get(null);
  if (isNewer(all['version'])) return;
  const aside: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(all)) {
    if (parseFact(key, value).kind === 'broken') aside[BROKEN + key] = value;
  }
  if (all['version'] !== DATA_VERSION) {
    if (all['version'] !== undefined) aside[`${BROKEN}version`] = all['version'];
    aside['version'] = DATA_VERSION;
  }
  if (Object.keys(aside).length === 0) return;
  await browser.storage.local.set(aside);
  await browser.storage.local.remove(
    Object.keys(aside)
      .flatMap((key) => (key.startsWith(BROKEN) ? key.slice(BROKEN.length) : []))
      .filter((key) => key !== 'version'),
  );
}
