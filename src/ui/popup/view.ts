/** What every view of the popup receives. */

import type { Told } from '../../domain/facts/facts.ts';
import type { ShopId } from '../../domain/facts/license-id.ts';
import type { SelfCheck } from '../../domain/facts/self-check.ts';
import type { KnownToday } from '../../domain/today/known.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import type { Vendors } from '../../vendors/vendor.ts';
import type { JoinedShop, ShopChoice } from '../../words/say/names.ts';
import type { Said } from '../home/Notices.tsx';
import type { AwayCardProps } from '../reminders/AwayCard.tsx';
import type { Choose, Planning } from '../reminders/planning.ts';
import type { Actions, Press } from './actions.ts';

/** What is known on this day, all derived from the stored facts. */
export interface Known extends KnownToday {
  /** Where keys can be registered, and how. */
  readonly vendors: Vendors;
  /** How many stored values could not be read. */
  readonly unreadable: number;
  /** The latest check of an RMS screen; absent if none was seen. */
  readonly latestCheck: SelfCheck | undefined;
  /** The last check of each kind of RMS screen. */
  readonly selfChecks: readonly SelfCheck[];
  readonly shops: readonly ShopChoice[];
  /** The shops that the user joined into others. */
  readonly joinedShops: readonly JoinedShop[];
  /** The id for a new shop that no page names. */
  readonly newShop: ShopId;
}

/** The page of RMS that the popup was opened over. */
export interface PageUnder {
  readonly host: string;
  /** Whether its host is read automatically. */
  readonly readByItself: boolean;
}

export interface ViewProps {
  readonly known: Known;
  readonly actions: Actions;
  readonly press: Press;
  readonly said: Said | undefined;
  /** The user came from another view: the heading takes the focus. */
  readonly moved: boolean;
  readonly inTab: boolean;
  /** The address of the list on RMS. */
  readonly list: string;
  /** Absent over a page that is not RMS's. */
  readonly under?: PageUnder | undefined;
  /** Settings and calendar; absent in the practice, which reminds of nothing. */
  readonly planning?: (Planning & { readonly choose: Choose }) | undefined;
  /** Absent where the browser was not closed for long, or that was read already. */
  readonly away?: Omit<AwayCardProps, 'keys'> | undefined;
}

/** What the steps of one license receive as well. */
export interface StepsViewProps extends ViewProps {
  readonly one: KeyToday;
  readonly undo: (told: readonly Told[]) => void;
}
