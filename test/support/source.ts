/** The project's own files, for the tests that hold them to rules. */

import { readdirSync, readFileSync } from 'node:fs';
import { fromRoot } from '../../scripts/setup/root.mjs';

export interface SourceFile {
  /** Relative to the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/**
 * All files below this folder with one of these endings. Throws if there are none: a rule without files proves nothing.
 */
export function filesBelow(folder: string, endings: readonly string[]): SourceFile[] {
  const files = readdirSync(fromRoot(folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .sort()
    .map((path) => ({ path, text: readFileSync(fromRoot(path), 'utf8') }));
  if (files.length === 0) throw new Error(`There is no ${endings.join(', ')} below ${folder}.`);
  return files;
}

/** TypeScript below `src`. */
export const sourceFiles = () => filesBelow('src', ['.ts', '.tsx']);

/** The comments of this text that have a line to themselves, one below the other. */
export function commentsIn(text: string): string {
  return (text.match(/^[ \t]*(?:\/\*[\s\S]*?\*\/|\/\/.*$)/gm) ?? []).join('\n');
}

/** The text without its comments; words in strings stay. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
}
