/** The self-check counts what a look could not make out, and never takes a row that needs no date for one. */

import { describe, expect, it } from 'vitest';
import { sessionEndsIn } from '../../../src/browser/storage/session-ends.ts';
import type { KeyShown } from '../../../src/domain/facts/reading.ts';
import { checkOfTranslation, latestCheck, selfCheckOf } from '../../../src/domain/facts/self-check.ts';
import { at, inDays, when } from '../../support/facts.ts';

const key = (state: KeyShown['state'], ends?: number): KeyShown => ({
  product: '見本',
  family: 'vendor',
  state,
  ...(ends !== undefined && { expiresOn: inDays(ends) }),
});
const BOTH = { state: true, expiry: true };
const look = (keys: readonly KeyShown[], columns = BOTH) =>
  selfCheckOf({ screen: 'product-list', shop: {}, keys }, columns, false, when(at(0)));

describe('a row that was not understood', () => {
  it.each<[string, KeyShown, typeof BOTH, number]>([
    ['is one in use with a date', key('active', 6), BOTH, 0],
    ['is one in use without a date, where the list has dates', key('active'), BOTH, 1],
    ['is none without a date, where the list has none', key('active'), { state: true, expiry: false }, 0],
    ['is one whose state is unknown', key('unknown', 6), BOTH, 1],
    ['is none without a state, where the list has none', key('unknown', 6), { state: false, expiry: true }, 0],
    ['is none that waits for approval', key('awaiting-approval'), BOTH, 0],
    ['is none that was stopped', key('stopped'), BOTH, 0],
  ])('%s', (_, one, columns, unclear) => {
    expect(look([one], columns)).toMatchObject({ rows: 1, unclear });
  });
});

it('the last look is the one that was made last, and a login ends a session', () => {
  const list = look([]);
  const login = selfCheckOf({ screen: 'login', shop: {}, keys: [] }, BOTH, false, { at: at(1), order: 1 });
  expect(latestCheck([login, list])).toBe(login);
  expect(latestCheck([])).toBeUndefined();
  const looked = { 'looked:login': { ...login, at: `${at(1)}` }, 'looked:session-ended': 7 };
  expect(sessionEndsIn(looked)).toEqual([{ at: at(1), order: 1 }]);
  expect(sessionEndsIn({ 'looked:login': { at: `${at(1)}` } })).toEqual([{ at: at(1), order: 0 }]);
});

it('a look at a translated page says nothing of what stands there', () => {
  expect(checkOfTranslation('product-list', when(at(0)))).toMatchObject({ translated: true, rows: 0, unclear: 0 });
});
