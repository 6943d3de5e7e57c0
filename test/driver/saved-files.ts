/** The files that pages of a browser under test have saved, as a user finds them in the folder of downloads. */

import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

/** Their texts by name, without those that are still being written. */
export async function savedFiles(folder: string): Promise<Record<string, string>> {
  const names: string[] = await readdir(folder).catch(() => []);
  const isWhole = (name: string) => !/^\.|\.(?:crdownload|part)$/.test(name) && !names.includes(`${name}.part`);
  const texts = await Promise.all(
    names.filter(isWhole).map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const),
  );
  // Firefox keeps the place of a file by an empty one.
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

/** Removes them all. */
export const forgetSavedFiles = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });
