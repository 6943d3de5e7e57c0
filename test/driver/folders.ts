/** The folders of one launched browser: its profile, its copy of the extension, and where it saves files. */

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserName } from '../../scripts/setup/find-browser.mjs';
import { fromRoot } from '../../scripts/setup/root.mjs';
import type { LaunchOptions } from './browser.ts';
import { copyExtension } from './extension-copy.ts';

const BUILDS = { chromium: 'dist/chrome', firefox: 'dist/firefox' };

export interface Folders {
  readonly profile: string;
  /** Where pages save files. */
  readonly downloads: string;
  /** The folder of the extension to load. */
  readonly extensionFor: (options: LaunchOptions) => Promise<string>;
  readonly remove: () => Promise<void>;
}

export async function makeFolders(name: BrowserName): Promise<Folders> {
  const all = await mkdtemp(path.join(process.env['KAGIBAN_RUN_FOLDER'] ?? tmpdir(), `kagiban-${name}-`));
  const profile = path.join(all, 'profile');
  const downloads = path.join(all, 'downloads');
  await Promise.all([mkdir(profile), mkdir(downloads)]);
  return {
    profile,
    downloads,
    extensionFor: async ({ extension = fromRoot(BUILDS[name]), visible, inPlace, language = 'ja', ...wishes }) => {
      if ((visible && !wishes.clock) || inPlace) return extension;
      const copy = path.join(all, 'extension');
      await copyExtension(extension, copy, { ...wishes, language });
      return copy;
    },
    // Browsers still write while they end, so that removing the folder may need another try.
    remove: () => rm(all, { recursive: true, force: true, maxRetries: 10 }),
  };
}
