/** Where the popup is, in its address, and where it opens again. */

import { describe, expect, it } from 'vitest';
import { nextAction } from '../../../src/domain/today/columns/next-action.ts';
import { HOME, hashOf, placeOf, placeToReopen } from '../../../src/ui/popup/place.ts';
import { type Fact, seen, ticked, watchedWith } from '../../support/facts.ts';

const ID = 'mihon-aonami/vendor/ネクストエンジン';
const STEPS = { at: 'steps', id: ID } as const;
const old = seen({ ends: 6, first: -84, last: -1 });

describe('the hash', () => {
  it.each([
    HOME,
    STEPS,
    { at: 'form' } as const,
    { at: 'form', id: 'a/vendor/100%25#=?' } as const,
    { at: 'shop', id: 'unidentified.2' } as const,
    { at: 'report' } as const,
  ])('%j', (place) => {
    expect(placeOf(`#${hashOf(place)}`)).toEqual(place);
  });

  it.each(['', '#', '#steps', '#steps=', '#steps=%E0%A4%A', '#elsewhere=1'])('%j is the home', (hash) => {
    expect(placeOf(hash)).toEqual(HOME);
  });
});

it.each([
  ['a report, which was of another page', { at: 'report' }],
  ['a form that was left', { at: 'form' }],
  ['the form of one key', { at: 'form', id: ID }],
  ['the settings of a shop', { at: 'shop', id: 'mihon-aonami' }],
] as const)('opens again at the home after %s', (_, left) => {
  const keys = watchedWith(old);
  expect(placeToReopen(left, keys, nextAction(keys, { mayRead: true, newerData: false }))).toEqual(HOME);
});

describe('opens again', () => {
  const again = (...facts: Fact[]) => {
    const keys = watchedWith(...facts);
    return placeToReopen(STEPS, keys, nextAction(keys, { mayRead: true, newerData: false }));
  };

  it('at the steps of what is to be done next, and of what is half done', () => {
    expect(again(old)).toEqual(STEPS);
    expect(again(old, seen({ ends: 90 }), ticked('registered', { ends: 90, replaces: 6 }))).toEqual(STEPS);
  });

  it('at the home once the job is over, for a calm key, for one that is gone, and when something else presses', () => {
    const registered = ticked('registered', { ends: 90, replaces: 6 });
    const confirmed = ticked('confirmed', { ends: 90, replaces: 6 });
    expect(again(old, seen({ ends: 90 }), registered, confirmed)).toEqual(HOME);
    expect(again(seen({ ends: 41 }))).toEqual(HOME);
    expect(again(seen({ ends: 6, product: 'Lmail' }))).toEqual(HOME);
    expect(again(old, seen({ ends: 90 }), registered, seen({ ends: 1, product: 'Lmail' }))).toEqual(HOME);
  });
});
