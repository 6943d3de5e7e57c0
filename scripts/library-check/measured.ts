/** What is measured of a page in the browser. All lengths are CSS pixels, all places those of the window. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One text of the page. */
export interface Run {
  readonly text: string;
  readonly box: Box;
  /** The part of it that no box around it cuts off; absent where nothing is left. */
  readonly shown?: Box;
  /** The same of each of its lines. */
  readonly shownLines: readonly Box[];
  readonly lines: number;
  /** The numbers of the boxes that scroll around it, the outermost first: 0 is the page. */
  readonly inside: readonly number[];
  /** What lies over its middle: one of our elements, by name. */
  readonly under?: string;
  /** Whether something else of the page lies over its middle. */
  readonly isCovered?: true;
  /** Its table cell, and the table: its number on this page, whether its content decides its columns, and its place. */
  readonly cell?: {
    readonly left: number;
    readonly table: number;
    readonly isByContent: boolean;
    readonly fits: boolean;
  };
}

export interface NoteSeen {
  readonly data: Readonly<Record<string, string>>;
  readonly box: Box;
  /** The products whose names stand in the smallest element around it that has any. */
  readonly beside: readonly string[];
  /** Whether it is drawn, and in the window. */
  readonly isInWindow: boolean;
  /** What is wrong with how it stands. */
  readonly faults: readonly string[];
}

/** A summary or guide outside of the dock; `inside`: the innermost box that scrolls around it. */
export interface Block {
  readonly name: string;
  readonly box: Box;
  readonly inside: number;
}

/** A box that scrolls, or the page itself. */
export interface Scroller {
  readonly what: string;
  readonly client: readonly [width: number, height: number];
  readonly scroll: readonly [width: number, height: number];
}

export interface Measured {
  readonly runs: readonly Run[];
  readonly notes: readonly NoteSeen[];
  readonly blocks: readonly Block[];
  readonly dock: boolean;
  readonly scrollers: readonly Scroller[];
  /** Width of the bar of a box that scrolls, as this browser draws it. */
  readonly bar: number;
  readonly window: readonly [width: number, height: number];
  /** Whether a canvas on the page has anything drawn on it. */
  readonly hasPicture: boolean;
}
