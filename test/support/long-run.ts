/** How many random or hostile inputs a test takes: few in every run, many in the long one (`npm run long-run`). */

/** Whether this is the long run. */
export const IS_LONG = process.env['KAGIBAN_LONG_RUN'] === '1';

/** The number of inputs in every run, and in the long run, by default fifty times as many. */
export const many = (usual: number, long = usual * 50): number => (IS_LONG ? long : usual);
