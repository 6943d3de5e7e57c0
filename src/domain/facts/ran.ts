/** When the browser last ran, as it is kept. Key: `ran`. */

import type { StoredRan } from '../../browser/schemas/reminder-schemas.ts';

/**
 * `last`: an instant of the last day on which it ran. `later`: one that the clock gave before it was set back, so that
 * either of them is wrong. `away`: the gap before that is to be told of, when it last ran before and when it ran again.
 */
export type Ran = Readonly<StoredRan>;
