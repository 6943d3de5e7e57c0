/** Two browsers that both come from version 0.1.0 have visits under the same keys: none of them is lost. */

import { expect, it } from 'vitest';
import { joinFacts } from '../../../src/domain/exchange/join-facts.ts';
import { MIGRATED } from '../../../src/domain/exchange/migrated-visits.ts';
import { type Facts, type Visit, visitKey } from '../../../src/domain/facts/facts.ts';
import { at } from '../../support/facts.ts';
import { byKey, factsWith, listShown, shownOf } from './two-browsers.ts';

const NOW = at(0);
const migrated = (...visits: Visit[]): Facts =>
  factsWith(visits.map((visit) => ({ ...visit, document: MIGRATED, shop: { url: 'mihon-aonami' } })));
const one = migrated(listShown('', 1, -9, 'Lmail', 40), listShown('', 2, -7, 'Lmail', 41));
const [first, second] = migrated(listShown('', 1, -8, 'GoQSystem', 60), listShown('', 2, -6, 'GoQSystem', 61)).visits;
if (!first || !second) throw new Error('There are two visits.');
const other = factsWith([first, { ...second, follows: visitKey(first) }]);

const days = ({ visits }: Facts) => visits.map((visit) => `${visit.rows[0]?.product} ${visit.last.at}`).sort();

it('all are kept, and what goes on from one of them still does', () => {
  const { facts } = joinFacts(one, other, NOW);
  expect(days(facts)).toEqual([...days(one), ...days(other)].sort());
  const after = facts.visits.find(({ follows }) => follows);
  const before = facts.visits.find((visit) => visitKey(visit) === after?.follows);
  expect(before?.rows).toEqual(first.rows);
  expect(shownOf(facts)).toEqual(shownOf(joinFacts(other, one, NOW).facts));
});

it('once more adds nothing, nor does what comes back', () => {
  const { facts } = joinFacts(one, other, NOW);
  expect(byKey(joinFacts(facts, other, NOW).facts)).toEqual(byKey(facts));
  expect(days(joinFacts(other, facts, NOW).facts)).toEqual(days(facts));
  expect(byKey(joinFacts(one, one, NOW).facts)).toEqual(byKey(one));
});
