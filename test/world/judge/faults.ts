/** What can be wrong with what the product says, each in the words of the one line of a simulation. */

import type { ShownKey } from '../product.ts';
import type { Minute } from '../truth/calendar.ts';
import type { ProductTruth } from '../truth/world.ts';

export const FAULTS = {
  calm: 'false calm that could be known',
  alarm: 'false alarms',
  unendable: '! or 未 that no offered press ends',
  question: '? that no offered press ends',
  lost: 'lost words of the user',
  flapping: 'flapping',
  'whose-page': 'needless questions whose page it is',
  crash: 'crashes',
} as const;

export type FaultKind = keyof typeof FAULTS;

export interface Fault {
  readonly kind: FaultKind;
  readonly at: Minute;
  /** What is wrong, as an English sentence for engineers. */
  readonly why: string;
  readonly product?: ProductTruth;
  readonly key?: ShownKey;
}
