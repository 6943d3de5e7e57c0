/** What every view of the popup is given. */

import type { Join } from '../../domain/alias-choices.ts';
import type { Watched } from '../../domain/attention.ts';
import type { Badge, Sight } from '../../domain/badge.ts';
import type { Day } from '../../domain/day.ts';
import type { Destination } from '../../domain/destination.ts';
import type { Told } from '../../domain/facts.ts';
import type { ShopId } from '../../domain/license-id.ts';
import type { License } from '../../domain/licenses.ts';
import type { SelfCheck } from '../../domain/self-check.ts';
import type { HeldBack } from '../../domain/whose-page.ts';
import type { JoinedShop, ShopChoice } from '../../words/say/names.ts';
import type { Said } from '../home/Notices.tsx';
import type { Actions, Press } from './actions.ts';

/** What is known on this day, all of it derived from the stored facts. */
export interface Known {
  /** The most urgent first. */
  readonly watched: readonly Watched[];
  readonly badge: Badge;
  readonly sight: Sight;
  readonly today: Day;
  /** Everywhere that a key can be registered. */
  readonly destinations: readonly Destination[];
  /** How many stored values could not be read. */
  readonly unreadable: number;
  /** What the last check at an RMS screen could make of it; absent where none was seen. */
  readonly latestCheck: SelfCheck | undefined;
  /** The last check at each kind of RMS screen. */
  readonly selfChecks: readonly SelfCheck[];
  readonly shops: readonly ShopChoice[];
  /** The shops that the user joined into others. */
  readonly joinedShops: readonly JoinedShop[];
  /** The licenses that the user joined. */
  readonly joins: readonly Join[];
  /** Whether two licenses could be one that is known by two names. */
  readonly couldBeOne: (one: License, other: License) => boolean;
  /** The id for a shop that no page names and that is not known yet. */
  readonly newShop: ShopId;
  /** The pages of which nobody knows yet whose they are. */
  readonly heldBack?: HeldBack;
}

/** The page of RMS over which the popup was opened. */
export interface PageUnder {
  readonly host: string;
  /** Whether its host is read without being asked. */
  readonly readByItself: boolean;
}

export interface ViewProps {
  readonly known: Known;
  readonly actions: Actions;
  readonly press: Press;
  readonly said: Said | undefined;
  /** One came here from another view: the heading takes the focus. */
  readonly moved: boolean;
  readonly inTab: boolean;
  /** The address of the list on RMS. */
  readonly list: string;
  /** Absent over any page that is not RMS's. */
  readonly under?: PageUnder | undefined;
}

/** What the steps of one license get besides. */
export interface StepsViewProps extends ViewProps {
  readonly one: Watched;
  readonly undo: (told: readonly Told[]) => void;
}
