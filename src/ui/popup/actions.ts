/** What the popup can ask for: the entrypoint does it, the pieces only press. */

import type { Command } from '../../domain/commands.ts';
import type { Told } from '../../domain/facts.ts';
import type { LicenseId, ShopId } from '../../domain/license-id.ts';
import type { PopupPlace } from './place.ts';

export interface Actions {
  /** Stores what the user told, and answers with the facts, so that they can be taken back. Rejects when it could not be stored. */
  tell(command: Command): Promise<readonly Told[]>;
  takeBack(told: readonly Told[]): Promise<void>;
  /** Removes all that is stored of this shop. Asked for twice before. */
  forget(shop: ShopId): Promise<void>;
  go(place: PopupPlace): void;
  /** Opens this address in a new tab. */
  open(url: string): void;
  /** Opens the steps of this license in a tab of their own. */
  keepOpen(id: LicenseId): void;
  /** Opens the options; absent there and in the practice. */
  settings?(): void;
  /** Opens the practice page; absent there. */
  practice?(): void;
  /** Reads the page in the tab under the popup; rejects where it cannot be read. */
  readHere?(): Promise<void>;
  /** Asks the browser for the host of that page. Must be called straight from a press. */
  readAlways?(): void;
  /** Describes that page without its contents; rejects where it cannot be read. */
  report?(): Promise<string>;
  /** Puts this text on the clipboard. Must be called straight from a press. */
  copy?(text: string): Promise<void>;
  /** Asks the browser for RMS. Must be called straight from a press. */
  grant(): void;
}

/** A press that writes: what is told, what to say when it is stored, and where to go then. */
export type Press = (command: Command, said?: string, then?: PopupPlace) => void;
