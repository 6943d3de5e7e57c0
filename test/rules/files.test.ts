/**
 * Every file has one idea and says which; nothing below the entrypoints reads the clock; nothing anywhere reaches for
 * the network.
 */

import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { fromRoot } from '../../scripts/setup/root.mjs';
import { filesBelow, sourceFiles, withoutComments } from '../support/source.ts';

const everything = [
  ...filesBelow('src', ['.ts', '.tsx', '.css']),
  ...filesBelow('test', ['.ts', '.tsx']),
  ...filesBelow('scripts', ['.ts', '.mjs']),
  ...filesBelow('library-check/components', ['.ts', '.tsx']),
];
const source = sourceFiles();

it('every file opens with one sentence that says what it is', () => {
  const silent = everything.filter(({ text }) => {
    const opening = /^(?:#![^\n]*\n)?\/\*\*?\s([\s\S]*?)\*\//
      .exec(text)?.[1]
      ?.replace(/\s*\n\s*\*?\s*/g, ' ')
      .trim();
    return !opening || opening.length < 20 || !/[.?]$/.test(opening);
  });
  expect(silent.map(({ path }) => `${path}: say in a comment at its top, in a sentence, what it is.`)).toEqual([]);
});

it('no file has 200 lines or more', () => {
  const long = everything.filter(({ text }) => text.split('\n').length > 200);
  expect(long.map(({ path, text }) => `${path}: ${text.split('\n').length} lines. Split it by ideas.`)).toEqual([]);
});

it('no comment is wider than the code may be', () => {
  const wide = everything.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const isComment = /^\s*(?:\/\*|\*|\/\/)/.test(line) && !line.includes('biome-ignore');
      return isComment && line.length > 120 ? [`${path}:${index + 1}: wrap it at 120 letters.`] : [];
    }),
  );
  expect(wide).toEqual([]);
});

it('only entrypoints read the clock', () => {
  const clock = /\bDate\.now\b|\bnew Date\b|\bTemporal\.Now\b|\bperformance\.now\b/;
  const readers = source.filter(
    ({ path, text }) => !path.startsWith('src/entrypoints/') && clock.test(withoutComments(text)),
  );
  expect(readers.map(({ path }) => `${path} reads the clock. Take the day or instant as an argument.`)).toEqual([]);
});

it('the clock is read in the three ways that a test can set', () => {
  const settable = /\bTemporal\.Now\.instant\b|\bperformance\.(?:now|timeOrigin|getEntriesByType)\b/g;
  const clock = /\bDate\b|\bTemporal\.Now\b|\bperformance\b/;
  const others = source.filter(({ text }) => clock.test(withoutComments(text).replace(settable, '')));
  expect(
    others.map(({ path }) => `${path}: ask for the time in one of the ways that test/driver/clock-script.ts sets.`),
  ).toEqual([]);
});

it('the domain knows no Date', () => {
  const users = source.filter(
    ({ path, text }) => path.startsWith('src/domain/') && /\bDate\b/.test(withoutComments(text)),
  );
  expect(users.map(({ path }) => `${path}: use Day or Instant of src/domain/days/day.ts.`)).toEqual([]);
});

it('no source reaches for the network, or makes code or markup from text', () => {
  const forbidden =
    /\bfetch\s*\(|\bnew Image\b|\.src\s*=|XMLHttpRequest|WebSocket|EventSource|sendBeacon|\beval\s*\(|new Function|innerHTML|outerHTML|insertAdjacentHTML|document\.write/;
  const found = source.flatMap(({ path, text }) => {
    const [words] = forbidden.exec(withoutComments(text)) ?? [];
    return words === undefined ? [] : [{ path, words }];
  });
  expect(
    found.map(
      ({ path, words }) =>
        `${path}: take out "${words}". Kagiban sends nothing: bring data along. Make elements one by one, with text in them.`,
    ),
  ).toEqual([]);
});

it('the background keeps nothing in memory: it may be stopped at any time', () => {
  const keepers = source.filter(
    ({ path, text }) => path.startsWith('src/entrypoints/background/') && /^(?:export )?(?:let|var)\s/m.test(text),
  );
  expect(keepers.map(({ path }) => `${path}: keep it in storage, or work it out anew each time.`)).toEqual([]);
});

const NOTICES = 'src/browser/surface/notices.ts';

it('one file alone touches the notices of the browser, which are there only with the permission', () => {
  const users = source.filter(({ text }) => /\bnotifications\b/.test(withoutComments(text)));
  const others = users.filter(({ path }) => path !== NOTICES);
  expect(others.length, `${NOTICES} does not touch them any more: name here the file that does.`).toBe(
    users.length - 1,
  );
  expect(others.map(({ path }) => `${path}: ask ${NOTICES}, or add there what it needs.`)).toEqual([]);
});

/** `YYYY-MM-DD`: a commit that was good stays good. Before all days where the source came without its history. */
function dayOfCommit(): string {
  try {
    return execFileSync('git', ['log', '-1', '--format=%cs'], {
      cwd: fromRoot(''),
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  } catch {
    return '0000-00-00';
  }
}

it('a TODO names the day from which it is overdue, and is not overdue', () => {
  const today = dayOfCommit();
  const mark = new RegExp(['TODO', 'FIXME', 'XXX'].join('|'), 'g');
  const overdue = everything.flatMap(({ path, text }) =>
    [...text.matchAll(mark)]
      .map((match) => text.slice(match.index, match.index + 24))
      .filter(
        (words) => path !== 'test/rules/files.test.ts' && !((/\[(\d{4}-\d{2}-\d{2})\]/.exec(words)?.[1] ?? '') > today),
      )
      .map((words) => `${path}: ${words}: do it now, or name a later day as [YYYY-MM-DD].`),
  );
  expect(overdue).toEqual([]);
});

it('each test file is run: test/**/*.test.ts(x) without a browser, test/e2e/**/*.e2e.ts in both', () => {
  const unrun = filesBelow('test', ['.ts', '.tsx']).filter(({ path }) => {
    const isOfBrowser = path.startsWith('test/e2e/');
    return isOfBrowser ? /\.test\.tsx?$|\.e2e\.tsx$/.test(path) : /\.e2e\.tsx?$/.test(path);
  });
  expect(unrun.map(({ path }) => `${path}: no project of vite.config.ts runs it. Rename it.`)).toEqual([]);
});

/** The clock that a run sets, the polling for what must come, what a page asks to be waited for, steps that overlap. */
const TIMED = [
  'test/driver/clock-script.ts',
  'test/driver/clock.ts',
  'test/driver/until.ts',
  'test/scripts/run-steps.test.ts',
  'test/support/pages/reader-in-page.ts',
];

it('no test measures time or waits by the clock, unless the clock is one of its own', () => {
  const timing = /\bperformance\.now\b|(?<!spyOn\()\bTemporal\.Now\b|\bsetTimeout\([^,]+,\s*[1-9]/;
  const timed = filesBelow('test', ['.ts', '.tsx']).filter(
    ({ text }) => timing.test(withoutComments(text)) && !/\buseFakeTimers\b/.test(text),
  );
  expect(timed.map(({ path }) => path).sort()).toEqual(TIMED);
});

it('no test is switched off, narrowed or tried again', () => {
  const excuses = /\b(?:it|test|describe)\.(?:skip|only|todo|fails)\b|\bretry\s*:|waitForTimeout/;
  const excused = filesBelow('test', ['.ts', '.tsx']).flatMap(({ path, text }) => {
    const [words] = (path !== 'test/rules/files.test.ts' && excuses.exec(text)) || [];
    return words === undefined
      ? []
      : [`${path}: take out "${words}". Mend what fails, and wait for conditions (test/driver/until.ts).`];
  });
  expect(excused).toEqual([]);
});
