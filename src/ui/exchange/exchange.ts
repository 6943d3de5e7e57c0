/** What the panel of copies can ask for: the entrypoint does it, since it alone reads and writes what is kept. */

import type { Copy, Taking } from '../../domain/exchange/copy.ts';
import type { Preview } from '../../domain/exchange/preview.ts';

export interface Exchange {
  /** A copy is saved as soon as the panel is there: the press was in the popup. */
  readonly atOnce?: boolean;
  /** Saves a copy as a file, and resolves to its name. Rejects where what is kept cannot be read. */
  save(): Promise<string>;
  /** What would change with the copy in this file. Nothing is changed. Rejects where what is kept cannot be read. */
  preview(file: Blob): Promise<Preview>;
  /**
   * Takes this copy over, and resolves to what takes it back: `changed-since` where that would lose something. Rejects
   * if it could not be kept, and then all is as before.
   */
  take(copy: Copy, taking: Taking): Promise<() => Promise<'undone' | 'changed-since'>>;
  /** Puts this text on the clipboard. Call only inside the handler for a user action. */
  toClipboard(text: string): Promise<void>;
}
