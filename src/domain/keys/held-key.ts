/**
 * Which key the vendor holds, told from the order in which the dates of a product were seen: the heart of the
 * countdown.
 */

import { byDay, byInstant, type Day, type Instant } from '../days/day.ts';
import type { Recipe } from '../facts/recipe.ts';
import { type DateSeen, gaveWayTo, stoodTogether } from './date-seen.ts';
import { handedOver } from './handed-over.ts';
import { putsInQuestion, type Tick } from './ticks.ts';

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
  readonly handover: Handover;
  /**
   * Whether it is known that the vendor holds this key: the user said so, or the vendor needs none. Else it is only the
   * first that was seen.
   */
  readonly confirmed: boolean;
  /** Two rows of one name: counts from the earlier date (contract, "What is kept"). */
  readonly sameName: boolean;
  /** What was seen later does not fit what was known: an earlier date alone, or a newer one that is gone again. */
  readonly contradiction: boolean;
  /**
   * The user said that a new key was registered, and no screen has shown its date yet: `held` is the one whose place it
   * took.
   */
  readonly registeredUnseen: boolean;
  /** When the user last said which key the vendor holds. */
  readonly saidAt?: Instant;
}

/** The user's last word on which key the vendor holds. */
interface Said {
  /** Absent where no screen has shown its day. */
  readonly date?: DateSeen;
  /** The day of the key whose place it took. */
  readonly replaces?: Day;
  readonly at: Instant;
}

/** How things stand after some of the dates. */
type Standing = Pick<HeldKey, 'newer' | 'handover' | 'contradiction'> & { readonly held: DateSeen };

/**
 * Goes through the dates in the order in which they were first seen, from the one that the user last said is
 * registered, else from the first. A later date is a new issue: the countdown stays on the old one until the hand-over
 * is marked done (contract, "Badge"). An earlier date than the known one is never ignored: it counts, and the user is
 * asked. `recipe` says what has to be ticked before the vendor holds a key.
 */
export function heldKey(dates: readonly DateSeen[], ticks: readonly Tick[], recipe: Recipe): HeldKey {
  const needsNone = recipe.registers === 'nothing';
  const said = lastSaid(dates, ticks, recipe);
  const unseen = said !== undefined && !said.date;
  const spoken = said && { saidAt: said.at };
  const [first] = dates;
  if (!first || (unseen && !said.replaces)) return { ...withoutDate(dates, unseen, needsNone), ...spoken };

  const begin: Standing = {
    held: said?.date ?? dates.find(({ expiresOn }) => said?.replaces?.equals(expiresOn)) ?? first,
    handover: 'none',
    contradiction: false,
  };
  const isOfFirstSight = (date: DateSeen) => !said && date.firstSeenAt.equals(first.firstSeenAt);
  const standing = dates.reduce<Standing>((before, date) => {
    const later = byDay(date.expiresOn, before.held.expiresOn);
    const isSettled = later < 0 && said && !putsInQuestion(date, before.held, said.at);
    // A row that was there before an unseen key was registered is another one of that name.
    const isOtherRow = later > 0 && unseen && byInstant(date.firstSeenAt, said.at) <= 0;
    if (later === 0 || date === before.newer || isSettled || isOtherRow) return before;
    if (later < 0) return afterEarlier(before, date);
    if (needsNone) return { held: date, handover: 'none', contradiction: false };
    return afterLater(before, date, isOfFirstSight(date));
  }, begin);
  const { held, ...others } = withoutGone(standing, said);

  const rows = said ? otherRows(said, dates) : rowsOfOneName(dates.filter(isOfFirstSight), dates);
  const [earliest] = [held, ...rows].sort((one, other) => byDay(one.expiresOn, other.expiresOn));
  return {
    held: earliest ?? held,
    ...others,
    confirmed: needsNone || (said !== undefined && said.date === held),
    sameName: rows.some((row) => row !== held),
    registeredUnseen: unseen,
    ...spoken,
  };
}

function afterEarlier({ held }: Standing, date: DateSeen): Standing {
  return { held: date, newer: held, handover: 'unconfirmed', contradiction: !stoodTogether(date, held) };
}

/** At first sight nobody can tell which of two keys the vendor holds; afterwards the later one is a new issue. */
function afterLater(before: Standing, date: DateSeen, isOfFirstSight: boolean): Standing {
  const { newer } = before;
  // The newest waits, whatever was seen first; unless it was gone when the other was shown.
  const isStillNewest =
    newer && byDay(newer.expiresOn, date.expiresOn) > 0 && (stoodTogether(newer, date) || !gaveWayTo(newer, date));
  return isStillNewest ? before : { ...before, newer: date, handover: isOfFirstSight ? 'unconfirmed' : 'open' };
}

/** A newer key that is gone again waits for nothing. Whoever has spoken since knew that it was gone. */
function withoutGone(standing: Standing, said: Said | undefined): Standing {
  const { held, newer } = standing;
  if (!newer || !gaveWayTo(newer, held) || stoodTogether(newer, held)) return standing;
  const isKnown = said !== undefined && said.date === held && byInstant(said.at, newer.lastSeenAt) > 0;
  return { held, handover: 'none', contradiction: !isKnown };
}

/** Where the day of the vendor's key is not known: a key that was issued since may be. */
function withoutDate(dates: readonly DateSeen[], registered: boolean, needsNone: boolean): HeldKey {
  const newer = dates.at(-1);
  return {
    ...(newer && { newer }),
    handover: newer ? 'open' : 'none',
    confirmed: registered || needsNone,
    sameName: false,
    contradiction: false,
    registeredUnseen: registered,
  };
}

/** The last word that was said, by ticks or by typing in a day. */
function lastSaid(dates: readonly DateSeen[], ticks: readonly Tick[], recipe: Recipe): Said | undefined {
  const byTicks = handedOver(ticks, recipe).flatMap(({ newUntil, replaces, at }): Said[] => {
    if (!newUntil) return [{ ...(replaces && { replaces }), at }];
    const date = dates.find(({ expiresOn }) => expiresOn.equals(newUntil));
    return date ? [{ date, ...(replaces && { replaces }), at }] : [];
  });
  const byTyping = dates.flatMap((date): Said[] => (date.typedAt ? [{ date, at: date.typedAt }] : []));
  return [...byTicks, ...byTyping].sort((one, other) => byInstant(one.at, other.at)).at(-1);
}

/** Whether a list showed both as rows, the last time that it showed them. */
function stoodInOneList(one: DateSeen, other: DateSeen): boolean {
  const at = one.sightings.get('product-list');
  return at !== undefined && other.sightings.get('product-list')?.equals(at) === true;
}

/**
 * Rows of the same name that the list shows beside the key that was said to be registered, and whose place that did not
 * take: they are in use themselves.
 */
function otherRows({ date, replaces }: Said, all: readonly DateSeen[]): readonly DateSeen[] {
  if (!date || !replaces) return [];
  return all.filter(
    (row) =>
      byDay(row.expiresOn, replaces) > 0 && byDay(row.expiresOn, date.expiresOn) < 0 && stoodInOneList(row, date),
  );
}

/** Those of the rows that one list showed at first sight, which the latest list still shows. */
function rowsOfOneName(rows: readonly DateSeen[], all: readonly DateSeen[]): readonly DateSeen[] {
  const [first] = rows;
  if (!first || rows.length < 2 || !rows.every((row) => stoodInOneList(row, first))) return [];
  const inList = (date: DateSeen) => date.sightings.get('product-list');
  const latest = all
    .flatMap((date) => inList(date) ?? [])
    .sort(byInstant)
    .at(-1);
  return rows.filter((row) => latest && inList(row)?.equals(latest));
}
