/** Rooms: few files per folder, one meaning per name, and tests in folders that mirror their source. */

import { existsSync } from 'node:fs';
import { dirname } from 'node:path/posix';
import { expect, it } from 'vitest';
import { fromRoot } from '../../scripts/setup/root.mjs';
import { filesBelow, type SourceFile, sourceFiles, withoutComments } from '../support/source.ts';

const code = ['src', 'scripts', 'test'].flatMap((folder) => filesBelow(folder, ['.ts', '.tsx', '.mjs']));

/** The most for one folder. `library-check/components` is not counted: it has one file for each library. */
const MOST = 16;

/** Folders that are still to be divided, and why they are not yet. */
const CROWDED: Readonly<Record<string, string>> = {};

it(`no folder has more than ${MOST} files of code`, () => {
  const counts = new Map<string, number>();
  for (const { path } of code) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  const crowded = [...counts].filter(([, count]) => count > MOST).map(([folder]) => folder);
  expect(
    crowded.filter((folder) => !(folder in CROWDED)).map((one) => `${one}: divide it into folders by ideas.`),
  ).toEqual([]);
  const divided = Object.keys(CROWDED).filter((folder) => !crowded.includes(folder));
  expect(divided.map((folder) => `${folder} has few files now. Take it off CROWDED.`)).toEqual([]);
});

/** Folders that hold folders only: a loose file there would be of no idea. */
const OF_FOLDERS = [
  ...['src', 'src/domain', 'src/entrypoints', 'src/ui', 'src/words'],
  ...['test', 'test/domain', 'test/entrypoints', 'test/words'],
];

it('no file lies loose in a folder of folders', () => {
  const loose = code.filter(({ path }) => OF_FOLDERS.includes(dirname(path)) && !path.endsWith('.d.ts'));
  expect(loose.map(({ path }) => `${path}: move it into a folder of ${dirname(path)}, by its idea.`)).toEqual([]);
});

/**
 * The names of functions, constants, types and classes that this file exports. A re-exported name belongs to its first
 * file, unless it gets another one here.
 */
function exportedNames({ text }: SourceFile): string[] {
  const plain = withoutComments(text);
  const declared = plain.matchAll(
    /^export (?:default )?(?:declare )?(?:async )?(?:abstract )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm,
  );
  const listed = [...plain.matchAll(/^export (?:type )?\{([^}]*)\}( from\b)?/gm)].flatMap(([, names = '', from]) =>
    names.split(',').flatMap((one) => {
      const [own = '', other] = one
        .trim()
        .replace(/^type /, '')
        .split(/\s+as\s+/);
      return other ?? (from ? [] : own);
    }),
  );
  const names = [...[...declared].map(([, name = '']) => name), ...listed];
  return names.filter((name) => name !== '' && name !== 'default');
}

it.each([
  ['export const answerOf = 1;', ['answerOf']],
  ['export default function standingOf() {}', ['standingOf']],
  ['export default async function standingOf() {}', ['standingOf']],
  ['export { x as answerOf };', ['answerOf']],
  ['export { one, type Two };', ['one', 'Two']],
  ["export { x as answerOf, other } from './x.ts';", ['answerOf']],
  ["export * from './x.ts';\nexport { until };", ['until']],
])('%s: its names are found', (text, names) => {
  expect(exportedNames({ path: '', text })).toEqual(names);
});

/** Table files, which all export the same names: their file names distinguish them. */
const OF_TABLES = /^src\/vendors\/recipes\//;

it('no exported name means two things', () => {
  const homes = new Map<string, string[]>();
  for (const file of sourceFiles()) {
    if (OF_TABLES.test(file.path)) continue;
    for (const name of new Set(exportedNames(file))) homes.set(name, [...(homes.get(name) ?? []), file.path]);
  }
  expect(homes.size).toBeGreaterThan(600);
  const doubled = [...homes].filter(([, paths]) => paths.length > 1);
  expect(doubled.map(([name, paths]) => `${name}: ${paths.join(', ')}. Rename one after what it is.`)).toEqual([]);
});

/** Test folders about the whole project, which mirror no source folder. */
const OF_THE_WHOLE = ['build', 'driver', 'e2e', 'pages', 'rules', 'support', 'world', 'model'];

it('a folder of tests is named like the folder that it tests', () => {
  const folders = new Set(filesBelow('test', ['.test.ts', '.test.tsx']).map(({ path }) => dirname(path)));
  const places = (folder: string) => [folder.replace(/^test/, 'src'), folder.replace(/^test\//, '')];
  const strays = [...folders].filter(
    (folder) =>
      !OF_THE_WHOLE.includes(folder.split('/')[1] ?? '') && !places(folder).some((one) => existsSync(fromRoot(one))),
  );
  expect(
    strays.map((folder) => `${folder}: there is no ${places(folder)[0]}. Move the tests beside what they test.`),
  ).toEqual([]);
});

it('a test that is named like a file of its folder stands in that folder', () => {
  const plain = (path: string) =>
    path
      .replace(/^.*\/|(?:\.test)?\.tsx?$/g, '')
      .replaceAll('-', '')
      .toLowerCase();
  const sources = new Map<string, string[]>();
  for (const { path } of sourceFiles()) {
    sources.set(plain(path), [...(sources.get(plain(path)) ?? []), dirname(path).replace(/^src/, 'test')]);
  }
  const tests = filesBelow('test', ['.test.ts', '.test.tsx']).filter(({ path }) => path.split('/')[1] !== 'rules');
  const astray = tests.flatMap(({ path }) => {
    const homes = sources.get(plain(path)) ?? [];
    return homes.length === 0 || homes.includes(dirname(path)) ? [] : [`${path}: move it to ${homes.join(' or ')}.`];
  });
  expect(astray).toEqual([]);
});

/**
 * Sheets of what all pages share, and of what lives in shadow roots on RMS, where one sheet serves several elements.
 */
const SHARED_SHEETS = /^src\/(?:theme|notes|ui\/(?:theme|pieces|popup))\//;

/** In the place of a class: all of them. No class is called so. */
const ALL_CLASSES = '*';

/** The names at the beginning of its selectors: of `.step__actions` it is `step`. */
function blocksOf({ text }: SourceFile): string[] {
  const selectors = text.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/(?:^|[{},])\s*\.([a-z][a-z-]*?)(?=__|--|[^a-z-])/g);
  return [...new Set([...selectors].map(([, name = '']) => name))];
}

it('a style sheet stands beside what it styles', () => {
  const sheets = filesBelow('src', ['.css']).filter(({ path }) => !SHARED_SHEETS.test(path));
  expect(sheets.length).toBeGreaterThan(15);
  const astray = sheets.flatMap((sheet) => {
    const folder = sourceFiles().filter(({ path }) => dirname(path) === dirname(sheet.path));
    const isUsed = (name: string) => folder.some(({ text }) => new RegExp(`['"\`\\s]${name}(?![a-z])`).test(text));
    return blocksOf(sheet).some(isUsed)
      ? blocksOf(sheet)
          .filter((name) => !isUsed(name))
          .map((name) => [sheet.path, name])
      : [[sheet.path, ALL_CLASSES]];
  });
  // A rule may also reach for a shared piece inside of its own block.
  const pieces = new Set(
    filesBelow('src', ['.css'])
      .filter(({ path }) => SHARED_SHEETS.test(path))
      .flatMap(blocksOf),
  );
  expect(
    astray
      .filter(([, name = '']) => !pieces.has(name))
      .map(([path, name]) =>
        name === ALL_CLASSES
          ? `${path}: no file of its folder uses any of its classes. Move it beside what it styles.`
          : `${path}: no file of its folder uses .${name}. Move its rules beside the component that does.`,
      ),
  ).toEqual([]);
});
