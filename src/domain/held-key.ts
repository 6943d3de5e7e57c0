/** Which key the vendor holds, told from the order in which the dates of a product were seen: the heart of the countdown. */

import { type DateSeen, gaveWayTo, stoodTogether } from './date-seen.ts';
import { byDay, byInstant, type Day, type Instant } from './day.ts';
import { handedOver } from './handed-over.ts';
import type { Recipe } from './recipe.ts';
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
  /** Whether it is known that the vendor holds this key: the user said so, or the vendor needs none. Else it is only the first that was seen. */
  readonly confirmed: boolean;
  /** Two rows of one name: counts from the earlier date (contract, "What is kept"). */
  readonly sameName: boolean;
  /** What was seen later does not fit what was known: an earlier date alone, or a newer one that is gone again. */
  readonly contradiction: boolean;
  /** The user said that a new key was registered, and no screen has shown its date yet: `held` is the one whose place it took. */
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

/**
 * Goes through the dates in the order in which they were first seen, from the one that the user last said is registered, else from the first.
 * A later date is a new issue: the countdown stays on the old one until the hand-over is marked done (contract, "Badge").
 * An earlier date than the known one is never ignored: it counts, and the user is asked. `recipe` says what has to be ticked before the vendor holds a key.
 */
export function heldKey(dates: readonly DateSeen[], ticks: readonly Tick[], recipe: Recipe): HeldKey {
  const needsNone = recipe.registers === 'nothing';
  const said = lastSaid(dates, ticks, recipe);
  const unseen = said !== undefined && !said.date;
  const spoken = said && { saidAt: said.at };
  const [first] = dates;
  if (!first || (unseen && !said.replaces)) return { ...withoutDate(dates, unseen, needsNone), ...spoken };

  const together = dates.filter((date) => date.firstSeenAt.equals(first.firstSeenAt));
  const sameName = together.length > 1 && together.every((date) => stoodInOneList(date, first));
  let held = said?.date ?? dates.find(({ expiresOn }) => said?.replaces?.equals(expiresOn)) ?? first;
  let newer: DateSeen | undefined;
  let handover: Handover = 'none';
  let contradiction = false;

  for (const date of dates) {
    const later = byDay(date.expiresOn, held.expiresOn);
    const isSettled = later < 0 && said && !putsInQuestion(date, held, said.at);
    if (later === 0 || date === newer || isSettled) continue;
    if (later < 0) {
      contradiction = !stoodTogether(date, held);
      [held, newer, handover] = [date, held, 'unconfirmed'];
    } else if (needsNone) {
      held = date;
    } else if (!(newer && isStillNewer(newer, date))) {
      [newer, handover] = [date, together.includes(date) && !said ? 'unconfirmed' : 'open'];
    }
  }
  if (newer && gaveWayTo(newer, held) && !stoodTogether(newer, held)) {
    // Whoever has spoken since knew that it was gone.
    contradiction = !(said && byInstant(said.at, newer.lastSeenAt) > 0 && said.date === held);
    [newer, handover] = [undefined, 'none'];
  }

  const rows = said ? otherRows(said, dates) : sameName ? stillShown(together, dates) : [];
  const [earliest] = [held, ...rows].sort((one, other) => byDay(one.expiresOn, other.expiresOn));
  return {
    held: earliest ?? held,
    ...(newer && { newer }),
    handover,
    confirmed: needsNone || (said !== undefined && said.date === held),
    sameName: rows.some((row) => row !== held),
    contradiction,
    registeredUnseen: unseen,
    ...spoken,
  };
}

/** Whether this key is still the newest, whatever was seen first: it ends later than the other, and was not gone when that was shown. */
function isStillNewer(newer: DateSeen, date: DateSeen): boolean {
  return byDay(newer.expiresOn, date.expiresOn) > 0 && (stoodTogether(newer, date) || !gaveWayTo(newer, date));
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

/** Rows of the same name that the list shows beside the key that was said to be registered, and whose place that did not take: they are in use themselves. */
function otherRows({ date, replaces }: Said, all: readonly DateSeen[]): readonly DateSeen[] {
  if (!date || !replaces) return [];
  return all.filter(
    (row) =>
      byDay(row.expiresOn, replaces) > 0 && byDay(row.expiresOn, date.expiresOn) < 0 && stoodInOneList(row, date),
  );
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
