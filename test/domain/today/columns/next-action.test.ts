/** The one next action, situation by situation. */

import { describe, expect, it } from 'vitest';
import { nextAction } from '../../../../src/domain/today/columns/next-action.ts';
import { away, type Fact, seen, watchedWith } from '../../../support/facts.ts';

const SEES = { mayRead: true, newerData: false };
const what = (facts: readonly Fact[], sight = SEES) => nextAction(watchedWith(...facts), sight).do;
const old = seen({ ends: 6, first: -80, last: -1 });

describe('next', () => {
  it.each([
    ['nothing known: begin', [], 'begin'],
    ['calm: nothing', [seen({ ends: 41 })], 'nothing'],
    ['two weeks: renew', [seen({ ends: 14 })], 'renew'],
    ['expired: renew', [seen({ ends: -1, first: -20 })], 'renew'],
    ['a new key: register', [old, seen({ ends: 90 })], 'register'],
    ['first seen ended: ask', [seen({ ends: -5 })], 'answer-still-used'],
    ['no date: find it', [seen()], 'find-date'],
    ['承認待ち: approve', [seen({ state: 'awaiting-approval' })], 'approve'],
    ['更新あり: update', [seen({ ends: 41, state: 'active-with-update' })], 'update'],
    ['更新あり and near: renew first', [seen({ ends: 6, state: 'active-with-update' })], 'renew'],
    [
      'unknown words: ask what they mean',
      [seen({ ends: 41, state: 'unknown', stateText: '審査保留' })],
      'ask-about-state',
    ],
    ['not seen lately: look again', [seen({ ends: 41, first: -40 })], 'look-again'],
    ['put away: nothing', [seen({ ends: -1, first: -20 }), away(true)], 'nothing'],
    ['停止中: nothing', [seen({ state: 'stopped' })], 'nothing'],
  ] as const)('%s', (_, facts, expected) => {
    expect(what(facts)).toBe(expected);
  });

  it('is the grant when RMS may not be read, unless something is about to stop', () => {
    const blind = { mayRead: false, newerData: false };
    expect(what([], blind)).toBe('grant');
    expect(what([seen({ ends: 41 })], blind)).toBe('grant');
    expect(what([seen({ ends: 3 })], blind)).toBe('renew');
  });

  it('is the update of Kagiban when the data is of a newer one', () => {
    expect(what([seen({ ends: 3 })], { mayRead: true, newerData: true })).toBe('update-kagiban');
  });
});
