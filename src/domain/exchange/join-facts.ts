/**
 * The facts of two browsers as those of one: every page that either has seen, and of what the user told under one key
 * the newer (docs/promises.md, "Export file").
 */

import { byInstant, type Instant } from '../days/day.ts';
import {
  byOrder,
  type Facts,
  nextOrder,
  type Told,
  type ToldShop,
  toldKey,
  type Visit,
  visitKey,
} from '../facts/facts.ts';
import { withDaysOf } from '../facts/typed-days.ts';
import { joinLines, type Point, type Renumber } from './lines.ts';
import { withOwnDocuments } from './migrated-visits.ts';
import { isSameTold, isSameVisit, pagesOf, pointsOf, samePoints, toldContent } from './same-points.ts';
import { withOwnIds } from './unnamed-shops.ts';

export interface JoinedFacts {
  readonly facts: Facts;
  /** The facts from here with their new numbers, as if nothing had been added. */
  readonly own: Facts;
  /** The new number of one from here. */
  readonly renumber: Renumber;
  /** The keys of what the user told that comes from there. */
  readonly newTold: readonly string[];
  /**
   * Where a session ends: an answer about the pages of the one browser says nothing of those of the other, nor of any
   * that come later; where the other browser had taken over a copy itself, it was so before. None where nobody has
   * answered.
   */
  readonly seams: readonly number[];
}

/**
 * Both together. `others`: further order numbers that this browser has used. What comes after what stays so in both;
 * between the two the clocks decide, as far as they are not ahead of `now`.
 */
export function joinFacts(here: Facts, copied: Facts, now: Instant, others: readonly Point[] = []): JoinedFacts {
  const there = withOwnIds(withOwnDocuments(copied, here), here);
  const lines = joinLines([...pointsOf(here), ...others], pointsOf(there), samePoints(here, there), now);
  const own = renumbered(here, lines.here);
  const theirs = renumbered(there, lines.there);
  const visits = new Map(own.visits.map((visit) => [visitKey(visit), visit]));
  for (const visit of theirs.visits) visits.set(visitKey(visit), laterVisit(visits.get(visitKey(visit)), visit));
  const told = new Map(own.told.map((fact) => [toldKey(fact), fact]));
  const newTold: string[] = [];
  for (const fact of theirs.told) {
    const key = toldKey(fact);
    const before = told.get(key);
    if (!before || (!isSameTold(before, fact) && isLater(fact, before))) newTold.push(key);
    told.set(key, before ? laterTold(before, fact) : fact);
  }
  const facts = { ...own, visits: [...visits.values()], told: [...told.values()] };
  const hasAnswers = facts.told.some((fact) => pagesOf(fact).length > 0);
  const isMore = newTold.length > 0 || facts.visits.length > own.visits.length;
  const { sessionEnds: ends = [] } = theirs;
  const seams = hasAnswers && isMore ? [...ends.map(({ order }) => order), ...lines.seams, nextOrder(facts)] : [];
  return { facts: withEnds(facts, seams, now), own, renumber: lines.here, newTold, seams };
}

/** The same, with ends of sessions at these numbers. */
function withEnds(facts: Facts, seams: readonly number[], at: Instant): Facts {
  if (seams.length === 0) return facts;
  return { ...facts, sessionEnds: [...(facts.sessionEnds ?? []), ...seams.map((order) => ({ at, order }))] };
}

/** The same facts with other numbers. A visit keeps its key: the number in it only tells it from others. */
function renumbered({ visits, told, sessionEnds }: Facts, renumber: Renumber): Facts {
  const moved = <Fact extends { readonly order: number }>(fact: Fact): Fact => ({
    ...fact,
    order: renumber(fact.order),
  });
  return {
    visits: visits.map((visit) => ({ ...visit, first: moved(visit.first), last: moved(visit.last) })),
    told: told.map((fact) => ({
      ...moved(fact),
      ...withPages(
        fact,
        pagesOf(fact).map(({ from, order }) => ({ from: renumber(from), order: renumber(order) })),
      ),
    })),
    ...(sessionEnds && { sessionEnds: sessionEnds.map(moved) }),
  };
}

function withPages(fact: Told, pages: NonNullable<ToldShop['pages']>): Pick<ToldShop, 'pages'> {
  return fact.what === 'shop' && (fact.pages || pages.length > 0) ? { pages: [...pages] } : {};
}

/** Of two visits of one document under one key the later: until it stood still, its document may have replaced it. */
function laterVisit(own: Visit | undefined, theirs: Visit): Visit {
  if (!own || isSameVisit(own, theirs)) return own ?? theirs;
  const order = byInstant(own.last.at, theirs.last.at) || (bare(own) < bare(theirs) ? -1 : 1);
  return order < 0 ? theirs : own;
}

/** Without the numbers, which two browsers never share. */
function bare({ first, last, ...visit }: Visit): string {
  return JSON.stringify({ ...visit, first: first.at, last: last.at });
}

/**
 * Of two words under one key the later. The answers of both about pages stand: each is about other pages; and the days
 * that either has named for a key: a calendar may hold them.
 */
function laterTold(own: Told, theirs: Told): Told {
  const [later, earlier] = isLater(theirs, own) ? [theirs, own] : [own, theirs];
  if (later.what === 'date' && earlier.what === 'date') return withDaysOf(later, earlier);
  const answers = [...pagesOf(own), ...pagesOf(theirs)].sort(
    (one, other) => byOrder(one, other) || one.from - other.from,
  );
  const single = new Map(answers.map((answer) => [`${answer.from} ${answer.order}`, answer]));
  return { ...later, ...withPages(later, [...single.values()]) };
}

function isLater(one: Told, other: Told): boolean {
  return one.order === other.order ? toldContent(one) > toldContent(other) : byOrder(one, other) > 0;
}
