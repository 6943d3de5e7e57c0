/** Tries whether anything more can be kept: a full or damaged disk refuses to write long before it refuses to read. */

import { area } from './area.ts';
import { isNewer } from './stored-facts.ts';

/** A key that is there for an instant only; no fact, and watched by nobody. */
const TRIAL = 'trial';
/** About as large as what a page with many keys adds. */
const ONE_PAGE = '?'.repeat(4000);

/** Whether one more page could be kept now. Data of a newer version is not touched, so it counts as a yes. */
export async function canKeepMore(): Promise<boolean> {
  try {
    const { version } = await area.get('version');
    if (isNewer(version)) return true;
    await area.set({ [TRIAL]: ONE_PAGE });
    await area.remove(TRIAL);
    return true;
  } catch {
    return false;
  }
}
