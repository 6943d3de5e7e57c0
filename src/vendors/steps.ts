/** The steps of each destination in words, kept apart: only pages with steps need so much text. */

import { steps as generic } from './recipes/generic.ts';
import { WAIT_MINUTES } from './shared-steps.ts';
import type { VendorSteps, Vendors } from './vendor.ts';

const files = import.meta.glob<VendorSteps>('./recipes/*.ts', { eager: true, import: 'steps' });

/** How a key is registered there. For a vendor without a file, what holds for every vendor. */
export const stepsOf: Vendors['stepsOf'] = ({ id }) => ({
  waitMinutes: WAIT_MINUTES,
  ...(files[`./recipes/${id}.ts`] ?? generic),
});
