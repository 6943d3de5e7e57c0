/** How many random or hostile inputs a test takes: few in every run, many in the long one (`npm run long-run`). */

import fc from 'fast-check';

const IS_LONG = process.env['KAGIBAN_LONG_RUN'] === '1';

/** The number of inputs: in every run, and in the long run, by default fifty times as many. */
export const many = (usual: number, long = usual * 50): number => (IS_LONG ? long : usual);

// Every run tries the same inputs, so that it says something of the change and not of chance; the long run tries others each time.
if (!IS_LONG) fc.configureGlobal({ seed: 20_261_124 });
