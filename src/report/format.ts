/** The words that hold a report together, by which it is read back. */

export const NAME = '鍵番の構造レポート';

/** Raised where an older `npm run page-from-report` could not read it any more. */
export const VERSION = 1;

/** Opens the part of one frame. */
export const FRAME = '枠';
/** The title of its window. */
export const TITLE = '題名';
/** Opens the layout in it, down to the next frame. */
export const LAYOUT = '構造';

/** Ends it: where this line is missing, something was cut off. */
export const END = '終わり';
