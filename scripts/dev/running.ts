/** What a browser can do in which the extension is worked on. */

export interface Running {
  /** Resolves when the extension is there again. */
  readonly reloadExtension: () => Promise<void>;
  /** Only where test pages can be shown. */
  readonly reloadPages?: () => Promise<void>;
  /** Resolves when its user has closed it. */
  readonly untilClosed: Promise<void>;
  readonly close: () => Promise<void>;
}
