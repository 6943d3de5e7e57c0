/** An earlier day than the one that counts, rule by rule. Days count from today. */

import { describe, expect, it } from 'vitest';
import { earlierBeside, earlierShown, earlierThanAsked } from '../../../src/domain/keys/earlier-rules.ts';
import type { Ring } from '../../../src/domain/keys/ring.ts';
import { inDays } from '../../support/facts.ts';
import {
  byRuleOfCountdown,
  counts,
  DETAIL,
  key,
  look,
  type PageBrief,
  ring,
  row,
  ticked,
  ticksOf,
  typedKey,
  until,
} from './rings.ts';

type Row = readonly [sentence: string, before: Ring, page: PageBrief, expected: string];

const waits = 'awaiting-approval' as const;
const since = { at: look(4).at, order: 4 };

describe('earlierShown: an earlier date than the one that counts, as the latest of the page', () => {
  const held = ring({ holds: 80, keys: [key(80)], heldSince: since });
  const both = ring({ holds: 80, keys: [key(40), key(80, { first: 3 })], heldSince: since });
  const typed = ring({ holds: 80, keys: [key(26), typedKey(80)], heldSince: since });
  it.each<Row>([
    ['a date moved earlier: that counts, and the user is asked', held, { rows: [row(40)] }, 'holds 40, asks earlier'],
    ['the known old one instead of the later one: that one is gone', both, { rows: [row(40)] }, 'holds 40, asks gone'],
    [
      'two days that RMS shows, and neither is the one that was typed in: the one that ends first counts',
      ring({ holds: 80, keys: [key(26), key(29), typedKey(80)], heldSince: since }),
      { rows: [row(26), row(29)] },
      'holds 26, asks typed',
    ],
    [
      'of these one that has ended is left out',
      ring({ holds: 80, keys: [key(-2), key(29), typedKey(80)], heldSince: since }),
      { rows: [row(-2), row(29)] },
      'holds 29, asks typed',
    ],
    ['beside the later day it says nothing', held, { rows: [row(40), row(80)] }, 'holds 80, as was said'],
    ['a later date is not an earlier one', held, { rows: [row(90)] }, 'holds 80, as was said'],
    [
      'the known old one on a screen that never showed the later one says nothing: a list may show the oldest key',
      both,
      { rows: [row(40)], screen: DETAIL },
      'holds 80, as was said',
    ],
    [
      'a new earlier day on another screen: which one is asked',
      held,
      { rows: [row(40)], screen: DETAIL },
      'holds 40, asks first-sight',
    ],
    [
      'where nothing is registered, the newest is in use while another screen shows an older one',
      held,
      { rows: [row(40)], screen: DETAIL, needsNone: true },
      'holds 80, as was said',
    ],
    [
      'an earlier key that was stopped says nothing of the later one',
      held,
      { rows: [row(40, 'stopped')] },
      'holds 80, as was said',
    ],
    ['a page without dates says nothing', held, { rows: [row()] }, 'holds 80, as was said'],
    [
      'RMS shows an earlier day than the one that was typed in: which one is right',
      typed,
      { rows: [row(26)] },
      'holds 26, asks typed',
    ],
    [
      'a detail screen shows an ended key, and not the day that was typed in: which one is right',
      ring({ holds: 80, keys: [key(-8), typedKey(80)], heldSince: since }),
      { rows: [row(-8, 'expired')], screen: DETAIL },
      'holds -8, asks typed',
    ],
    [
      'a stopped key with another day than the one that was typed in: which one is right',
      typed,
      { rows: [row(26, 'stopped')] },
      'holds 26, asks typed',
    ],
    [
      'beside a later key an ended one on a detail screen is history',
      held,
      { rows: [row(-8, 'expired')], screen: DETAIL },
      'holds 80, as was said',
    ],
    [
      'an ended key beside one that lives longer than the day that was typed in is history: that is a new key',
      ring({ holds: 26, keys: [key(-8), typedKey(26), key(80)], heldSince: since }),
      { rows: [row(-8, 'expired'), row(80)], screen: DETAIL },
      'holds 26, as was said',
    ],
    [
      'also before a clock that is ahead: RMS says itself that it has ended',
      ring({ holds: 26, keys: [key(-8), typedKey(26), key(80)], heldSince: since }),
      { rows: [row(-8, 'expired'), row(80)], screen: DETAIL, day: null },
      'holds 26, as was said',
    ],
    [
      'a typed day that was called right is not asked about again',
      ring({ holds: 80, keys: [key(26), typedKey(80, true)], heldSince: since }),
      { rows: [row(26)] },
      'holds 80, as was said',
    ],
    [
      'by another day that nobody knew it is',
      ring({ holds: 80, keys: [key(26), typedKey(80, true)], heldSince: since }),
      { rows: [row(30)] },
      'holds 30, asks typed',
    ],
    [
      'RMS shows a later day than the typed one: that is a new key',
      ring({ holds: 26, keys: [typedKey(26)] }),
      { rows: [row(80)] },
      'holds 26',
    ],
    [
      'the key whose place was taken says nothing against the typed day that was called right',
      ring({ holds: 80, keys: [typedKey(80, true)], heldSince: since, replaced: inDays(26) }),
      { rows: [row(26)] },
      'holds 80, as was said',
    ],
  ])('%s', (_, before, shown, expected) => {
    const { replaced: __, ...made } = byRuleOfCountdown(earlierShown, before, shown);
    expect(counts(made)).toBe(expected);
  });
});

describe('earlierThanAsked: while a typed day is in question', () => {
  const asked = ring({ holds: 29, keys: [key(26), key(29), typedKey(80)], question: 'typed' });
  const { question: _, ...calm } = asked;
  it.each<Row>([
    [
      'details that show an earlier key too: that one counts',
      asked,
      { rows: [row(26), row(29)] },
      'holds 26, asks typed',
    ],
    ['a key that was stopped does not count', asked, { rows: [row(26, 'stopped'), row(29)] }, 'holds 29, asks typed'],
    ['the same page again changes nothing', asked, { rows: [row(29)] }, 'holds 29, asks typed'],
    ['nor do both where nothing is asked', calm, { rows: [row(26), row(29)] }, 'holds 29'],
  ])('%s', (__, before, shown, expected) => {
    expect(counts(byRuleOfCountdown(earlierThanAsked, before, shown))).toBe(expected);
  });
});

describe('earlierBeside: a key that nobody knew of, beside the later one that was only seen', () => {
  const seen = ring({ holds: 90, keys: [key(90)] });
  it.each<Row>([
    [
      'it counts, and which one is registered is asked',
      seen,
      { rows: [row(6), row(90)], screen: DETAIL },
      'holds 6, asks first-sight',
    ],
    [
      'not where the user said that the later one is registered',
      { ...seen, heldSince: since },
      { rows: [row(6), row(90)], screen: DETAIL },
      'holds 90, as was said',
    ],
    [
      'not where it has ended: that is history',
      seen,
      { rows: [row(-6, 'expired'), row(90)], screen: DETAIL },
      'holds 90',
    ],
    ['not where it was stopped', seen, { rows: [row(6, 'stopped'), row(90)], screen: DETAIL }, 'holds 90'],
    ['not where it waits', seen, { rows: [row(6, waits), row(90)], screen: DETAIL }, 'holds 90'],
    [
      'not where it was known before',
      ring({ holds: 90, keys: [key(6), key(90)] }),
      { rows: [row(6), row(90)], screen: DETAIL },
      'holds 90',
    ],
    ['not where nothing is registered', seen, { rows: [row(6), row(90)], screen: DETAIL, needsNone: true }, 'holds 90'],
    ['a later one is a new key', seen, { rows: [row(90), row(95)], screen: DETAIL }, 'holds 90'],
  ])('%s', (_, before, shown, expected) => {
    expect(counts(byRuleOfCountdown(earlierBeside, before, shown))).toBe(expected);
  });

  it('what was ticked of the later one stands', () => {
    const begun = { ...seen, ticks: [ticked(until(90), 'fetched')] };
    const made = byRuleOfCountdown(earlierBeside, begun, { rows: [row(6), row(90)], screen: DETAIL });
    expect(ticksOf(made)).toBe('fetched of 90');
  });
});
