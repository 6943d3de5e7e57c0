/** Reports every file that is changed, added or removed below some folders, and directly in the root. */

import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import path from 'node:path';

/**
 * Starts watching and returns a function that stops it. `changed` gets paths relative to the root, with slashes; one
 * change may come several times. Each folder has its own watcher: with `recursive`, Node 20 on Linux loses track of
 * files that an editor replaces.
 */
export function watchFiles(root: string, folders: readonly string[], changed: (path: string) => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  const full = (folder: string) => path.join(root, folder);

  const watchOne = (folder: string) => {
    watchers.get(folder)?.close();
    const watcher = watch(full(folder), (kind, name) => {
      if (name !== null) noticed(path.posix.join(folder, name), kind);
    });
    // A deleted folder has nothing more to report.
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
      // Its files may have appeared before the watcher did.
      for (const file of filesBelow(full(folder))) changed(path.posix.join(folder, file));
    } catch {
      // It existed only for a moment.
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
