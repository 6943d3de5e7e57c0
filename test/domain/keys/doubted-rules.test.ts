/**
 * Questions that a page answers by itself: the key in doubt is shown again, a typed day is out of date; and one that it
 * asks: a newer key is gone.
 */

import { describe, expect, it } from 'vitest';
import { doubtedShown, typedOutdated } from '../../../src/domain/keys/countdown-rules.ts';
import { newerBack, newerGone } from '../../../src/domain/keys/gone-rules.ts';
import type { Ring } from '../../../src/domain/keys/ring.ts';
import {
  byRuleOfCountdown,
  counts,
  DETAIL,
  key,
  keysOf,
  type PageBrief,
  ring,
  row,
  ticked,
  ticksOf,
  typedKey,
  until,
} from './rings.ts';

type Row = readonly [sentence: string, before: Ring, page: PageBrief, expected: string];

const heldSince = { at: Temporal.Instant.from('2026-11-14T00:00:00Z'), order: 5 };

describe('doubtedShown: the key that the user had named is shown again', () => {
  const registered = ticked(until(80), 'registered');
  const doubted = { held: until(80), heldSince, ticks: [registered] };
  const asked = ring({ holds: 40, keys: [key(40), key(80)], question: 'gone', doubted });
  const told = (one: Ring) => `${counts(one)}; ${ticksOf(one)}`;

  it.each<Row>([
    ['what was said of it holds as before', asked, { rows: [row(80)] }, 'holds 80, as was said; registered of 80'],
    ['also beside the earlier one', asked, { rows: [row(40), row(80)] }, 'holds 80, as was said; registered of 80'],
    [
      'what was ticked since stands beside it',
      { ...asked, ticks: [ticked(until(80), 'issued')] },
      { rows: [row(80)] },
      'holds 80, as was said; registered of 80, issued of 80',
    ],
    ['the earlier one alone leaves the question', asked, { rows: [row(40)] }, 'holds 40, asks gone; '],
    ['so does a third one', asked, { rows: [row(90)] }, 'holds 40, asks gone; '],
    ['and a page without dates', asked, { rows: [row()] }, 'holds 40, asks gone; '],
    [
      'where nobody had said anything, nothing comes back',
      ring({ holds: 40, keys: [key(40), key(80)], question: 'gone' }),
      { rows: [row(80)] },
      'holds 40, asks gone; ',
    ],
  ])('%s', (_, before, shown, expected) => {
    expect(told(byRuleOfCountdown(doubtedShown, before, shown))).toBe(expected);
  });
});

describe('typedOutdated: a newer key than the day that was only typed in', () => {
  const asked = ring({ holds: 26, keys: [key(26), typedKey(80)], question: 'typed' });

  it.each<Row>([
    ['which of the two days was right does not matter any more', asked, { rows: [row(90)] }, '26, 90; holds 26'],
    [
      'an earlier one leaves the question',
      asked,
      { rows: [row(60)] },
      '26, 60, 80 unknown typed; holds 26, asks typed',
    ],
    ['the old one again leaves it', asked, { rows: [row(26)] }, '26, 80 unknown typed; holds 26, asks typed'],
    [
      'so does a later one that was stopped',
      asked,
      { rows: [row(90, 'stopped')] },
      '26, 80 unknown typed, 90 stopped; holds 26, asks typed',
    ],
    [
      'another question is none of its business',
      { ...asked, question: 'gone' },
      { rows: [row(90)] },
      '26, 80 unknown typed, 90; holds 26, asks gone',
    ],
  ])('%s', (_, before, shown, expected) => {
    const made = byRuleOfCountdown(typedOutdated, before, shown);
    expect(`${keysOf(made)}; ${counts(made)}`).toBe(expected);
  });
});

describe('newerGone: a newer key that is gone again waits for nothing', () => {
  const two = ring({ holds: 6, keys: [key(6), key(90, { first: 3 })] });
  const ended = ring({ holds: -40, keys: [key(-40), key(-3, { first: 3 })] });
  it.each<Row>([
    [
      'the list shows the old one alone again: the newer one is gone, and the user is asked',
      two,
      { rows: [row(6)] },
      '6, 90 gone; holds 6, asks gone',
    ],
    [
      'another newer one that is gone with it waits for nothing either',
      ring({ holds: 6, keys: [key(6), key(60, { first: 2 }), key(90, { first: 3 })] }),
      { rows: [row(6)] },
      '6, 60 gone, 90 gone; holds 6, asks gone',
    ],
    [
      'one in the place of which the newest is shown is not asked about',
      ring({ holds: 6, keys: [key(6), key(60, { first: 2 }), key(90, { first: 3 })] }),
      { rows: [row(90)] },
      '6, 60, 90; holds 6',
    ],
    ['a screen of another kind says nothing', two, { rows: [row(6)], screen: DETAIL }, '6, 90; holds 6'],
    ['a list without dates says nothing', two, { rows: [row()] }, '6, 90; holds 6'],
    ['while it is shown it is there', two, { rows: [row(6), row(90)] }, '6, 90; holds 6'],
    [
      'a newer one that has ended itself is gone without a question',
      ended,
      { rows: [row(-40, 'expired')] },
      '-40 expired, -3 gone; holds -40',
    ],
    [
      'another question that is open stays',
      { ...two, question: 'first-sight' },
      { rows: [row(6)] },
      '6, 90 gone; holds 6, asks first-sight',
    ],
    [
      'the key that the vendor holds is never gone by this',
      ring({ holds: 90, keys: [key(90)] }),
      { rows: [row(6)] },
      '6, 90; holds 90',
    ],
  ])('%s', (_, before, shown, expected) => {
    const made = byRuleOfCountdown(newerGone, before, shown);
    expect(`${keysOf(made)}; ${counts(made)}`).toBe(expected);
  });
});

describe('newerBack: a newer key that was gone waits as before once it is shown', () => {
  const gone = ring({ holds: 6, keys: [key(6), key(90, { first: 3, gone: true })], question: 'gone' });
  const doubted = { held: until(80), heldSince, ticks: [] };
  it.each<Row>([
    ['alone', gone, { rows: [row(90)] }, 'holds 6'],
    ['beside the old one', gone, { rows: [row(6), row(90)] }, 'holds 6'],
    ['on a screen of another kind', gone, { rows: [row(90)], screen: DETAIL }, 'holds 6'],
    ['the old one alone leaves the question', gone, { rows: [row(6)] }, 'holds 6, asks gone'],
    ['so does a third one', gone, { rows: [row(80)] }, 'holds 6, asks gone'],
    ['and what the user had said of another key', { ...gone, doubted }, { rows: [row(90)] }, 'holds 6, asks gone'],
    ['another question stays', { ...gone, question: 'earlier' }, { rows: [row(90)] }, 'holds 6, asks earlier'],
  ])('%s', (_, before, shown, expected) => {
    expect(counts(byRuleOfCountdown(newerBack, before, shown))).toBe(expected);
  });
});
