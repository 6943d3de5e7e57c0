/** Which key the vendor holds, told from the order in which the dates of a product were seen: the heart of the countdown. */

import { type DateSeen, gaveWayTo, stoodTogether, withoutHistory } from './date-seen.ts';
import { byDay, byInstant, type Day, dayInJapan, daysLeft } from './day.ts';
import type { ToldHandover } from './facts.ts';
import { handedOver } from './handed-over.ts';
import type { Recipe } from './recipe.ts';

/**
 * `none`: the vendor holds the newest key. `open`: a newer key was issued and not yet registered.
 * `unconfirmed`: there are two keys, and nobody has said which one the vendor holds.
 */
type Handover = 'none' | 'open' | 'unconfirmed';

export interface HeldKey {
  /** The key that the countdown runs on; absent while no date of it is known. */
  readonly held?: DateSeen;
  /** The newer key that waits for its registration, where there is one. */
  readonly newer?: DateSeen;
  /** The day of the key whose place the held one took, where the user said so before the held one's day was seen. */
  readonly replaced?: Day;
  readonly handover: Handover;
  /** Whether it is known that the vendor holds this key: the user said so, or the vendor needs none. Else it is only the first that was seen. */
  readonly confirmed: boolean;
  /** Two rows of one name: counts from the earlier date (contract, "What is kept"). */
  readonly sameName: boolean;
  /** What was seen later does not fit what was known: an earlier date alone, or a newer one that is gone again. */
  readonly contradiction: boolean;
  /** The user said that a new key was registered, and no screen has shown its date yet. */
  readonly registeredUnseen: boolean;
}

/**
 * `recipe` says what has to be ticked before the vendor holds a key. Goes through the dates in the order in which they were first seen, from the one that the user last said is registered, else from the first.
 * A later date is a new issue: the countdown stays on the old one until the hand-over is marked done (contract, "Badge").
 * An earlier date than the known one is never ignored: it counts, and the user is asked.
 */
export function heldKey(dates: readonly DateSeen[], allTicks: readonly ToldHandover[], recipe: Recipe): HeldKey {
  const ticks = handedOver(allTicks, recipe);
  const needsNone = recipe.registers === 'nothing';
  const ordered = withoutHistory(dates).sort(
    (one, other) => byInstant(one.firstSeenAt, other.firstSeenAt) || byDay(one.expiresOn, other.expiresOn),
  );
  const [first] = ordered;
  if (!first) {
    const registered = ticks.some((tick) => !tick.expiresOn);
    return {
      handover: 'none',
      confirmed: registered || needsNone,
      sameName: false,
      contradiction: false,
      registeredUnseen: registered,
    };
  }

  const together = ordered.filter((date) => date.firstSeenAt.equals(first.firstSeenAt));
  const sameName = together.length > 1 && together.every((date) => stoodInOneList(date, first));
  const said = lastRegistered(ordered, ticks);
  let held = said?.date ?? first;
  let newer: DateSeen | undefined;
  let replaced: Day | undefined;
  let handover: Handover = 'none';
  let contradiction = false;

  for (const date of ordered) {
    const later = byDay(date.expiresOn, held.expiresOn);
    const knownWhenSaid = said && byInstant(date.firstSeenAt, said.tick.at) <= 0;
    if (later === 0 || (later < 0 && knownWhenSaid)) continue;
    if (later < 0) {
      contradiction = !stoodTogether(date, held);
      [held, newer, handover] = [date, held, 'unconfirmed'];
    } else if (
      needsNone ||
      date.typed ||
      ticks.some((tick) => isForUnseen(tick, held) && mayBeOf(tick, date, ordered))
    ) {
      replaced = date.typed ? undefined : held.expiresOn;
      [held, newer, handover, contradiction] = [date, undefined, 'none', false];
    } else if (!(together.includes(date) && sameName)) {
      [newer, handover] = [date, together.includes(date) && !said ? 'unconfirmed' : 'open'];
    }
  }
  if (newer && gaveWayTo(newer, held) && !stoodTogether(newer, held)) {
    [newer, handover, contradiction] = [undefined, 'none', true];
  }
  const seenSince = held.typed && seenAfter(held, ordered);
  if (seenSince) [held, newer, handover, contradiction] = [seenSince, held, 'unconfirmed', true];

  const rows = sameName && !said ? stillShown(together, ordered) : [];
  const [earliest] = [held, ...rows].sort((one, other) => byDay(one.expiresOn, other.expiresOn));
  return {
    held: earliest ?? held,
    ...(newer && { newer }),
    ...(replaced && { replaced }),
    handover,
    confirmed:
      needsNone ||
      held.typed ||
      replaced !== undefined ||
      said?.date === held ||
      (held === first && ticks.some((tick) => !tick.expiresOn && !tick.replaces)),
    sameName: rows.length > 1,
    contradiction,
    registeredUnseen: !newer && ticks.some((tick) => isForUnseen(tick, held) && !isSeenAfter(held, tick)),
  };
}

/** The date that the user last said is with the vendor, with the tick that says so. */
function lastRegistered(
  dates: readonly DateSeen[],
  ticks: readonly ToldHandover[],
): { date: DateSeen; tick: ToldHandover } | undefined {
  return [...ticks]
    .sort((one, other) => byInstant(other.at, one.at))
    .flatMap((tick) => {
      const date = dates.find(({ expiresOn }) => tick.expiresOn?.equals(expiresOn));
      return date ? [{ date, tick }] : [];
    })[0];
}

/** Whether this tick says that a key whose date is not known yet took the place of `held`. */
function isForUnseen(tick: ToldHandover, held: DateSeen): boolean {
  return !tick.expiresOn && tick.replaces?.equals(held.expiresOn) === true;
}

/** How long a key lives, in days: the norm, not a constant (rms-facts, section 2). */
const LIFETIME = 90;

/** Whether a key with this date can have been there when the tick was made: one that ends later than any key lives was issued after it. */
function mayBeOf(tick: ToldHandover, date: DateSeen, all: readonly DateSeen[]): boolean {
  const lifetimes = all.map(({ firstSeenAt, expiresOn }) => daysLeft(dayInJapan(firstSeenAt), expiresOn));
  return daysLeft(dayInJapan(tick.at), date.expiresOn) <= Math.max(LIFETIME, ...lifetimes);
}

/** Whether RMS has shown this date again after the user said that another key took its place: what RMS shows outranks what was said. */
function isSeenAfter(held: DateSeen, tick: ToldHandover): boolean {
  return held.sightings.size > 0 && byInstant(held.lastSeenAt, tick.at) > 0;
}

/** An earlier date that RMS has shown after this one was typed in: what RMS shows outranks what was typed. */
function seenAfter(typed: DateSeen, dates: readonly DateSeen[]): DateSeen | undefined {
  if (typed.sightings.size > 0) return undefined;
  return dates.find(
    (date) =>
      !date.typed && byDay(date.expiresOn, typed.expiresOn) < 0 && byInstant(date.lastSeenAt, typed.firstSeenAt) > 0,
  );
}

/** Whether a list showed both as rows, the last time that it showed them. */
function stoodInOneList(one: DateSeen, other: DateSeen): boolean {
  const at = one.sightings.get('product-list');
  return at !== undefined && other.sightings.get('product-list')?.equals(at) === true;
}

/** Of the rows that were first seen together, those that the latest list still shows. */
function stillShown(rows: readonly DateSeen[], all: readonly DateSeen[]): readonly DateSeen[] {
  const inList = (date: DateSeen) => date.sightings.get('product-list');
  const latest = all
    .flatMap((date) => inList(date) ?? [])
    .sort(byInstant)
    .at(-1);
  return rows.filter((row) => latest && inList(row)?.equals(latest));
}
