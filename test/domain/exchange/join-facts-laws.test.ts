/** Whatever two browsers know: together they know what one would that had seen all, and once more adds nothing. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinFacts } from '../../../src/domain/exchange/join-facts.ts';
import { byOrder } from '../../../src/domain/facts/facts.ts';
import { at } from '../../support/facts.ts';
import { allIn, byKey, type Event, events, goneOn, shownOf } from './two-browsers.ts';

const NOW = at(1);
const shares = (happened: readonly Event[]) => [allIn(happened, 0), allIn(happened, 1)] as const;
const join = (...[here, there]: ReturnType<typeof shares>) => joinFacts(here, there, NOW);

describe.each([
  ['pages that name their shop', true],
  ['pages that name none', false],
])('%s', (_, named) => {
  it('shows what one browser would show that had seen all', () => {
    fc.assert(
      fc.property(events(named), (happened) => {
        expect(shownOf(join(...shares(happened)).facts)).toEqual(shownOf(allIn(happened)));
      }),
    );
  });

  it('says the same there as here', () => {
    fc.assert(
      fc.property(events(named), (happened) => {
        const [one, other] = shares(happened);
        expect(byKey(join(other, one).facts)).toEqual(byKey(join(one, other).facts));
      }),
    );
  });

  it('adds nothing the second time, nor from its own copy, nor once it has come back', () => {
    fc.assert(
      fc.property(events(named), (happened) => {
        const [one, other] = shares(happened);
        const { facts } = join(one, other);
        for (const copy of [one, other, facts]) {
          const again = join(facts, copy);
          expect(byKey(again.facts)).toEqual(byKey(facts));
          expect(again.newTold).toEqual([]);
        }
        expect(byKey(join(other, facts).facts)).toEqual(byKey(facts));
        expect(byKey(join(one, one).facts)).toEqual(byKey(one));
      }),
    );
  });

  it('goes on from there: what either sees afterwards comes after all, and can be exchanged again', () => {
    fc.assert(
      fc.property(events(named), events(named, 4), (before, after) => {
        const past = before.map(earlier);
        const all = [...past, ...after];
        const [one, other] = shares(past);
        const together = join(one, other).facts;
        const more = (by: 0 | 1) => goneOn(together, all, by, past.length);
        expect(shownOf(join(more(0), more(1)).facts)).toEqual(shownOf(allIn(all)));
        expect(byKey(join(more(1), more(0)).facts)).toEqual(byKey(join(more(0), more(1)).facts));
      }),
    );
  });
});

it('what came after what in one browser stays so, whatever its clock says', () => {
  const clock = fc.array(fc.integer({ min: -90, max: 90 }), { minLength: 30, maxLength: 30 });
  fc.assert(
    fc.property(events(true), clock, (happened, days) => {
      const [one, right] = shares(happened);
      const wrong = {
        ...one,
        visits: one.visits.map((visit) => {
          const moment = { ...visit.last, at: at(days[visit.order] ?? 0) };
          return { ...visit, first: moment, last: moment };
        }),
      };
      const { visits } = join(wrong, right).facts;
      const order = (documents: readonly string[]) =>
        [...visits]
          .sort((a, b) => byOrder(a.last, b.last))
          .map(({ document }) => document)
          .filter((one) => documents.includes(one));
      for (const own of [wrong, right]) {
        const documents = [...own.visits].sort(byOrder).map(({ document }) => document);
        expect(order(documents)).toEqual(documents);
      }
      expect(new Set(visits.map(({ last }) => last.order)).size).toBe(visits.length);
    }),
  );
});

/** The same, before everything else. */
function earlier({ fact, by }: Event): Event {
  const before = (instant: Temporal.Instant) => instant.subtract({ hours: 24 * 60 });
  const moved =
    'screen' in fact
      ? { ...fact, firstSeenAt: before(fact.firstSeenAt), lastSeenAt: before(fact.lastSeenAt) }
      : { ...fact, at: before(fact.at) };
  return { fact: moved, by };
}
