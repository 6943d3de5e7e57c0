/** One round of development: something changed, and the browser shows it. */

import { printable } from '../setup/trouble.mjs';
import { effectOf } from './effect.ts';
import type { Running } from './running.ts';

/** How many of the changed files are named. */
const NAMED = 3;

/**
 * Does what these changes require and logs it in one line. Failures are logged, never thrown: the next round may fix
 * them.
 */
export async function round(
  paths: readonly string[],
  running: Pick<Running, 'reloadExtension' | 'reloadPages'>,
  rebuild: () => Promise<void>,
  ended: AbortSignal,
): Promise<void> {
  const begun = performance.now();
  try {
    if (paths.some((path) => effectOf(path) === 'extension')) {
      await rebuild();
      await running.reloadExtension();
    }
    await running.reloadPages?.();
    console.log(`${named(paths)} → ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  } catch (error) {
    // A browser that is closing aborts whatever it was asked for.
    if (!ended.aborted) console.error(printable(error), '\n');
  }
}

function named(paths: readonly string[]): string {
  const more = paths.length - NAMED;
  return paths.slice(0, NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
