/** Whether a page shows states and last days at all, for the self-check and the report. */

import type { SelfCheck } from '../domain/facts/self-check.ts';
import type { Found } from './found.ts';

/** The kinds of columns (or, on a detail screen, of labels with a value) that this page has. */
export function columnsFound({ lists, details }: Found): SelfCheck['columns'] {
  return {
    state: lists.some(({ hasStates }) => hasStates) || details.some(({ stateWords }) => stateWords !== ''),
    expiry: lists.some(({ hasDates }) => hasDates) || details.some(({ key }) => key.expiresOn !== undefined),
  };
}
