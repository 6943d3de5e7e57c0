/** `npm test -- WORD`: the steps and test files that a word chooses. */

import { expect, it } from 'vitest';
import { chosenSteps } from '../../scripts/test/chosen-steps.mjs';
import type { Step } from '../../scripts/test/run-steps.mjs';

const ran: (readonly string[] | undefined)[] = [];
const step = (name: string, more: Partial<Step> = {}): Step => ({
  name,
  run: async (words) => {
    ran.push(words);
    return { ok: true };
  },
  ...more,
});
const STEPS = [
  step('build for chrome'),
  step('in a real Chromium', { projects: ['chromium'], needs: ['build for chrome'] }),
  step('unit tests', { projects: ['unit'] }),
  step('types'),
];
const chosen = async (words: string[], projects: string[] = []) =>
  (await chosenSteps(STEPS, words, async ([project = '']) => projects.includes(project))).map(({ name }) => name);

it('chooses all of them without a word', async () => {
  expect(await chosen([])).toEqual(STEPS.map(({ name }) => name));
});

it('chooses steps by their names, with what they need', async () => {
  expect(await chosen(['types'])).toEqual(['types']);
  expect(await chosen(['chromium'])).toEqual(['build for chrome', 'in a real Chromium']);
});

it('chooses the steps that have a test file of that name, and these files alone', async () => {
  expect(await chosen(['badge'], ['unit'])).toEqual(['unit tests']);
  const [unit] = await chosenSteps(STEPS, ['badge'], async ([project]) => project === 'unit');
  await unit?.run();
  expect(ran.at(-1)).toEqual(['badge']);
});

it('says so where nothing is named so', async () => {
  await expect(chosen(['no-such-thing'])).rejects.toThrow('No step and no test file is named no-such-thing.');
});
