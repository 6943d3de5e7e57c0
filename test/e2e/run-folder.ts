/** Gives a run of the browser tests a folder for its profiles, and takes it away at the end, however the run ended. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Before the run; what it returns is called behind it. */
export async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kagiban-run-'));
  process.env['KAGIBAN_RUN_FOLDER'] = folder;
  // Browsers write a last time while they end, so that the folder may need a second try.
  return () => rm(folder, { recursive: true, force: true, maxRetries: 10 });
}
