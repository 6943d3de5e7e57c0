/** Small facts about the keys of a license, as screens ask for them. */

import { expect, it } from 'vitest';
import { jobOf } from '../../../src/domain/today/job.ts';
import { hasMoved, lastLookAt, standTogether, typedUntil } from '../../../src/domain/today/key-facts.ts';
import { twoLiving } from '../../../src/domain/today/two-living.ts';
import { at, type Fact, inDays, seen, typed, watchedWith } from '../../support/facts.ts';

const one = (...facts: Fact[]) => {
  const [first] = watchedWith(...facts);
  if (!first) throw new Error('Nothing is known.');
  return first;
};

it('a day was typed in until RMS shows another key in its place', () => {
  expect(`${typedUntil(one(typed(20)))}`).toBe(`${inDays(20)}`);
  expect(typedUntil(one(seen({ ends: 20 })))).toBeUndefined();
});

it('a date moved where no page showed the old one beside the new', () => {
  const moved = one(seen({ ends: 6, first: -84, last: -1 }), seen({ ends: 90 }));
  expect(hasMoved(moved, jobOf(moved))).toBe(true);
  const both = one(seen({ ends: 6, first: -84, last: 0 }), seen({ ends: 90 }));
  expect(hasMoved(both, jobOf(both))).toBe(false);
});

it('two keys stand together where one page showed both', () => {
  expect(standTogether(one(...[6, 90].map((ends) => seen({ ends, screen: 'product-detail' }))))).toBe(true);
  expect(standTogether(one(seen({ ends: 60, first: -9 }), seen({ ends: 52 })))).toBe(false);
});

it('what was only typed in was never looked at', () => {
  expect(lastLookAt(one(typed(20)))).toBeUndefined();
  expect(lastLookAt(one(seen({ ends: 20 })))).toEqual(at(0));
});

it.each<[sentence: string, facts: readonly Fact[], first: string | undefined]>([
  ['the later of two rows is registered before a third is issued', [6, 90].map((ends) => seen({ ends })), 'register'],
  [
    'a newer key that RMS shows no more is not to be registered',
    [seen({ ends: 6, first: -9, last: -4 }), seen({ ends: 90, first: -3 }), seen({ ends: 6 })],
    undefined,
  ],
])('where two keys are known near an end: %s', (_, facts, first) => {
  expect(twoLiving(one(...facts))?.first).toBe(first);
});
