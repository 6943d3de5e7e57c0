/** The people of the stories: how often they look, how early they renew, and what they do wrong. */

import type { Manner } from '../truth/events.ts';

export interface Person {
  /** Days between two looks at the list. */
  readonly looks: readonly [number, number];
  /** How many days before the end a key is renewed; negative: after it. */
  readonly renews: readonly [number, number];
  /** Days from the new key to its registration. */
  readonly registers: readonly [number, number];
  /** A colleague does it and tells nobody. */
  readonly silent: number;
  readonly manners: readonly Manner[];
  /** How likely each of the odd things is in a story. */
  readonly odd: number;
}

/** Careful, hurried, erring. */
export const KINDS_OF_PEOPLE: readonly Person[] = [
  { looks: [2, 9], renews: [1, 14], registers: [0, 1], silent: 0.1, manners: ['dutiful', 'truthful'], odd: 0.08 },
  {
    looks: [12, 50],
    renews: [-4, 6],
    registers: [0, 9],
    silent: 0.2,
    manners: ['dutiful', 'truthful', 'early'],
    odd: 0.08,
  },
  {
    looks: [5, 25],
    renews: [-8, 12],
    registers: [0, 4],
    silent: 0.4,
    manners: ['dutiful', 'truthful', 'early', 'wrong', 'wrong-date'],
    odd: 0.25,
  },
];
