/**
 * Copies the built extension for a test: the same code, in one language, by the test's clock, with a changed manifest
 * if needed.
 */

import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Clock } from './clock.ts';
import { clockScript } from './clock-script.ts';
import { storageScript } from './storage-script.ts';

export interface CopyWishes {
  /**
   * The only language of the copy. The browser chooses an extension's language after its own. Debian's packages of
   * Chromium and Firefox have only English.
   */
  readonly language: 'ja' | 'en';
  /** The clock by which the copy goes; the computer's by default. */
  readonly clock?: Clock;
  /** Changes the manifest, such as to have a permission from the start that cannot be granted in a test. */
  readonly changeManifest?: (manifest: Record<string, unknown>) => Record<string, unknown>;
}

/** Copies the extension from one folder to another, replacing what is there. */
export async function copyExtension(
  from: string,
  to: string,
  { language, clock, changeManifest = (manifest) => manifest }: CopyWishes,
): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
  for (const other of await readdir(path.join(to, '_locales'))) {
    if (other !== language) await rm(path.join(to, '_locales', other), { recursive: true });
  }
  const file = path.join(to, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify(changeManifest({ ...manifest, default_locale: language })));
  if (clock) await setClock(to, clock);
}

/**
 * Makes every script of the extension in this folder go by that clock, and its storage fail when a test says so: each
 * may be the only one of ours in its world.
 */
async function setClock(folder: string, clock: Clock): Promise<void> {
  const script = clockScript(clock) + storageScript();
  await writeFile(path.join(folder, 'clock.js'), script);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.name.endsWith('.html')) {
      const page = await readFile(file, 'utf8');
      await writeFile(file, page.replace('<head>', '<head><script src="/clock.js"></script>'));
    }
    // The scripts under assets/ are loaded by these pages; all others are started by the browser.
    const isStarted = entry.name.endsWith('.js') && !file.includes(`${path.sep}assets${path.sep}`);
    if (isStarted) await writeFile(file, script + (await readFile(file, 'utf8')));
  }
}
