/** Which key the vendor holds, told from the order in which the dates of a product were seen: the heart of the countdown. */

import { byDay, byInstant, type Day, dayInJapan, type Instant } from './day.ts';
import type { ToldHandover } from './facts.ts';

/** One last day of a product's key, over all screens that showed it. */
export interface DateSeen {
  readonly expiresOn: Day;
  readonly firstSeenAt: Instant;
  readonly lastSeenAt: Instant;
  /** Typed in by the user, and not seen on RMS. */
  readonly typed: boolean;
  /** Shown by a list: there, two dates are two rows of one name, not two keys of one product. */
  readonly inList: boolean;
}

/**
 * `none`: the vendor holds the newest key. `open`: a newer key was issued and not yet registered.
 * `unconfirmed`: at first sight there were two keys, and nobody has said which one the vendor holds.
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
  /** Two rows of one name: counts from the earlier date (contract, "What is kept"). */
  readonly sameName: boolean;
  /** A later look showed only an earlier date than the one that was known. */
  readonly contradiction: boolean;
  /** The user said that a new key was registered, and no screen has shown its date yet. */
  readonly registeredUnseen: boolean;
}

/**
 * Goes through the dates in the order in which they were first seen. A later date is a new issue: the countdown stays on the old
 * one until the hand-over is marked done (contract, "Badge"). An earlier date than the known one is never ignored: it counts.
 */
export function heldKey(dates: readonly DateSeen[], ticks: readonly ToldHandover[]): HeldKey {
  const ordered = withoutHistory(dates).sort(
    (one, other) => byInstant(one.firstSeenAt, other.firstSeenAt) || byDay(one.expiresOn, other.expiresOn),
  );
  const [first] = ordered;
  if (!first) {
    const registered = ticks.some((tick) => tick.step === 'registered' && !tick.expiresOn);
    return { handover: 'none', sameName: false, contradiction: false, registeredUnseen: registered };
  }

  const together = ordered.filter((date) => date.firstSeenAt.equals(first.firstSeenAt));
  const sameName = together.length > 1 && together.every((date) => date.inList);
  let held = first;
  let newer: DateSeen | undefined;
  let replaced: Day | undefined;
  let handover: Handover = 'none';
  let contradiction = false;

  for (const date of ordered.slice(1)) {
    const before = held;
    const atFirstSight = together.includes(date);
    if (byDay(date.expiresOn, held.expiresOn) < 0) {
      const besides = date.lastSeenAt.equals(held.lastSeenAt);
      contradiction = !besides && byInstant(date.lastSeenAt, held.lastSeenAt) > 0;
      if (besides) [newer, handover] = [held, 'unconfirmed'];
      held = date;
    } else if (isRegistered(date, held, ticks)) {
      replaced = ticks.some((tick) => isForUnseen(tick, before)) ? before.expiresOn : undefined;
      [held, newer, handover, contradiction] = [date, undefined, 'none', false];
    } else if (!(atFirstSight && sameName)) {
      [newer, handover] = [date, atFirstSight ? 'unconfirmed' : 'open'];
    }
  }

  const rows = sameName ? stillShown(together, ordered) : [];
  const [earliest] = [held, ...rows].sort((one, other) => byDay(one.expiresOn, other.expiresOn));
  return {
    held: earliest ?? held,
    ...(newer && { newer }),
    ...(replaced && { replaced }),
    handover,
    sameName: rows.length > 1,
    contradiction,
    registeredUnseen: !newer && ticks.some((tick) => isForUnseen(tick, held)),
  };
}

/** Without the keys that had already ended when they were first seen, beside others that had not: a detail screen may list old ones. */
function withoutHistory(dates: readonly DateSeen[]): DateSeen[] {
  return dates.filter(
    (date) => !hadEnded(date) || !dates.some((other) => other.firstSeenAt.equals(date.firstSeenAt) && !hadEnded(other)),
  );
}

function hadEnded({ expiresOn, firstSeenAt }: DateSeen): boolean {
  return byDay(expiresOn, dayInJapan(firstSeenAt)) < 0;
}

/** Whether the user said that this key is with the vendor, either by its date or before its date was seen. */
function isRegistered(date: DateSeen, held: DateSeen, ticks: readonly ToldHandover[]): boolean {
  return (
    date.typed ||
    ticks.some(
      (tick) =>
        tick.step === 'registered' &&
        (tick.expiresOn ? tick.expiresOn.equals(date.expiresOn) : isForUnseen(tick, held)),
    )
  );
}

/** Whether this tick says that a key whose date is not known yet took the place of `held`. */
function isForUnseen(tick: ToldHandover, held: DateSeen): boolean {
  return tick.step === 'registered' && !tick.expiresOn && tick.replaces?.equals(held.expiresOn) === true;
}

/** Of the rows that were first seen together, those that the latest list still shows. */
function stillShown(rows: readonly DateSeen[], all: readonly DateSeen[]): readonly DateSeen[] {
  const latest = all
    .filter((date) => date.inList)
    .map((date) => date.lastSeenAt)
    .sort(byInstant)
    .at(-1);
  return rows.filter((row) => latest && row.lastSeenAt.equals(latest));
}
