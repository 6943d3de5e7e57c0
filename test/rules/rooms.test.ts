/** Rooms: few files per folder, one meaning per name, and tests in folders that mirror their source. */

import { existsSync } from 'node:fs';
import { dirname } from 'node:path/posix';
import { expect, it } from 'vitest';
import { fromRoot } from '../../scripts/setup/root.mjs';
import { filesBelow, type SourceFile, sourceFiles, withoutComments } from '../support/source.ts';

const code = ['src', 'scripts', 'test'].flatMap((folder) => filesBelow(folder, ['.ts', '.tsx', '.mjs']));

const MOST = 16;

/** Folders that are still to be divided, and why they are not yet. */
const CROWDED: Readonly<Record<string, string>> = {};

it(`no folder has more than ${MOST} files of code`, () => {
  const counts = new Map<string, number>();
  for (const { path } of code) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  const crowded = [...counts].filter(([, count]) => count > MOST).map(([folder]) => folder);
  expect(crowded.filter((folder) => !(folder in CROWDED)).map((one) => `${one}: divide it by ideas.`)).toEqual([]);
  expect(Object.keys(CROWDED).filter((folder) => !crowded.includes(folder))).toEqual([]);
});

/**
 * The names of functions, constants, types and classes that this file exports. A re-exported name belongs to its first
 * file.
 */
function exportedNames({ text }: SourceFile): string[] {
  const exports = withoutComments(text).matchAll(
    /^export (?:declare )?(?:async )?(?:abstract )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm,
  );
  return [...exports].map(([, name = '']) => name);
}

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
      : [[sheet.path, 'all']];
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
      .map(([path, name]) => `${path}: move .${name} beside its component.`),
  ).toEqual([]);
});
