/** The words that structure a report, and by which it is read back. */

export const NAME = '鍵番の構造レポート';

/** Raised when an older `npm run page-from-report` could no longer read it. */
export const VERSION = 1;

/** Opens the section of one frame. */
export const FRAME = '枠';
/** The title of its document. */
export const TITLE = '題名';
/** Opens its layout, down to the next frame. */
export const LAYOUT = '構造';

/** Ends the report: if this line is missing, something was cut off. */
export const END = '終わり';
