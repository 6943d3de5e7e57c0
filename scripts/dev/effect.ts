/** Decides what must happen after a file changes. */

/** `extension`: rebuild and reload it, and its pages. `pages`: reload only the pages. */
export type Effect = 'extension' | 'pages';

/** What is watched for changes: folders, with everything below them, and files in the root. */
export const WATCHED = {
  folders: ['src', 'public', 'test/pages'],
  files: ['manifest.config.ts', 'vite.config.ts'],
} as const;

/** `undefined` if nothing has to happen. `path` is relative to the root, with slashes. */
export function effectOf(path: string): Effect | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  // Editors' temporary files start with a dot or #, end with a tilde, or have no extension.
  if (!/^[^.#].*\.\w+$/.test(name)) return undefined;
  // The JSON beside a page only says what tests must read from it.
  if (path.startsWith('test/pages/')) return name.endsWith('.html') ? 'pages' : undefined;
  const isOfExtension = /^(?:src|public)\//.test(path) || WATCHED.files.some((file) => file === path);
  return isOfExtension ? 'extension' : undefined;
}
