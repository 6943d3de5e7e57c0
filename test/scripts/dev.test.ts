/** What `npm run dev` does between a change and the browser: which change leads to what, when it is built, and what stays where that fails. */

import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectOf } from '../../scripts/dev/effect.ts';
import { gather } from '../../scripts/dev/gather.ts';
import { rebuild } from '../../scripts/dev/rebuild.mjs';
import { wantedBrowser } from '../../scripts/dev/wanted-browser.mjs';
import { watchFiles } from '../../scripts/dev/watch-files.ts';
import { until } from '../support/until.ts';

describe('the browser', () => {
  it('is Chromium, or the one that is named', () => {
    expect(wantedBrowser([])).toBe('chromium');
    expect(wantedBrowser(['firefox'])).toBe('firefox');
  });

  it.each([['safari'], ['firefox', 'chromium'], ['--headless']])(
    '%s %s is answered with what can be said',
    (...args) => {
      expect(() => wantedBrowser(args.filter(Boolean))).toThrow(
        /does not know ".+": say npm run dev for Chromium, or npm run dev -- firefox\./,
      );
    },
  );
});

describe('a change', () => {
  it.each([
    'src/words/note.ts',
    'src/ui/popup.css',
    'public/_locales/ja/messages.json',
    'public/icons/icon-16.png',
    'manifest.config.ts',
    'vite.config.ts',
  ])('of %s has the extension built', (file) => {
    expect(effectOf(file)).toBe('extension');
  });

  it('of a test page has only the pages loaded anew', () => {
    expect(effectOf('test/pages/g3-with-state.html')).toBe('pages');
  });

  it.each([
    'test/pages/g3-with-state.json',
    'package-lock.json',
    'src/words/.note.ts.swp',
    'src/words/note.ts~',
    'src/words/4913',
    'src/words/#note.ts#',
    'src/words',
  ])('of %s leads to nothing', (file) => {
    expect(effectOf(file)).toBeUndefined();
  });
});

describe('changes', () => {
  let acts: string[][];
  let finish: () => void;
  const act = (paths: readonly string[]) => {
    acts.push([...paths]);
    return new Promise<void>((done) => {
      finish = done;
    });
  };
  beforeEach(() => {
    acts = [];
    vi.useFakeTimers();
  });
  afterEach(() => void vi.useRealTimers());

  it('that come close together are one, and each file is named once', async () => {
    const { add } = gather(act, 100);
    for (const file of ['a', 'b', 'a']) {
      add(file);
      await vi.advanceTimersByTimeAsync(99);
    }
    expect(acts).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(acts).toEqual([['a', 'b']]);
  });

  it('that come during a build are for the next one, which waits for it', async () => {
    const { add } = gather(act, 100);
    add('a');
    await vi.advanceTimersByTimeAsync(100);
    add('b');
    add('c');
    await vi.advanceTimersByTimeAsync(5000);
    expect(acts).toEqual([['a']]);
    finish();
    await vi.advanceTimersByTimeAsync(100);
    expect(acts).toEqual([['a'], ['b', 'c']]);
    finish();
    await vi.advanceTimersByTimeAsync(5000);
    expect(acts).toHaveLength(2);
  });

  it('lead to nothing after the end, which waits for the build that is going on', async () => {
    const { add, end } = gather(act, 100);
    add('a');
    await vi.advanceTimersByTimeAsync(100);
    add('b');
    const over = vi.fn();
    const ending = end().then(over);
    await vi.advanceTimersByTimeAsync(5000);
    expect(over).not.toHaveBeenCalled();
    finish();
    await ending;
    await vi.advanceTimersByTimeAsync(5000);
    expect(acts).toEqual([['a']]);
  });
});

describe('on the disk', () => {
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
    return Object.fromEntries(
      files.map((file, at) => [path.relative(root, file).replaceAll(path.sep, '/'), texts[at]]),
    );
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
    await written({ 'src/words/note.ts': 'a', 'vite.config.ts': 'a', 'other/note.ts': 'a' });
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
      await write('src/words/note.ts', 'b');
      await isSeen('src/words/note.ts');
      // As editors save, twice: the file that was watched at first is gone by then.
      for (const text of ['c', 'd']) {
        await write('src/words/note.new', text);
        await rename(path.join(root, 'src/words/note.new'), path.join(root, 'src/words/note.ts'));
        await isSeen('src/words/note.ts');
      }
      await written({ 'src/new/deep/one.ts': 'a', 'src/new/two.ts': 'a' });
      await isSeen('src/new/deep/one.ts', 'src/new/two.ts');
      await write('src/new/deep/one.ts', 'b');
      await isSeen('src/new/deep/one.ts');
      await rm(path.join(root, 'src/words/note.ts'));
      await isSeen('src/words/note.ts');
      await write('other/note.ts', 'b');
      await write('vite.config.ts', 'b');
      await until(() => seen.has('vite.config.ts'), 'vite.config.ts');
      expect([...seen]).not.toContain('other/note.ts');
    } finally {
      stop();
    }
  });
});
