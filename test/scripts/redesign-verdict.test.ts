/** The check of redesigns calls wrong what would be believed and is not so, and silent what is only missing. */

import { describe, expect, it } from 'vitest';
import { type KeyRead, verdictOn } from '../../scripts/redesign/verdict.ts';

const key = (text: string): KeyRead => {
  const [product = '', state = '', expiresOn] = text.split(' ');
  return { product, state, ...(expiresOn && { expiresOn }) };
};
const counts = (read: string[], expected: string[]) => {
  const { right, silent, wrong } = verdictOn(read.map(key), expected.map(key));
  return [right, silent, wrong.length];
};

const A = 'A active 2026-11-30';
const A_LATER = 'A active 2027-01-31';
const B = 'B expired 2026-11-01';

describe('what was read', () => {
  it.each([
    ['whole is right, in any order', [B, A], [A, B], [2, 0, 0]],
    ['not at all is silent', [], [A, B], [0, 2, 0]],
    ['without its date is silent', ['A active'], [A], [0, 1, 0]],
    ['without its state is silent', ['A unknown 2026-11-30'], [A], [0, 1, 0]],
    ['with another state is wrong', ['A expired 2026-11-30'], [A], [0, 0, 1]],
    ['with another date is wrong', [A_LATER], [A], [0, 0, 1]],
    ['with a state where none is shown is wrong', ['A active 2026-11-30'], ['A unknown 2026-11-30'], [0, 0, 1]],
    ['with the date of another product is wrong', ['A active 2026-11-01', B], [A, B], [1, 0, 1]],
    ['though it is no product is wrong', [A, 'C unknown'], [A], [1, 0, 1]],
    ['twice is wrong', [A, A], [A], [1, 0, 1]],
    ['of one of two keys of a product leaves the other silent', [A_LATER], [A, A_LATER], [1, 1, 0]],
    ['of two keys of a product without dates is silent', ['A active', 'A active'], [A, A_LATER], [0, 2, 0]],
  ])('%s', (_, read, expected, verdict) => {
    expect(counts(read, expected)).toEqual(verdict);
  });
});
