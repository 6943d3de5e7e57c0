/** What a test can ask of the popup or the options that it has opened, and how it opens them. */

import type { Told } from '../../src/domain/facts/facts.ts';
import type { SelfCheck } from '../../src/domain/facts/self-check.ts';
import type { Settings } from '../../src/domain/facts/settings.ts';
import type { Badge, Sight } from '../../src/domain/today/badge.ts';
import type { PopupPlace } from '../../src/ui/popup/place.ts';
import type { PageUnder } from '../../src/ui/popup/view.ts';
import type { Seen } from '../support/facts.ts';
import type { Planned } from './planned.ts';

export interface OpenPopup {
  /** The text of the whole popup, or of the first element that fits. */
  text(selector?: string): string;
  all(selector: string): HTMLElement[];
  /** Presses the button or link with exactly these words. */
  press(words: string): Promise<void>;
  button(words: string): HTMLButtonElement | undefined;
  field(name: string): HTMLInputElement;
  /** Types or pastes this into the field of that name; leaves it; chooses this in the first field that fits. */
  type(name: string, text: string): Promise<void>;
  leave(name: string): Promise<void>;
  choose(selector: string, value: string): Promise<void>;
  badge(): Badge;
  readonly told: readonly Told[];
  readonly opened: string[];
  place: PopupPlace;
  /** What is chosen. */
  settings(): Settings;
  /** Waits until what was pressed by other means is kept and drawn. */
  settle(): Promise<void>;
  /** RMS shows something new. */
  see(...seen: readonly Seen[]): Promise<void>;
}

export interface OpenOptions {
  readonly place?: PopupPlace;
  readonly sight?: Sight;
  readonly unreadable?: number;
  readonly selfChecks?: readonly SelfCheck[];
  readonly inTab?: boolean;
  /** The page of RMS under it. */
  readonly under?: PageUnder;
  /** Nothing can be copied. */
  readonly noClipboard?: boolean;
  /** The structure report of the page under the popup, once it is made. */
  readonly report?: Promise<string>;
  /** Nothing can be stored. */
  readonly full?: boolean;
  /** The options page instead of the popup. */
  readonly options?: boolean;
  /** What was chosen before, and what the browser answers. */
  readonly planned?: Omit<Planned, 'full'>;
  /** The popup has asked the options page to save a copy. */
  readonly savesCopy?: boolean;
}
