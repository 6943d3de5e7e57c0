/** What a page says of the state of a product, rule by rule. Days count from today. */

import { describe, expect, it } from 'vitest';
import { NO_RING, type Ring } from '../../../src/domain/keys/ring.ts';
import {
  approvalOver,
  keysShown,
  lookedAt,
  renamedShown,
  stateShown,
  undatedShown,
} from '../../../src/domain/keys/state-rules.ts';
import { byRule, DETAIL, key, keysOf, LIST, look, nextOf, type PageBrief, ring, row } from './rings.ts';

type Row = readonly [sentence: string, before: Ring, page: PageBrief, expected: unknown];

const strange = { ...row(), state: 'unknown' as const, stateText: '審査保留' };
const silent = { ...row(), state: 'unknown' as const };

describe('lookedAt: whether the product was ever alive', () => {
  it.each<Row>([
    ['in use without a date: it lives', NO_RING, { rows: [row()] }, true],
    ['a date that is still to come: it lives', NO_RING, { rows: [row(6)] }, true],
    ['the last day itself: it still lives', NO_RING, { rows: [row(0)] }, true],
    ['a date that is over: not', NO_RING, { rows: [row(-1)] }, false],
    ['有効期限切れ without a date: not', NO_RING, { rows: [row(undefined, 'expired')] }, false],
    ['no word of its state and no date: nobody knows', NO_RING, { rows: [silent] }, false],
    ['of an ended and a living row the living one tells', NO_RING, { rows: [row(-9, 'expired'), row(80)] }, true],
    ['what once lived has lived, whatever is shown now', ring(), { rows: [row(-1)] }, true],
    ['where the clock was ahead nobody can say that a date was over', NO_RING, { rows: [row(-1)], day: null }, true],
  ])('%s', (_, before, shown, expected) => {
    expect(byRule(lookedAt, before, shown).lived).toBe(expected);
  });

  it('remembers the last look of all, and the last one at each kind of screen', () => {
    const after = byRule(lookedAt, ring({ looks: { [LIST]: 3 } }), { rows: [row(6)], screen: DETAIL });
    expect(after.looks).toEqual({ [LIST]: 3, [DETAIL]: 10 });
    expect(after.lastLook).toEqual(look(10, DETAIL, 0));
  });

  it('dates nothing where the clock was ahead', () => {
    expect(byRule(lookedAt, NO_RING, { rows: [row(6)], day: null }).lastLook?.day).toBeUndefined();
  });
});

describe('renamedShown: もう使っていない holds for the product by its name', () => {
  const away = ring({ away: true });
  it.each<Row>([
    ['the same product in the list: it stays put away', away, { rows: [row(80)] }, true],
    ['on the detail screen: as well', away, { rows: [row(80)], screen: DETAIL }, true],
    [
      'with another developer and of the other family: as well',
      away,
      { rows: [{ ...row(80), developer: '見本開発', family: 'own-shop' }] },
      true,
    ],
    ['under another name: it is in use', away, { rows: [row(80, 'active', '見本いちご')] }, false],
    [
      'seen for the first time since its date was typed in: it stays put away',
      { ...NO_RING, away: true },
      { rows: [row(80)] },
      true,
    ],
    ['what is in use stays in use', ring(), { rows: [row(80)] }, false],
  ])('%s', (_, before, shown, expected) => {
    expect(byRule(renamedShown, before, shown).away).toBe(expected);
  });

  it('every name is remembered: put away after the change of name it stays so under both', () => {
    const both = byRule(renamedShown, ring(), { rows: [row(80, 'active', '見本いちご')] });
    expect(byRule(renamedShown, { ...both, away: true }, { rows: [row(80)] }).away).toBe(true);
  });
});

describe('stateShown: the most alive row is the state of the product', () => {
  const update = ring({ shown: { state: 'active-with-update' } });
  it.each<Row>([
    ['stopped and in use: in use', NO_RING, { rows: [row(6, 'stopped'), row(90)] }, 'active'],
    ['all stopped: stopped', NO_RING, { rows: [row(6, 'stopped')] }, 'stopped'],
    ['ended and waiting: ended', NO_RING, { rows: [row(-1, 'expired'), row(90, 'awaiting-approval')] }, 'expired'],
    [
      '更新あり stands only in lists: a detail screen in use does not take it back',
      update,
      { rows: [row(80)], screen: DETAIL },
      'active-with-update',
    ],
    ['a list in use does', update, { rows: [row(80)] }, 'active'],
    ['a detail screen that says 停止中 does', update, { rows: [row(80, 'stopped')], screen: DETAIL }, 'stopped'],
    ['a page without a word of the state leaves it as it was', update, { rows: [silent] }, 'active-with-update'],
    ['words that we do not know are a state', update, { rows: [strange] }, 'unknown'],
  ])('%s', (_, before, shown, expected) => {
    expect(byRule(stateShown, before, shown).shown?.state).toBe(expected);
  });

  it('words that we do not know are kept as they are', () => {
    expect(byRule(stateShown, NO_RING, { rows: [strange] }).shown?.stateText).toBe('審査保留');
  });
});

describe('undatedShown: a row without a date speaks of the newest key', () => {
  const ended = ring({ undated: { state: 'expired', look: look(3) } });
  it.each<Row>([
    ['有効期限切れ without a date is heard', NO_RING, { rows: [row(undefined, 'expired')] }, 'expired'],
    ['of two such rows the most alive is heard', NO_RING, { rows: [row(undefined, 'expired'), row()] }, 'active'],
    [
      'one at rest beside a dated key that lives is another row',
      NO_RING,
      { rows: [row(undefined, 'expired'), row(80)] },
      undefined,
    ],
    ['one in use beside a dated key is heard', NO_RING, { rows: [row(), row(80)] }, 'active'],
    ['beside a date that is over it is heard', NO_RING, { rows: [row(undefined, 'expired'), row(-5)] }, 'expired'],
    ['a living key with its date ends what such a row said before', ended, { rows: [row(80)] }, undefined],
    ['a key that waits does not', ended, { rows: [row(80, 'awaiting-approval')] }, 'expired'],
    ['nor does a date that is over', ended, { rows: [row(-1)] }, 'expired'],
    ['a list without dates and states says nothing of it', ended, { rows: [silent] }, 'expired'],
  ])('%s', (_, before, shown, expected) => {
    expect(byRule(undatedShown, before, shown).undated?.state).toBe(expected);
  });
});

describe('approvalOver: 承認待ち that is over opens the registration, by whatever way it came to its end', () => {
  const over = (before: Ring, shown: PageBrief) => byRule(approvalOver, byRule(undatedShown, before, shown), shown);
  const next = ring({ next: { after: key(6).until, waits: true } });
  it.each<Row>([
    ['利用中 without a date: it is approved', next, { rows: [row()] }, 'after 6, approved'],
    ['更新あり as well', next, { rows: [row(undefined, 'active-with-update')] }, 'after 6, approved'],
    ['still 承認待ち: it waits on', next, { rows: [row(undefined, 'awaiting-approval')] }, 'after 6, waits'],
    ['停止中: it was not approved', next, { rows: [row(undefined, 'stopped')] }, 'after 6, waits'],
    ['a row without a word says nothing', next, { rows: [silent] }, 'after 6, waits'],
    ['a dated row says nothing of a key without a day', next, { rows: [row(6)] }, 'after 6, waits'],
  ])('%s', (_, before, shown, expected) => {
    expect(nextOf(over(before, shown))).toBe(expected);
  });

  it.each<Row>([
    [
      'a newest key with a day that waited is approved',
      ring({ keys: [key(6), key(90, { state: 'awaiting-approval' })] }),
      { rows: [row()] },
      '6, 90 approved',
    ],
    [
      'an older one that waited is not meant',
      ring({ keys: [key(6, { state: 'awaiting-approval' }), key(90)] }),
      { rows: [row()] },
      '6 awaiting-approval, 90',
    ],
  ])('%s', (_, before, shown, expected) => {
    expect(keysOf(over(before, shown))).toBe(expected);
  });
});

it('keysShown keeps whether the last list with a key showed it after its end, whatever a detail screen shows', () => {
  const listed = (before: Ring, shown: PageBrief) => byRule(keysShown, before, shown).keys[0]?.listedOver;
  const over = ring({ holds: -1, keys: [key(-1)] });
  const inList = byRule(keysShown, over, { rows: [row(-1, 'expired')] });
  expect(listed(over, { rows: [row(-1, 'expired')] })).toBe(true);
  expect(listed(over, { rows: [row(-1, 'expired')], screen: DETAIL })).toBeUndefined();
  expect(listed(inList, { rows: [row(-1, 'expired')], screen: DETAIL })).toBe(true);
  expect(listed(over, { rows: [row(-1)], day: -2 })).toBeUndefined();
});

it('keysShown keeps the longest life that a key was seen to have, whatever a clock said that was behind', () => {
  expect(byRule(keysShown, NO_RING, { rows: [row(120)] }).longestLife).toBe(120);
  expect(byRule(keysShown, ring({ longestLife: 120 }), { rows: [row(90)] }).longestLife).toBe(120);
  expect(byRule(keysShown, NO_RING, { rows: [row(120)], day: null }).longestLife).toBe(0);
  expect(byRule(keysShown, NO_RING, { rows: [row(30)], day: -2500 }).longestLife).toBe(0);
  const later = { rows: [row(30)], day: -90 };
  expect(byRule(keysShown, ring({ lastLook: look(9, LIST, -60) }), later).longestLife).toBe(90);
});
