/** What a component is asked to draw, and what can then be done to it; shared with the bundled pages. */

type ColumnKey = 'product' | 'company' | 'state' | 'expiry' | 'details';

/** One row, or one product of cards, as it is printed. Every text but the state and the last is there only once. */
export type Row = Readonly<Record<ColumnKey, string>>;

export interface Column {
  readonly key: ColumnKey;
  readonly title: string;
  /** In CSS pixels, for components that want one. */
  readonly width: number;
}

/** One thing that a person, or the page itself, does to a list. */
export type Situation =
  | 'plain'
  | 'sorted'
  | 'paged'
  | 'filtered'
  | 'hidden'
  | 'moved'
  | 'pinned'
  | 'virtual'
  | 'fixed'
  | 'polling'
  | 'narrow'
  | 'cards'
  | 'detail';

export interface Wishes {
  readonly situation: Situation;
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  /** Rows a page, where the list has pages. */
  readonly pageSize?: number;
  /** The height of the list in CSS pixels, where it scrolls in itself. */
  readonly height?: number;
  /** The height of each row in CSS pixels, where all are alike. */
  readonly rowHeight?: number;
  /** The column that stays in sight. */
  readonly pinned?: ColumnKey;
  /** The labels and values of a detail screen. */
  readonly pairs: readonly (readonly [label: string, value: string])[];
}

/** What the page can do to the drawn list by the component's own means. */
export interface Drawn {
  readonly hide?: (key: ColumnKey) => unknown;
  /** Moves the column to the front. */
  readonly toFront?: (key: ColumnKey) => unknown;
  /** Leaves only rows with this text in their state. */
  readonly filter?: (text: string) => unknown;
  /** Draws these rows instead. */
  readonly update?: (rows: readonly Row[]) => unknown;
}

/** Draws into an empty block of the page. */
export type Draw = (place: HTMLElement, wishes: Wishes) => Drawn | undefined | Promise<Drawn | undefined>;
