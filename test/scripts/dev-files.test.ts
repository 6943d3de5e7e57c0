/**
 * What `npm run dev` does on the disk: it sees what is changed, and keeps the build that a browser runs until there is
 * another one.
 */

import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { rebuild } from '../../scripts/dev/rebuild.mjs';
import { watchFiles } from '../../scripts/dev/watch-files.ts';
import { until } from '../driver/until.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'kagiban-dev-'));
});
afterEach(() => rm(root, { recursive: true }));
const write = async (file: string, text: string) => {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), text);
};
const written = (files: Record<string, string>) =>
  Promise.all(Object.entries(files).map(([file, text]) => write(file, text)));
const held = async () => {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return Object.fromEntries(files.map((file, at) => [path.relative(root, file).replaceAll(path.sep, '/'), texts[at]]));
};
const folder = () => path.join(root, 'chrome');

it('a build takes the place of the one before, and leaves nothing of it', async () => {
  await written({ 'chrome/manifest.json': 'old', 'chrome/assets/old.js': 'old', 'chrome/gone/gone.js': 'old' });
  const buildInto = async () => {
    await written({ 'chrome.next/manifest.json': 'new', 'chrome.next/assets/new.js': 'new' });
    expect(await held()).toMatchObject({ 'chrome/manifest.json': 'old', 'chrome/assets/old.js': 'old' });
  };
  await rebuild('chrome', { folder: folder(), buildInto });
  expect(await held()).toEqual({ 'chrome/manifest.json': 'new', 'chrome/assets/new.js': 'new' });
  expect(await readdir(folder())).not.toContain('gone');
});

it('a build that fails keeps the one before, and says so', async () => {
  await written({ 'chrome/manifest.json': 'old', 'chrome/assets/old.js': 'old' });
  const buildInto = async (_target: string, next: string, advice?: string) => {
    await write('chrome.next/manifest.json', `half of ${next}`);
    throw new Error(`It failed: ${advice}.`);
  };
  await expect(rebuild('chrome', { folder: folder(), buildInto })).rejects.toThrow(/the build before it stays/);
  expect(await held()).toEqual({ 'chrome/manifest.json': 'old', 'chrome/assets/old.js': 'old' });
});

it('the first build makes the folder', async () => {
  await rebuild('chrome', { folder: folder(), buildInto: () => write('chrome.next/manifest.json', 'new') });
  expect(await held()).toEqual({ 'chrome/manifest.json': 'new' });
});

it('a file is seen when it is written, put in the place of another, removed, or comes in a new folder', async () => {
  await written({ 'src/words/note/note.ts': 'a', 'vite.config.ts': 'a', 'other/note.ts': 'a' });
  const seen = new Set<string>();
  const stop = watchFiles(root, ['src'], (file) => seen.add(file));
  const isSeen = async (...files: string[]) => {
    await until(
      () => files.every((file) => seen.has(file)),
      () => `${files} among ${[...seen]}`,
    );
    seen.clear();
  };
  try {
    await write('src/words/note/note.ts', 'b');
    await isSeen('src/words/note/note.ts');
    // As editors save, twice: the file that was watched at first is gone by then.
    for (const text of ['c', 'd']) {
      await write('src/words/note/note.new', text);
      await rename(path.join(root, 'src/words/note/note.new'), path.join(root, 'src/words/note/note.ts'));
      await isSeen('src/words/note/note.ts');
    }
    await written({ 'src/new/deep/one.ts': 'a', 'src/new/two.ts': 'a' });
    await isSeen('src/new/deep/one.ts', 'src/new/two.ts');
    await write('src/new/deep/one.ts', 'b');
    await isSeen('src/new/deep/one.ts');
    await rm(path.join(root, 'src/words/note/note.ts'));
    await isSeen('src/words/note/note.ts');
    await write('other/note.ts', 'b');
    await write('vite.config.ts', 'b');
    await until(() => seen.has('vite.config.ts'), 'vite.config.ts');
    expect([...seen]).not.toContain('other/note.ts');
  } finally {
    stop();
  }
});
