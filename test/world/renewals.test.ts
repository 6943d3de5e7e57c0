/** What Kagiban says through its one door, held against the truth of a fixed number of random stories. */

import { expect, it } from 'vitest';
import { many } from '../support/long-run.ts';
import { kagiban } from './kagiban.ts';
import { isWithinLimits, line, simulate } from './simulation.ts';
import { placesOf } from './truth/vendors.ts';

const STORIES = 16;

it('few stories of renewals end in a needless alarm or question, none in worse', () => {
  const simulated = simulate(many(STORIES), () => kagiban(placesOf));
  expect(isWithinLimits(simulated), `${line(simulated)}\nnpm run simulate -- renewals prints them.`).toBe(true);
});
