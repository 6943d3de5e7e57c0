/** Random stories of a simulated world against Kagiban: the failing ones at their shortest, then one line of counts. */

import '../../test/support/node/temporal.ts';
import '../../test/support/node/browser-in-memory.ts';
import type { FaultKind } from '../../test/world/judge/faults.ts';
import { kagiban } from '../../test/world/kagiban.ts';
import { isWithinLimits, line, SEED, simulate } from '../../test/world/simulation.ts';
import { storyOf } from '../../test/world/stories/lives.ts';
import { shortest } from '../../test/world/stories/shrink.ts';
import { storyLines } from '../../test/world/tell/lines.ts';
import { stateLines } from '../../test/world/tell/states.ts';
import { placesOf } from '../../test/world/truth/vendors.ts';
import { Trouble } from '../setup/trouble.mjs';
import { reminders } from './reminders.ts';

const make = () => kagiban(placesOf);

/** Resolves to whether all is within the limits. */
export function simulateCommand(what: string | undefined, count: string | undefined, seedText?: string): boolean {
  const stories = Number(count ?? (what === 'states' ? 200 : 2000));
  const seed = Number(seedText ?? SEED);
  if (!Number.isInteger(stories) || !Number.isInteger(seed))
    throw new Trouble('The count and the seed are whole numbers.');
  if (what === 'renewals') return renewals(stories, seed);
  if (what === 'states') return states(stories, seed);
  if (what === 'reminders') return reminders(stories, seed);
  throw new Trouble(
    'Say what to simulate: `renewals 20000`, `states 200` or `reminders 10000`, with a seed after it or without.',
  );
}

function renewals(stories: number, seed: number): boolean {
  const isShown = process.stderr.isTTY;
  const each = (story: number) => {
    if (isShown && story % 100 === 0) process.stderr.write(`\r${story} `);
  };
  const simulated = simulate(stories, make, { seed, examples: 2, each });
  if (isShown) process.stderr.write('\r');
  for (const [kind, numbers] of Object.entries(simulated.examples)) {
    for (const number of numbers) {
      const { story, fault } = shortest(storyOf(seed, number), kind as FaultKind, make);
      console.log([`Story ${number} of seed ${seed}`, ...storyLines(story, fault, make), ''].join('\n'));
    }
  }
  console.log(line(simulated));
  return isWithinLimits(simulated);
}

function states(stories: number, seed: number): boolean {
  for (let number = 0; number < stories; number++) {
    console.log([`${number}. ${stateLines(storyOf(seed, number), make).join('\n')}`, ''].join('\n'));
  }
  return true;
}
