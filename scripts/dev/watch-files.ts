/** Tells of every file that is changed, added or removed below some folders, and directly in the root. */

import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import path from 'node:path';

/**
 * Begins, and gives what ends it. `changed` gets paths seen from the root, with slashes; one change may be told several times.
 * Each folder is watched by itself: with `recursive`, Node 20 on Linux loses sight of files that an editor puts in the place of others.
 */
export function watchFiles(root: string, folders: readonly string[], changed: (path: string) => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  const full = (folder: string) => path.join(root, folder);

  const watchOne = (folder: string) => {
    watchers.get(folder)?.close();
    const watcher = watch(full(folder), (kind, name) => {
      if (name !== null) noticed(path.posix.join(folder, name), kind);
    });
    // A folder that is gone has nothing more to tell.
    watcher.on('error', () => watcher.close());
    watchers.set(folder, watcher);
  };
  const watchAll = (folder: string) => {
    watchOne(folder);
    for (const name of foldersIn(full(folder))) watchAll(`${folder}/${name}`);
  };
  const noticed = (what: string, kind: string) => {
    if (!isFolder(full(what))) return changed(what);
    const isOurs = folders.some((folder) => `${what}/`.startsWith(`${folder}/`));
    if (isOurs && kind === 'rename') enter(what);
  };
  const enter = (folder: string) => {
    try {
      watchAll(folder);
      // What is in it may have come before anybody watched it.
      for (const file of filesBelow(full(folder))) changed(path.posix.join(folder, file));
    } catch {
      // It was there for a moment only.
    }
  };

  watchOne('');
  for (const folder of folders) watchAll(folder);
  return () => {
    for (const watcher of watchers.values()) watcher.close();
  };
}

function isFolder(full: string): boolean {
  return statSync(full, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function foldersIn(full: string): string[] {
  return readdirSync(full, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

function filesBelow(full: string): string[] {
  return readdirSync(full, { recursive: true, encoding: 'utf8' })
    .filter((name) => !isFolder(path.join(full, name)))
    .map((name) => name.replaceAll(path.sep, '/'));
}
