/** Makes a copy of the built extension for a test: the same code, in one language, with a manifest changed where a test needs it. */

import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

export interface CopyWishes {
  /**
   * The only language of the copy. Which of its languages an extension speaks is chosen by the browser, after its own; Debian's packages of
   * Chromium and Firefox have only English.
   */
  readonly language: 'ja' | 'en';
  /** Changes the manifest, such as to have a permission from the start that nobody can grant in a test. */
  readonly changeManifest?: (manifest: Record<string, unknown>) => Record<string, unknown>;
}

/** Copies the extension from one folder to another. */
export async function copyExtension(
  from: string,
  to: string,
  { language, changeManifest = (manifest) => manifest }: CopyWishes,
): Promise<void> {
  await cp(from, to, { recursive: true });
  for (const other of await readdir(path.join(to, '_locales'))) {
    if (other !== language) await rm(path.join(to, '_locales', other), { recursive: true });
  }
  const file = path.join(to, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify(changeManifest({ ...manifest, default_locale: language })));
}
