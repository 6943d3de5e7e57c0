/** Which numbers of two browsers were given to the same thing: one has the other's facts from an earlier copy. */

import { byInstant } from '../days/day.ts';
import { type Facts, type Told, type ToldShop, toldKey, type Visit, visitKey } from '../facts/facts.ts';
import { contentOf } from '../facts/visits.ts';
import type { Point, SamePoint } from './lines.ts';

/** Every number that stands in these facts. */
export function pointsOf({ visits, told, sessionEnds = [] }: Facts): Point[] {
  return [
    ...visits.flatMap((visit) => [
      { ...visit.first, name: `${visitKey(visit)} first` },
      { ...visit.last, name: `${visitKey(visit)} last` },
    ]),
    ...told.map((fact) => ({ order: fact.order, at: fact.at, name: `${toldKey(fact)} ${toldContent(fact)}` })),
    ...told.flatMap((fact) =>
      pagesOf(fact).flatMap(({ from, order }, index) => [
        { order: from, name: `${toldKey(fact)} from ${index}` },
        { order, name: `${toldKey(fact)} answer ${index}` },
      ]),
    ),
    ...sessionEnds.map((end) => ({ ...end, name: 'session end' })),
  ];
}

/** The pairs of numbers that two browsers gave to the same thing. */
export function samePoints(here: Facts, there: Facts): SamePoint[] {
  const visits = new Map(here.visits.map((visit) => [visitKey(visit), visit]));
  const told = new Map(here.told.map((fact) => [toldKey(fact), fact]));
  const firsts = new Map<number, number>();
  const pairs: SamePoint[] = [];
  for (const theirs of there.visits) {
    const own = visits.get(visitKey(theirs));
    if (!own || !isSameVisit(own, theirs)) continue;
    firsts.set(theirs.first.order, own.first.order);
    pairs.push([own.first.order, theirs.first.order], [own.last.order, theirs.last.order]);
  }
  for (const theirs of there.told) {
    const own = told.get(toldKey(theirs));
    if (!own) continue;
    const isSame = isSameTold(own, theirs);
    if (isSame) pairs.push([own.order, theirs.order]);
    const isWhole = isSame && pagesOf(own).length === pagesOf(theirs).length;
    pairs.push(...(isWhole ? inTurn(own, theirs) : sameAnswers(own, theirs, firsts)));
  }
  return pairs;
}

/** Whether both are one look of one document at the same page. */
export function isSameVisit(one: Visit, other: Visit): boolean {
  const isThen = byInstant(one.first.at, other.first.at) === 0 && byInstant(one.last.at, other.last.at) === 0;
  return isThen && contentOf(one) === contentOf(other);
}

/** Whether both are one and the same word of the user. */
export function isSameTold(one: Told, other: Told): boolean {
  return byInstant(one.at, other.at) === 0 && toldContent(one) === toldContent(other);
}

/**
 * What was told, apart from when, and apart from what both browsers may have some of: answers about pages, and the days
 * that were typed in before.
 */
export function toldContent(fact: Told): string {
  const { order: _, at: __, ...content } = fact;
  return JSON.stringify({ ...content, pages: undefined, earlier: undefined });
}

/** The answers about pages that this fact holds. */
export function pagesOf(fact: Told): NonNullable<ToldShop['pages']> {
  return (fact.what === 'shop' && fact.pages) || [];
}

/** The answers of one and the same fact, one after the other. */
function inTurn(own: Told, theirs: Told): SamePoint[] {
  const others = pagesOf(theirs);
  return pagesOf(own).flatMap((answer, index): SamePoint[] => {
    const other = others[index];
    return other
      ? [
          [answer.from, other.from],
          [answer.order, other.order],
        ]
      : [];
  });
}

/** The answers of both that are about pages held back since the same visit. `firsts`: their numbers by the others'. */
function sameAnswers(own: Told, theirs: Told, firsts: ReadonlyMap<number, number>): SamePoint[] {
  const left = [...pagesOf(own)];
  return pagesOf(theirs).flatMap((answer): SamePoint[] => {
    const index = left.findIndex(({ from }) => from === firsts.get(answer.from));
    const [found] = index < 0 ? [] : left.splice(index, 1);
    return found ? [[found.order, answer.order]] : [];
  });
}
