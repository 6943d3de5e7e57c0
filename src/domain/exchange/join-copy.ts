/** What is kept here and what a copy holds, as one: nothing of either is lost, and only what is newer changes. */

import { byInstant, type Day, type Instant } from '../days/day.ts';
import type { Destinations } from '../facts/destination.ts';
import { type Facts, nextOrder } from '../facts/facts.ts';
import { type Given, MOST_GIVEN, type Reminded } from '../facts/reminded.ts';
import type { Settings } from '../facts/settings.ts';
import { stateOfAll } from '../shops/condense.ts';
import type { Copy } from './copy.ts';
import { type JoinedFacts, joinFacts } from './join-facts.ts';
import type { Point } from './lines.ts';

/** All that is kept here. */
export interface KeptHere {
  readonly facts: Facts;
  readonly reminded: readonly Reminded[];
  /** Absent where nothing was ever chosen. */
  readonly settings?: Settings;
  /** Other numbers that were given here: of self-checks, which are no facts. */
  readonly others: readonly Point[];
}

export interface JoinedCopy extends JoinedFacts {
  /** The records of reminders that change. */
  readonly reminded: readonly Reminded[];
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
    reminded: copy.reminded.flatMap((theirs) => withMore(kept.reminded, theirs, now) ?? []),
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

/** The record with what the copy adds to it, if anything. What is still to come was never given. */
function withMore(all: readonly Reminded[], { id, given }: Reminded, now: Instant): Reminded | undefined {
  const before = all.find((one) => one.id === id)?.given ?? [];
  const known = new Set(before.map(nameOfGiven));
  const more = given.filter((one) => !known.has(nameOfGiven(one)) && byInstant(one.at, now) <= 0);
  if (more.length === 0) return undefined;
  const both = more.reduce<readonly Given[]>((sorted, one) => {
    const place = sorted.findLastIndex(({ at }) => byInstant(at, one.at) <= 0) + 1;
    return [...sorted.slice(0, place), one, ...sorted.slice(place)];
  }, before);
  return { id, given: both.slice(-MOST_GIVEN) };
}

function nameOfGiven({ is, about, on, at }: Given): string {
  return `${is} ${about} ${on} ${at}`;
}
