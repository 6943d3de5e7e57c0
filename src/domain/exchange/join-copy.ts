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
  /** What is chosen, and whether anything ever was. */
  readonly settings?: { readonly here: Settings; readonly isChosen: boolean };
  /** Other numbers that were given here: of self-checks, which are no facts. */
  readonly others: readonly Point[];
}

/** Both together; see `joinFacts`. Of settings neither is newer: the user decides. */
export function joinCopy(kept: Pick<KeptHere, 'facts' | 'others'>, copy: Copy, now: Instant): JoinedFacts {
  const joined = joinFacts(kept.facts, copy.facts, now, kept.others);
  return { ...joined, facts: { ...joined.facts, imported: nextOrder(joined.facts) } };
}

/**
 * Whether the copy says anything of shops and keys that is not known here, `today` in Japan. Old visits may have gone
 * here since they say nothing any more: to find them in a copy is no news.
 */
export function hasNews(joined: JoinedFacts, today: Day, destinations: Destinations): boolean {
  const { facts, own, newTold } = joined;
  if (newTold.length > 0) return true;
  if (facts.visits.length === own.visits.length && sameTexts(facts, own)) return false;
  const { sessionEnds = [] } = own;
  const state = (some: Facts) => stateOfAll({ ...some, sessionEnds }, today, destinations);
  return state(facts) !== state(own);
}

/** Apart from days that were typed in before: that another browser knows more of them is nothing to be asked about. */
function sameTexts(one: Facts, other: Facts): boolean {
  const textOf = ({ visits, told }: Facts) =>
    JSON.stringify([visits, told.map((fact) => ({ ...fact, earlier: undefined }))]);
  return textOf(one) === textOf(other);
}
