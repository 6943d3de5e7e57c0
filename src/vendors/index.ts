/**
 * The vendors that Kagiban brings along, with all their words: for pages that show steps. Badge and notes ask
 * destinations.ts alone.
 */

import { ALL_DESTINATIONS, DESTINATIONS } from './destinations.ts';
import { stepsOf } from './steps.ts';
import type { Vendors } from './vendor.ts';

export const VENDORS: Vendors = { destinations: DESTINATIONS, all: ALL_DESTINATIONS, stepsOf };
