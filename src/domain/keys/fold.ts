/** Folds the events of one license, in the order in which they came, into what is known of its keys. */

import { byOrder, type ToldOfKey } from '../facts/facts.ts';
import type { KeyShown } from '../facts/reading.ts';
import { namesAlike } from './alike-rule.ts';
import { doubtedShown, earlyRefuted, firstKey, newestInUse, nextShown, typedOutdated } from './countdown-rules.ts';
import { earlierBeside, earlierShown, earlierThanAsked } from './earlier-rules.ts';
import { newerBack, newerGone } from './gone-rules.ts';
import { type PageRule, pageOfKey } from './page-of-key.ts';
import { type Look, NO_RING, type Ring } from './ring.ts';
import { afterSaid, type SaidContext } from './said-rules.ts';
import {
  approvalOver,
  keysShown,
  lookedAt,
  renamedShown,
  stateShown,
  stopOver,
  undatedShown,
  waitingShown,
  waitingUnheld,
} from './state-rules.ts';
import { waitedItself } from './waited-rule.ts';

/** What happened to a license: a page showed it, or the user said something of it. */
export type Event =
  | { readonly is: 'shown'; readonly look: Look; readonly rows: readonly KeyShown[] }
  | { readonly is: 'said'; readonly told: ToldOfKey; readonly day?: Look['day'] };

/**
 * First what the page says of the keys, then which of them counts: each rule finds in the ring what those before it
 * have put there. So `undatedShown` and `keysShown` come before `waitingShown` and all after it, which look up there
 * what this page says. `nextShown` comes before `earlierShown`, which leaves alone what counts only since this page,
 * and before `earlyRefuted`, which is about a key whose day is still missing. `earlierShown` comes before `newerGone`,
 * which asks nothing where a question is open. `namesAlike` is last, since it outweighs them all.
 */
const RULES: readonly PageRule[] = [
  lookedAt,
  renamedShown,
  stateShown,
  undatedShown,
  keysShown,
  stopOver,
  waitingUnheld,
  waitingShown,
  approvalOver,
  waitedItself,
  firstKey,
  nextShown,
  newestInUse,
  earlierShown,
  earlierThanAsked,
  typedOutdated,
  earlierBeside,
  newerGone,
  newerBack,
  doubtedShown,
  earlyRefuted,
  namesAlike,
];

/** What holds for the license whatever happens. */
export interface FoldContext extends Pick<SaidContext, 'recipeOf' | 'byDefault' | 'placesNow'> {
  /** Nothing is ever registered for it. */
  readonly needsNone: boolean;
}

/** The keys of a license after all these events. */
export function ringAfter(events: readonly Event[], { needsNone, ...context }: FoldContext): Ring {
  const order = (event: Event) => (event.is === 'shown' ? event.look : event.told);
  return [...events]
    .sort((one, other) => byOrder(order(one), order(other)))
    .reduce((ring, event) => {
      if (event.is === 'said') return afterSaid(ring, event.told, { ...context, ...(event.day && { day: event.day }) });
      const page = pageOfKey(ring, event.look, event.rows, needsNone);
      return RULES.reduce((now, rule) => rule(now, page), ring);
    }, NO_RING);
}
