/** The steps of each destination in words, kept apart: only pages with steps need so much text. */

import type { Destination } from '../domain/destination.ts';
import { steps as generic } from './recipes/generic.ts';
import type { VendorSteps } from './vendor.ts';

const files = import.meta.glob<VendorSteps>('./recipes/*.ts', { eager: true, import: 'steps' });

/** How a key is registered there; for a vendor without a file, what holds for every vendor. */
export function stepsOf({ id }: Pick<Destination, 'id'>): VendorSteps {
  return files[`./recipes/${id}.ts`] ?? generic;
}
