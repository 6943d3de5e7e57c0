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
  readonly places: readonly Place[];
  /** Whether the list has a column of last days at all: G3 lists may have none. */
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

/** One known screen: reads a document that is one, and is silent (`undefined`) on every other. */
export interface Screen {
  readonly id: ScreenId | ClosedScreenId;
  readonly read: (page: Document) => Found | undefined;
}
