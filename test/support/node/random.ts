/**
 * Runs before every unit test file: normal runs try the same random inputs, so that a failure points to the change, not
 * to chance.
 */

import fc from 'fast-check';
import { IS_LONG } from '../long-run.ts';

// The long run tries new ones each time, and more of them if a test does not say how many (100 by default).
fc.configureGlobal(IS_LONG ? { numRuns: 5000 } : { seed: 20_261_124 });
