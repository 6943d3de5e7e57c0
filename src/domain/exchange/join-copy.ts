/**
 * What is kept here and what a copy holds, as one: nothing of either is lost, and only what is newer changes. What the
 * other browser reminded of is none of it: nobody here has seen that.
 */

import type { Day, Instant } from '../days/day.ts';
import type { Destinations } from '../facts/destination.ts';
import { type Facts, nextOrder } from '../facts/facts.ts';
import type { Settings } from '../facts/settings.ts';
import { stateOfAll } from '../shops/condense.ts';
import type { Copy } from './copy.ts';
import { type JoinedFacts, joinFacts } from './join-facts.ts';
import type { Point } from './lines.ts';

/** All that is kept here. */
export interface KeptHere {
  readonly facts: Facts;
  /** Absent where nothing was ever chosen. */
  readonly settings?: Settings;
  /** Other numbers that were given here: of self-checks, which are no facts. */
  readonly others: readonly Point[];
}

export interface JoinedCopy extends JoinedFacts {
  /** Those of the copy, where nothing was chosen here: two browsers’ choices cannot be weighed by their age. */
  readonly settings?: Settings;
}

/** Both together; see `joinFacts`. */
export function joinCopy(kept: KeptHere, copy: Copy, now: Instant): JoinedCopy {
  const joined = joinFacts(kept.facts, copy.facts, now, kept.others);
  const facts = { ...joined.facts, imported: nextOrder(joined.facts) };
  return {
    ...joined,
    facts,
    ...(!kept.settings && copy.settings && { settings: copy.settings }),
  };
}

/**
 * Whether the copy says anything that is not known here, `today` in Japan. Old visits may have gone here since they say
 * nothing any more: to find them in a copy is no news.
 */
export function hasNews(joined: JoinedCopy, today: Day, destinations: Destinations): boolean {
  const { facts, own, newTold, settings } = joined;
  if (newTold.length > 0 || settings) return true;
  if (facts.visits.length === own.visits.length && sameTexts(facts, own)) return false;
  const { sessionEnds = [] } = own;
  const state = (some: Facts) => stateOfAll({ ...some, sessionEnds }, today, destinations);
  return state(facts) !== state(own);
}

function sameTexts(one: Facts, other: Facts): boolean {
  return JSON.stringify([one.visits, one.told]) === JSON.stringify([other.visits, other.told]);
}
