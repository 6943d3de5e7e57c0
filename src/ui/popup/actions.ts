/** What the popup can ask for: the entrypoint does it, the components only ask. */

import type { Told } from '../../domain/facts/facts.ts';
import type { LicenseId, ShopId } from '../../domain/facts/license-id.ts';
import type { Command } from '../../domain/today/commands.ts';
import type { PopupPlace } from './place.ts';

export interface Actions {
  /**
   * Stores what the user said and resolves to the facts, so that they can be taken back. Rejects if they could not be
   * stored.
   */
  tell(command: Command): Promise<readonly Told[]>;
  takeBack(told: readonly Told[]): Promise<void>;
  /** Removes everything stored about this shop; the user has confirmed it. */
  forget(shop: ShopId): Promise<void>;
  go(place: PopupPlace): void;
  /** Opens this address in a new tab. */
  open(url: string): void;
  /** Opens the steps of this license in a new tab. */
  keepOpen(id: LicenseId): void;
  /** Opens the options; absent there and in the practice. */
  settings?(): void;
  /** Opens the options where notices are allowed; absent there and in the practice. */
  reminders?(): void;
  /** Opens the practice page; absent there and in the options. */
  practice?(): void;
  /** Reads the page in the tab under the popup; rejects if it cannot be read. */
  readHere?(): Promise<void>;
  /** Requests permission for the host of that page. Call only inside the handler for a user action. */
  readAlways?(): void;
  /** Describes that page without its contents; rejects if it cannot be read. */
  report?(): Promise<string>;
  /** Copies this text to the clipboard. Call only inside the handler for a user action. */
  toClipboard?(text: string): Promise<void>;
  /** Leads to where an earlier copy can be read; absent in the options and in the practice. */
  openCopiesPanel?(): void;
  /**
   * Saves a copy, from the popup in a tab of its own; absent in the options and in the practice. Rejects where what is
   * kept cannot be read.
   */
  saveCopy?(): Promise<void>;
  /** Requests permission for RMS. Call only inside the handler for a user action. */
  grant(): void;
}

/** A press that writes: what to store, what to say once it is stored, and where to go then. */
export type Press = (command: Command, said?: string, then?: PopupPlace) => void;
