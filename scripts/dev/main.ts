/** The development loop: every change is built and shown in a running browser at once. */

import type { BrowserName } from '../setup/find-browser.mjs';
import { fromRoot } from '../setup/root.mjs';
import { effectOf, WATCHED } from './effect.ts';
import { gather } from './gather.ts';
import { rebuild, TARGET_OF } from './rebuild.mjs';
import { round } from './round.ts';
import type { Running } from './running.ts';
import { watchFiles } from './watch-files.ts';

/** Ctrl-C, a request from another program, and a closed terminal. */
const INTERRUPTS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs until Ctrl-C, or until the browser from `start` is closed. The extension must already be built. */
export async function develop(browser: BrowserName, start: () => Promise<Running>): Promise<void> {
  const ended = new AbortController();
  // Handles more than the first one: npm repeats what the terminal already sent, and a second one would leave the
  // browser running.
  for (const interrupt of INTERRUPTS) process.on(interrupt, () => ended.abort());
  const running = await start();
  const changes = gather((paths) => round(paths, running, () => rebuild(TARGET_OF[browser]), ended.signal));
  const over = new Promise<void>((resolve) => {
    if (ended.signal.aborted) resolve();
    ended.signal.addEventListener('abort', () => resolve());
  });
  void running.untilClosed.then(() => ended.abort());
  let stopWatching = () => {};
  try {
    stopWatching = watchFiles(fromRoot(''), WATCHED.folders, (path) => {
      const effect = effectOf(path);
      if (effect === 'extension' || (effect === 'pages' && running.reloadPages)) changes.add(path);
    });
    console.log(`Watching ${[...WATCHED.folders, ...WATCHED.files].join(', ')}. Ctrl-C ends it.\n`);
    await over;
  } finally {
    stopWatching();
    await Promise.all([changes.end(), running.close()]);
  }
}
