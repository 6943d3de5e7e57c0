/** What each development browser can do for the loop in `main.ts`. */

export interface Running {
  /** Resolves when the extension is back. */
  readonly reloadExtension: () => Promise<void>;
  /** Only where test pages can be shown. */
  readonly reloadPages?: () => Promise<void>;
  /** Resolves when its user has closed it. */
  readonly untilClosed: Promise<void>;
  readonly close: () => Promise<void>;
}
