/** The import rule of docs/architecture.md as a table, and what is wrong with an import that breaks it. */

import { posix } from 'node:path';

interface Layer {
  /** Folders of `src` that may be imported besides its own. */
  readonly folders: readonly string[];
  /** Single files of other folders. */
  readonly files?: readonly string[];
  readonly packages?: readonly string[];
  /** Files and packages from which only types may be imported. */
  readonly typesOf?: readonly string[];
}

const TEXT = 'browser/text.ts';

export const LAYERS: Readonly<Record<string, Layer>> = {
  // The types of the facts are those of the schema; a type import leaves nothing of it at runtime.
  domain: {
    folders: [],
    typesOf: [
      'browser/storage/fact-schemas.ts',
      'browser/storage/self-check-schema.ts',
      'browser/schemas/reminder-schemas.ts',
      'browser/schemas/settings-schema.ts',
      'valibot',
    ],
  },
  theme: { folders: [], typesOf: ['domain/today/columns/urgency.ts'] },
  rms: { folders: ['domain'] },
  report: { folders: ['domain', 'rms'] },
  vendors: { folders: ['domain'] },
  browser: { folders: ['domain'], packages: ['webextension-polyfill', 'valibot'] },
  calendar: { folders: ['domain'], packages: ['ical-generator', 'japanese-holidays'] },
  words: {
    folders: ['domain'],
    files: [TEXT],
    typesOf: ['calendar/working-days.ts', 'vendors/vendor.ts'],
  },
  notes: { folders: ['domain', 'rms', 'theme', 'words'], files: [TEXT] },
  ui: {
    folders: ['domain', 'theme', 'words'],
    files: [TEXT],
    packages: ['preact'],
    typesOf: ['calendar/working-days.ts', 'vendors/vendor.ts'],
  },
  practice: { folders: ['domain', 'words', 'ui'], files: [TEXT], packages: ['preact'] },
  welcome: { folders: ['words', 'ui'], files: [TEXT], packages: ['preact'] },
  entrypoints: {
    folders: [
      'domain',
      'rms',
      'vendors',
      'browser',
      'calendar',
      'theme',
      'words',
      'notes',
      'ui',
      'practice',
      'welcome',
      'report',
    ],
    packages: ['preact'],
  },
};

/** The only file that imports the polyfill; the others of its folder may import types of it. */
const POLYFILL_HOME = 'src/browser/polyfill.ts';

/** What is wrong with the imports of this file: one sentence each, saying what to move where. */
export function complaints(path: string, text: string): string[] {
  return importsOf(text).flatMap((one) => complaint(path, one) ?? []);
}

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

/** Every import, re-export and `import()` in this text. */
export function importsOf(text: string): Import[] {
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[\w*{][^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map(([, type, from, dynamic]) => ({ from: from ?? dynamic ?? '', typeOnly: type !== undefined }));
}

function complaint(path: string, { from, typeOnly }: Import): string | undefined {
  const own = path.split('/')[1] ?? '';
  const layer = LAYERS[own];
  if (!layer)
    return `${path}: src/${own} is in no layer. Move the file, or add the folder to test/rules/layers.ts and docs/architecture.md.`;
  if (!from.startsWith('.')) return packageComplaint(path, layer, from, typeOnly);
  const target = posix.normalize(posix.join(posix.dirname(path), from.split('?')[0] ?? ''));
  if (target.startsWith('public/_locales/') && typeOnly && path === `src/${TEXT}`) return undefined;
  const [root, folder = '', ...rest] = target.split('/');
  if (root !== 'src') return `${path} imports ${from}, which is outside src. Move what it needs into src/${own}.`;
  if (own === 'entrypoints' && folder === 'entrypoints' && rest[0] !== path.split('/')[2]) {
    return `${path} imports another entrypoint (${target}). Move what both need into src/browser, src/ui or src/domain.`;
  }
  if (folder === own || layer.folders.includes(folder)) return undefined;
  const file = `${folder}/${rest.join('/')}`;
  if (layer.files?.includes(file) || (typeOnly && layer.typesOf?.includes(file))) return undefined;
  return `${path} imports ${target}, but src/${own} may import only ${[own, ...layer.folders, ...(layer.files ?? [])].join(', ')}. Move what it needs down into one of these, or move ${path} up.`;
}

function packageComplaint(path: string, layer: Layer, from: string, typeOnly: boolean): string | undefined {
  const name = from.startsWith('@') ? from.split('/').slice(0, 2).join('/') : (from.split('/')[0] ?? '');
  if (!layer.packages?.includes(name) && !(typeOnly && layer.typesOf?.includes(name))) {
    return `${path} imports the package ${name}, which its folder may not. Move that code to a folder that may (test/rules/layers.ts).`;
  }
  if (name === 'webextension-polyfill' && path !== POLYFILL_HOME && !typeOnly) {
    return `${path} imports webextension-polyfill. Import { browser } from src/browser/api.ts instead: only ${POLYFILL_HOME} knows the package.`;
  }
  return undefined;
}
