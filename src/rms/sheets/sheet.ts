/** The one model of what stands in a page: cells with coordinates, and values with the labels that belong to them. */

import type { TitleKind } from '../lexicon/titles.ts';

/** One line of a sheet. The same element stands in several places where it spans them. */
export interface Line {
  readonly element: Element;
  /** The cell in each column. */
  readonly cells: readonly (Element | undefined)[];
}

/** Cells in lines and columns, wherever their coordinates come from. */
export interface Sheet {
  /** What holds all of it. */
  readonly element: Element;
  readonly lines: readonly Line[];
  /** Whether only their height makes rows of its cells: whole columns are boxes. */
  readonly isLoose?: boolean;
}

/** A value and what stands over it, beside it or before it. */
export interface LabelledValue {
  /** What the label means; `undefined` for one that is not known. */
  readonly kind: TitleKind | undefined;
  /** Its words; empty where the value has none. */
  readonly label: string;
  /** The element that is the label, which two values may share; `undefined` where it stands in the value's element. */
  readonly by: Element | undefined;
  readonly value: Element;
}

/** All that is said of one thing: a product, or a key. */
export interface Thing {
  /** Its row, card or name. */
  readonly element: Element;
  readonly values: readonly LabelledValue[];
}

/** One understanding of a part of the page: a list says something of many things, a detail screen of one. */
export interface Listing {
  /** What holds the whole list: the summary stands right before it. */
  readonly element: Element;
  /** What stands in lines of their own above the titles, inside of the list. */
  readonly captions: readonly string[];
  /** Every label that was found, known or not. */
  readonly labels: readonly Omit<LabelledValue, 'value'>[];
  readonly things: readonly Thing[];
}

/** The values of this kind. */
export function valuesOf({ values }: Thing, kind: TitleKind | undefined): Element[] {
  const found: Element[] = [];
  for (const one of values) if (one.kind === kind) found.push(one.value);
  return found;
}

/** The cells of a thing, each once, in their order. */
export const cellsOf = ({ values }: Thing): Element[] => [...new Set(values.map(({ value }) => value))];
