/** Knows what has to happen after a file was changed. */

/** `extension`: it is built and loaded anew, and the pages with it. `pages`: only the pages are. */
export type Effect = 'extension' | 'pages';

/** What is looked at for changes: folders, with all below them, and files of the root. */
export const WATCHED = {
  folders: ['src', 'public', 'test/pages'],
  files: ['manifest.config.ts', 'vite.config.ts'],
} as const;

/** Undefined where nothing has to happen. `path` is seen from the root, with slashes. */
export function effectOf(path: string): Effect | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  // What editors write beside a file while it is open begins with a dot, ends with a tilde or has no ending.
  if (!/^[^.#].*\.\w+$/.test(name)) return undefined;
  // The JSON beside a page only says what tests must read from it.
  if (path.startsWith('test/pages/')) return name.endsWith('.html') ? 'pages' : undefined;
  const isOfExtension = /^(?:src|public)\//.test(path) || WATCHED.files.some((file) => file === path);
  return isOfExtension ? 'extension' : undefined;
}
