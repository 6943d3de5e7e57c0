/** Which license comes first: a column of where it stands. */

import type { Counted, KeyToday } from '../standing.ts';
import { type Column, inColumn } from './column.ts';
import { daysOf, isUnregistered, type Level, levelOf } from './urgency.ts';

/**
 * An end that has passed, then what ends within two weeks or waits for its registration, then what nobody can vouch
 * for, then your turn, then the calm ones.
 */
const RANK = { passed: 0, soon: 1, unsure: 2, turn: 3, update: 4, calm: 5, stopped: 6, away: 7 } as const;

/** Where a date counts: by its level, and 更新あり before the calm ones. */
const OF_LEVEL: Readonly<Record<Level, number>> = {
  urgent: RANK.soon,
  soon: RANK.soon,
  unknown: RANK.unsure,
  waiting: RANK.turn,
  safe: RANK.calm,
  idle: RANK.away,
};

const byLevel = (one: KeyToday) => {
  const rank = OF_LEVEL[levelOf(one)];
  const isUpdate = one.license.ring.shown?.state === 'active-with-update';
  return rank === RANK.calm && isUpdate ? RANK.update : rank;
};

const isOver = (counted: Counted | undefined) => counted !== undefined && counted.days < 0;

const RANKS: Column<number> = {
  away: () => RANK.away,
  stopped: (_, { doubts }) => (doubts.length > 0 ? RANK.unsure : RANK.stopped),
  awaiting: (_, { doubts }) => (doubts.length > 0 ? RANK.unsure : RANK.turn),
  'awaiting-over': () => RANK.unsure,
  'no-date': () => RANK.unsure,
  'still-used': () => RANK.unsure,
  ended: () => RANK.passed,
  counting: (_, one) => byLevel(one),
  'to-register': ({ old }, one) => {
    if (isOver(old)) return RANK.passed;
    return isUnregistered(one) ? RANK.soon : byLevel(one);
  },
  'maybe-registered': ({ wasOpen }) => (wasOpen ? RANK.passed : RANK.soon),
  'registered-unseen': () => RANK.unsure,
  which: (_, one) => byLevel(one),
};

/** Orders licenses from the most urgent to the calmest, for `sort`. */
export function byUrgency(one: KeyToday, other: KeyToday): number {
  return (
    inColumn(RANKS, one) - inColumn(RANKS, other) ||
    (daysOf(one) ?? Infinity) - (daysOf(other) ?? Infinity) ||
    byLetters(one.license.id, other.license.id)
  );
}

/** In any order, but always in the same: the order of a language takes long to load, and nobody looks for a name. */
const byLetters = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
