/** What the reader hands on: the Reading, and where on the page each note belongs. */

import type { ClosedScreenId, KeyShown, Reading, ScreenId } from '../domain/facts/reading.ts';

/** One key and the cell in which its note is put last. */
export interface Place {
  readonly key: KeyShown;
  readonly cell: Element;
  /** All cells of its row, where it is in a list: a note in one must not part it from the others. */
  readonly row?: readonly Element[];
  /** RMS's own words for the state, as they stand on the page. */
  readonly stateWords: string;
  /** What the page prints in the place of a date that could not be read; only to be shown, never kept. */
  readonly unreadableDate?: string;
}

/** A list, right before which its summary is put. */
export interface ListPlace {
  readonly list: Element;
  /** The titles of its columns, where a person sees them. */
  readonly titles: readonly Element[];
  readonly places: readonly Place[];
  /** Whether the list has a column of last days at all: G3 lists may have none (docs/rms.md, "The list of keys"). */
  readonly hasDates: boolean;
  /** Whether it has a column of states. */
  readonly hasStates: boolean;
}

export interface Found {
  readonly reading: Reading;
  readonly lists: readonly ListPlace[];
  /** Places that are in no list: on a detail screen. */
  readonly details: readonly Place[];
  /**
   * On a screen about one product, or the check before one: what a guide is put right before; absent where there is no
   * place for it.
   */
  readonly section?: Element;
}

const numbers = new WeakMap<Element, number>();
let count = 0;

/** Each element has a number of its own for as long as it lives. */
function numberOf(element: Element): number {
  const known = numbers.get(element);
  if (known !== undefined) return known;
  count += 1;
  numbers.set(element, count);
  return count;
}

/** What was found and in which elements, as one text: two that are alike say the same in the same places. */
export function textOfFound({ reading, lists, details, section }: Found): string {
  const textOf = ({ key, cell, row, stateWords, unreadableDate }: Place) => [
    [key, stateWords, unreadableDate],
    [cell, ...(row ?? [])].map(numberOf),
  ];
  return JSON.stringify([
    reading,
    lists.map(({ list, titles, places, ...has }) => [[list, ...titles].map(numberOf), has, places.map(textOf)]),
    details.map(textOf),
    section && numberOf(section),
  ]);
}

/** One known screen: reads a document that is one, and is silent (`undefined`) on every other. */
export interface Screen {
  readonly id: ScreenId | ClosedScreenId;
  readonly read: (page: Document) => Found | undefined;
}
