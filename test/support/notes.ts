/** The words of the note beside a row for invented facts, for the tables of what it says. */

import { placed } from '../../src/domain/facts/destination.ts';
import { destinationOf } from '../../src/vendors/destinations.ts';
import { noteWords } from '../../src/words/note/note.ts';
import { summaryWords } from '../../src/words/note/summary.ts';
import { type Fact, type SeenBrief, seen, TODAY, watchedWith } from './facts.ts';

/** The note on this row of a list that shows dates, given these facts. */
export function noteOn(row: SeenBrief, facts: readonly Fact[]) {
  const [one] = watchedWith(...facts);
  if (!one) throw new Error('Nothing is watched.');
  const { namedDestination } = one.license;
  const key = { ...seen(row), ...(namedDestination && { namedDestination }) };
  return noteWords({ key: { ...key, ...placed(key, destinationOf) }, one, hasDates: true }, '', TODAY);
}

/** The five lines of its card, in order; who acts is `shop`, `nobody` or `unknown`. */
export function linesOn(row: SeenBrief, facts: readonly Fact[]): readonly string[] {
  const { means, who, key, stops, next } = noteOn(row, facts);
  return [...means, who, key, stops, next];
}

/** The summary of a list that shows dates, with these rows. */
export const summaryOf = (rows: readonly SeenBrief[], facts: readonly Fact[]) =>
  summaryWords(
    rows.map((row) => noteOn(row, facts)),
    watchedWith(...facts),
    true,
    TODAY,
  );
