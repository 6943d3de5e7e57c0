/**
 * The keys of one product, and which of them the vendor holds: what the events of a license are folded into.
 *
 * A page is read again at each change, and each time gives a `Reading`. What a document showed from a first to a last
 * moment is stored as one `Visit`. Each of these two moments is a `Look`, and a look with the rows of one product, or
 * one word of the user, is an `Event` of the fold.
 */

import { byDay, type Day } from '../days/day.ts';
import type { Moment, ToldHandover } from '../facts/facts.ts';
import { type KeyName, keyUntil } from '../facts/key-name.ts';
import type { ScreenId } from '../facts/reading.ts';
import type { State } from '../facts/state.ts';

/** One look at a page of RMS that showed this product. */
export interface Look extends Moment {
  readonly screen: ScreenId;
  /** The calendar day in Japan; absent where the clock was ahead: such a look dates nothing. */
  readonly day?: Day;
}

/** A state as a page showed it. */
export interface StateShown {
  readonly state: State;
  /** The words of a state that is `unknown`. */
  readonly stateText?: string;
}

/** A key whose last day a screen has shown, or the user has typed in. */
export interface Key extends StateShown {
  readonly until: Day;
  /** The first and the last look that showed it; absent where it was only typed in. */
  readonly first?: Look;
  readonly last?: Look;
  /** The order of the last look at each kind of screen that showed it. */
  readonly on: Readonly<Partial<Record<ScreenId, number>>>;
  readonly typed?: Pick<Moment, 'at'> & { readonly again?: true };
  /** The last list with it showed it after its end: it is a row in use, and not an old key. */
  readonly listedOver?: true;
  /** RMS has shown that its 承認待ち is over: it is to be registered. */
  readonly approved?: true;
  /** RMS stopped it while it waited: once it is in use its 承認待ち is over. */
  readonly waited?: true;
  /** RMS stopped it with the whole product: once that is in use again, so is the key. */
  readonly stoppedWithAll?: true;
  /** A screen of the kind that showed it shows others now, and not this one: it waits for nothing. */
  readonly gone?: true;
}

/** A new key of which no screen has shown the last day: 承認待ち in a list without dates, or 登録した that was said early. */
interface NextKey {
  /** The last day of the key whose place it takes, where one is known. */
  readonly after?: Day;
  /** RMS says 承認待ち of it. */
  readonly waits: boolean;
  /** Its 承認待ち is over. */
  readonly approved?: true;
  /** When the user said that it is registered. */
  readonly said?: Look | (Moment & { readonly day?: Day });
  /** Said although RMS had shown the old key again. */
  readonly again?: true;
}

/** A step that the user ticked, under the name that the key goes by now. */
export interface Tick {
  readonly key: KeyName;
  /** The fact behind it: to take back the tick is to take back this. */
  readonly told: ToldHandover;
}

/**
 * Why nobody can say which key the vendor holds. `first-sight`: two keys were there when the product was first seen.
 * `same-name`: two rows of one name in a list, or what may be several products under one name. `earlier`: a date moved
 * earlier. `gone`: a newer key is gone again. `typed`: RMS shows an earlier day than the one typed in.
 */
export type Question = 'first-sight' | 'same-name' | 'earlier' | 'gone' | 'typed';

export interface Ring {
  /** The keys that may still matter, the one that ends first at the beginning. */
  readonly keys: readonly Key[];
  /** The key that the vendor holds, as far as is known; it counts down. */
  readonly held?: KeyName;
  /** When the user said that the vendor holds it; absent where it is only the first that was seen. */
  readonly heldSince?: Moment;
  /** The last day of the key whose place it took, where that was said: 11/30 once 2/26 is registered. */
  readonly replaced?: Day;
  /**
   * The user said so although RMS had shown another key: 2/26 once more, after RMS showed 11/30 again. Seeing 11/30
   * then says nothing.
   */
  readonly insisted?: true;
  /**
   * What the user had said before an earlier date put it in question: that 2/26 is registered, while RMS shows 1/15. It
   * holds again once its key is shown again.
   */
  readonly doubted?: Pick<Ring, 'heldSince' | 'replaced' | 'rivals' | 'ticks'> & { readonly held: KeyName };
  /**
   * Rows of the same name that stood in a list beside the key whose place was taken: 12/10 beside 11/30, of which 2/26
   * took the place. They are in use themselves.
   */
  readonly rivals?: readonly KeyName[];
  readonly next?: NextKey;
  readonly question?: Question;
  /** The state of the product as the last page showed it, the most alive of its rows. */
  readonly shown?: StateShown;
  /** The last row without a date: it speaks of the newest key. */
  readonly undated?: StateShown & { readonly look: Look };
  /** The last look of all, and the order of the last one at each kind of screen. */
  readonly lastLook?: Look;
  readonly looks: Readonly<Partial<Record<ScreenId, number>>>;
  readonly ticks: readonly Tick[];
  /**
   * The key of which 登録した was said, and RMS has shown since that it was too early: `after-2026-11-30`, as 11/30 was
   * still there.
   */
  readonly refuted?: KeyName;
  /** The ids of the destinations that the user named. */
  readonly named?: readonly string[];
  readonly away: boolean;
  /** The names under which it has been shown. */
  readonly names: readonly string[];
  /** The user has said something by which it must be in use. */
  readonly inUse: boolean;
  /** It was alive when it was first seen, or has been since. */
  readonly lived: boolean;
  /** The longest life of a key that was seen, in days from its first look to its end. */
  readonly longestLife: number;
}

export const NO_RING: Ring = {
  keys: [],
  looks: {},
  ticks: [],
  away: false,
  names: [],
  inUse: false,
  lived: false,
  longestLife: 0,
};

/** The key of this name among these. */
export function keyNamed(keys: readonly Key[], name: KeyName | undefined): Key | undefined {
  return name === undefined ? undefined : keys.find(({ until }) => keyUntil(until) === name);
}

/** The key that the vendor holds, where its day is known. */
export function heldKey({ keys, held }: Ring): Key | undefined {
  return keyNamed(keys, held);
}

/**
 * The newest key that is later than the one that the vendor holds, and was not stopped: it waits to be registered. One
 * that was there when another was said to be registered is another row of that name.
 */
export function newerKey(ring: Ring): Key | undefined {
  const held = heldKey(ring);
  const after = held?.until ?? ring.next?.after;
  const said = ring.next?.said?.order ?? 0;
  return ring.keys.findLast(
    ({ until, state, first, gone }) =>
      state !== 'stopped' && !gone && (!after || byDay(until, after) > 0) && (said === 0 || (first?.order ?? 0) > said),
  );
}

/** Whether no screen has shown this key. */
export function isOnlyTyped({ last }: Key): boolean {
  return last === undefined;
}
