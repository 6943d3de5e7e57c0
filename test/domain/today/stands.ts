/** Where the first product of these facts stands, and what each column makes of it, in one line. */

import { daysLeft } from '../../../src/domain/days/day.ts';
import { headlineOf } from '../../../src/domain/today/columns/headline.ts';
import { deedOf } from '../../../src/domain/today/columns/next-action.ts';
import { levelOf } from '../../../src/domain/today/columns/urgency.ts';
import { type Offer, offersOf } from '../../../src/domain/today/offers.ts';
import { type Fact, knownWith, TODAY } from '../../support/facts.ts';

/**
 * For a table: what is shown is `standing · badge · level · deed · headline`, then what is offered besides もう使っていない.
 */
export type Row = readonly [sentence: string, facts: readonly Fact[], shown: string, offered: string];

/** What is shown of these facts, and what is offered. */
export function stands(facts: readonly Fact[]): readonly [shown: string, offered: string] {
  const { keys, badge, sight } = knownWith(...facts);
  const [one] = keys;
  if (!one) throw new Error('Nothing is known.');
  const offers = offersOf(one).filter(({ is }) => is !== 'away');
  const columns = [one.standing.is, badge.text, levelOf(one), deedOf(one) ?? '-', headlineOf(keys, badge, sight).is];
  return [columns.join(' · '), offers.map(named).join(', ')];
}

/** `registered 90`, `tick issued`: an offer, and the key or step that it names. */
function named(offer: Offer): string {
  if (offer.is === 'tick') return `tick ${offer.step}`;
  return 'until' in offer && offer.until ? `${offer.is} ${daysLeft(TODAY, offer.until)}` : offer.is;
}
