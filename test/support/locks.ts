/** `navigator.locks` for Node 20, which has none: one after the other, as the browser would. */

import { vi } from 'vitest';

/** Installs the locks until `vi.unstubAllGlobals`. */
export function lockInTurn(): void {
  let before: Promise<unknown> = Promise.resolve();
  const request = (_name: string, run: () => Promise<unknown>) => {
    const done = before.then(run);
    before = done.catch(() => undefined);
    return done;
  };
  vi.stubGlobal('navigator', { locks: { request } });
}
