/** The steps of the test command: what failed is counted and said, and stops only what needs it. */

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runSteps } from '../../scripts/test/run-steps.mjs';

let said: string[];
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => vi.restoreAllMocks());

const ends = (name: string, ok: boolean, needs: string[] = []) => ({
  name,
  needs,
  run: async () => ({ ok, output: `${name} said so` }),
});

it('counts steps, and the test cases in them', async () => {
  const tests = { name: 'tests', run: async () => ({ ok: false, passed: 7, failed: 2 }) };
  expect(await runSteps([ends('types', true), tests])).toEqual({ passed: 8, failed: 3 });
});

it('goes on after a step that failed, and shows what it said', async () => {
  expect(await runSteps([ends('types', false), ends('lint', true)])).toEqual({ passed: 1, failed: 1 });
  expect(said.join('\n')).toMatch(/FAILED {2}types .*\ntypes said so/s);
});

it('a step that breaks down has failed', async () => {
  const broken = { name: 'broken', run: () => Promise.reject(new Error('no such program')) };
  expect(await runSteps([broken, ends('lint', true)])).toEqual({ passed: 1, failed: 1 });
});

it('does not run what needs a step that failed, and counts it as failed', async () => {
  expect(await runSteps([ends('build', false), ends('browser', true, ['build'])])).toEqual({ passed: 0, failed: 2 });
  expect(said.join('\n')).toContain('Not run: it needs build.');
});

it.each([1, 2, 5])('runs all of them, at most %i at a time', async (atATime) => {
  let running = 0;
  let most = 0;
  const step = (name: string) => ({
    name,
    run: async () => {
      most = Math.max(most, ++running);
      await new Promise((later) => setTimeout(later, 2));
      running -= 1;
      return { ok: true };
    },
  });
  expect(await runSteps(['a', 'b', 'c', 'd'].map(step), atATime)).toEqual({ passed: 4, failed: 0 });
  expect(most).toBe(Math.min(atATime, 4));
});
