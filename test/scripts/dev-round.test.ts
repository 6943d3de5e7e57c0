/** What one change does to the browser in which the extension is worked on, and what is said of it. */

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { round } from '../../scripts/dev/round.ts';
import { Trouble } from '../../scripts/setup/trouble.mjs';

let done: string[];
let said: string[];
let complained: unknown[];
beforeEach(() => {
  [done, said, complained] = [[], [], []];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  vi.spyOn(console, 'error').mockImplementation((error: unknown) => void complained.push(error));
});
afterEach(() => vi.restoreAllMocks());

const does = (what: string) => async () => void done.push(what);
const browser = { reloadExtension: does('extension'), reloadPages: does('pages') };
const ended = new AbortController().signal;

it('of the source is built, then loaded, then shown, and said in one line', async () => {
  await round(['src/words/note/note.ts'], browser, does('build'), ended);
  expect(done).toEqual(['build', 'extension', 'pages']);
  expect(said).toEqual([expect.stringMatching(/^src\/words\/note\/note\.ts → \d+\.\d s$/)]);
});

it('of a test page is only shown', async () => {
  await round(['test/pages/g3-with-state.html'], browser, does('build'), ended);
  expect(done).toEqual(['pages']);
});

it('of many files names a few of them', async () => {
  await round(
    ['a', 'b', 'c', 'd', 'e'].map((name) => `src/${name}.ts`),
    browser,
    does('build'),
    ended,
  );
  expect(said).toEqual([expect.stringMatching(/^src\/a\.ts, src\/b\.ts, src\/c\.ts and 2 more → /)]);
});

it('needs no pages, where a browser can show none', async () => {
  await round(['src/words/note/note.ts'], { reloadExtension: browser.reloadExtension }, does('build'), ended);
  expect(done).toEqual(['build', 'extension']);
});

it('that cannot be built is said, and nothing is loaded', async () => {
  const fails = () => Promise.reject(new Trouble('Mend it.'));
  await round(['src/words/note/note.ts'], browser, fails, ended);
  expect(done).toEqual([]);
  expect(said).toEqual([]);
  expect(complained).toEqual(['\nMend it.']);
});

it('that was broken off by the end is no matter', async () => {
  const closed = { ...browser, reloadExtension: () => Promise.reject(new Error('Target closed')) };
  await round(['src/words/note/note.ts'], closed, does('build'), AbortSignal.abort());
  expect(complained).toEqual([]);
});
