/** The badge, situation by situation (docs/promises.md, "Badge"). */

import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../../src/domain/today/badge.ts';
import { away, type Fact, seen, ticked, typed, watchedWith } from '../../support/facts.ts';

const SEES = { mayRead: true, newerData: false };
const badge = (...facts: Fact[]) => badgeOf(watchedWith(...facts), SEES).text;
const other = 'ことり分析';

describe('counting down', () => {
  it.each([
    ['41 days left', [seen({ ends: 41 })], '41'],
    ['the last day itself is 0', [seen({ ends: 0 })], '0'],
    ['the smallest of several', [seen({ ends: 41 }), seen({ product: other, ends: 6 })], '6'],
    ['the day after the end is !', [seen({ ends: -1, first: -20, last: 0 })], '!'],
    ['! outweighs every number', [seen({ ends: -1, first: -20 }), seen({ product: other, ends: 3 })], '!'],
    [
      'RMS says 有効期限切れ and it worked when first seen',
      [seen({ ends: -2, first: -30, last: 0, state: 'expired' })],
      '!',
    ],
    ['更新あり counts down like 利用中', [seen({ ends: 27, state: 'active-with-update' })], '27'],
    ['a date typed by hand', [typed(12)], '12'],
  ])('%s', (_, facts, expected) => {
    expect(badge(...facts)).toBe(expected);
  });
});

describe('not knowing', () => {
  it.each([
    ['nothing read yet', [], '?'],
    ['in use without a date', [seen()], '?'],
    ['a state that we have no words for', [seen({ ends: 40, state: 'unknown', stateText: '審査保留' })], '?'],
    ['an unknown state does not hide a near end', [seen({ ends: 14, state: 'unknown', stateText: '審査保留' })], '14'],
    ['? replaces a number above 14', [seen({ ends: 15 }), seen({ product: other })], '?'],
    ['? does not replace 14', [seen({ ends: 14 }), seen({ product: other })], '14'],
    ['not seen for 30 days is still trusted', [seen({ ends: 41, first: -30 })], '41'],
    ['not seen for 31 days is not', [seen({ ends: 41, first: -31 })], '?'],
    ['first seen already ended: a question, not !', [seen({ ends: -5 })], '?'],
    ['first seen as 有効期限切れ without a date', [seen({ state: 'expired' })], '?'],
    ['a typed date does not go stale', [typed(41, -40)], '41'],
    ['a date that moved earlier', [seen({ ends: 80, first: -9 }), seen({ ends: 40, first: 0 })], '?'],
  ])('%s', (_, facts, expected) => {
    expect(badge(...facts)).toBe(expected);
  });

  it('says ? when RMS may not be read, except for a near end', () => {
    const blind = { mayRead: false, newerData: false };
    expect(badgeOf(watchedWith(seen({ ends: 41 })), blind).text).toBe('?');
    expect(badgeOf(watchedWith(seen({ ends: 6 })), blind).text).toBe('6');
  });
});

describe('what does not count', () => {
  it.each([
    [
      '承認待ち never counts down, even with a date',
      [seen({ state: 'awaiting-approval', ends: 2 }), seen({ product: other, ends: 41 })],
      '41',
    ],
    ['承認待ち alone: nothing to count', [seen({ state: 'awaiting-approval' })], '?'],
    ['停止中', [seen({ state: 'stopped', ends: -50 }), seen({ product: other, ends: 41 })], '41'],
    ['もう使っていない ends !', [seen({ ends: -1, first: -20 }), away(true)], ''],
    ['put away beside a living one', [seen({ ends: 2 }), away(true), seen({ product: other, ends: 41 })], '41'],
    ['「まだ使っていますか」 answered with yes is !', [seen({ ends: -5 }), away(false)], '!'],
  ])('%s', (_, facts, expected) => {
    expect(badge(...facts)).toBe(expected);
  });
});

describe('a new key that the vendor does not have yet', () => {
  const old = seen({ ends: 6, first: -80, last: -1 });
  const renewed = seen({ ends: 90, first: 0 });
  it.each([
    ['a later date: 未, and the count stays on the old key', [old, renewed], '未6'],
    ['the old key ends meanwhile', [seen({ ends: -1, first: -80, last: -2 }), seen({ ends: 88, first: -2 })], '未!'],
    [
      'the new key comes to be seen after that: somebody may have registered it',
      [seen({ ends: -1, first: -80, last: -2 }), renewed],
      '未?',
    ],
    ['登録した moves the count to the new key', [old, renewed, ticked('registered', { ends: 90, replaces: 6 })], '90'],
    ['発行した alone does not', [old, renewed, ticked('issued', { ends: 90, replaces: 6 })], '未6'],
    ['登録した before the new date was seen', [old, ticked('registered', { replaces: 6 })], '?'],
    ['and then the new date is seen: nothing is open', [old, ticked('registered', { replaces: 6 }), renewed], '90'],
    [
      'a tick for an earlier renewal closes nothing',
      [old, renewed, ticked('registered', { replaces: -84, on: -81 })],
      '未6',
    ],
    ['a second issue before the first hand-over', [old, renewed, seen({ ends: 120, first: 1 })], '未6'],
    ['put away: no 未', [old, renewed, away(true)], ''],
    [
      'two keys at first sight: the earlier counts, no 未',
      [seen({ ends: 6, screen: 'product-detail' }), seen({ ends: 90, screen: 'product-detail' })],
      '6',
    ],
    [
      'and one press says that the vendor has the newer',
      [
        seen({ ends: 6, screen: 'product-detail' }),
        seen({ ends: 90, screen: 'product-detail' }),
        ticked('registered', { ends: 90 }),
      ],
      '90',
    ],
    ['two rows of one name count from the earlier date', [seen({ ends: 30 }), seen({ ends: 60 })], '30'],
    ['a later date than the typed one is a new issue', [typed(6, -10), renewed], '未6'],
  ])('%s', (_, facts, expected) => {
    expect(badge(...facts)).toBe(expected);
  });
});

describe('colour', () => {
  it.each([
    [0, 'urgent'],
    [3, 'urgent'],
    [4, 'soon'],
    [14, 'soon'],
    [15, 'safe'],
  ])('%i days left is %s', (ends, level) => {
    expect(badgeOf(watchedWith(seen({ ends })), SEES).level).toBe(level);
  });
});
