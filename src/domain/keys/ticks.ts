/**
 * Of which key each tick is, and whether it still counts: one may be made before RMS shows the new key's day, or too
 * early, or be put in question later.
 */

import { byDay, byInstant, type Day, dayInJapan, daysLeft, type Instant } from '../days/day.ts';
import type { Seen, ToldHandover } from '../facts/facts.ts';
import { isBeforeHandover, isPart, type StepId } from '../facts/recipe.ts';
import { type DateSeen, gaveWayTo } from './date-seen.ts';

export interface Tick {
  readonly step: StepId;
  /** The last day of the new key; absent while no screen has shown it. */
  readonly newUntil?: Day;
  /** The last day of the key whose place it takes, where one was known. */
  readonly replaces?: Day;
  readonly at: Instant;
  /** The fact behind it: to take back the tick is to take back this. */
  readonly told: ToldHandover;
  /** What was seen or typed in since puts it in question: it has to be said once more. */
  readonly inQuestion: boolean;
}

/**
 * The ticks of one license that RMS has not refuted. `dates` are all of its last days, `seen` all its records.
 * `vendorSince`: when the user named the vendor; parts of a registration with the one before do not count for it.
 */
export function ticksOf(
  told: readonly ToldHandover[],
  dates: readonly DateSeen[],
  seen: readonly Seen[],
  vendorSince?: Instant,
): Tick[] {
  const isOfOtherVendor = ({ step, at }: ToldHandover) =>
    vendorSince !== undefined && isPart(step) && byInstant(at, vendorSince) < 0;
  return told
    .filter((tick) => !isOfOtherVendor(tick) && !isRefuted(tick, dates, seen))
    .map((tick) => {
      const newUntil = tick.expiresOn ?? dates.find((date) => isOfTick(date, tick, dates))?.expiresOn;
      const { step, replaces, at } = tick;
      return {
        step,
        ...(newUntil && { newUntil }),
        ...(replaces && { replaces }),
        at,
        told: tick,
        inQuestion: newUntil !== undefined && isInQuestion(newUntil, at, dates),
      };
    })
    .map((tick, _, all) => (all.some((other) => takesBack(other, tick)) ? { ...tick, inQuestion: true } : tick));
}

/** Whether a later tick says that the vendor has an earlier key than this one says: both cannot be so. */
function takesBack(later: Tick, tick: Tick): boolean {
  const isLater = byInstant(later.at, tick.at) > 0 && !isBeforeHandover(later.step) && !isBeforeHandover(tick.step);
  return (
    isLater && later.newUntil !== undefined && tick.newUntil !== undefined && byDay(later.newUntil, tick.newUntil) < 0
  );
}

/**
 * Whether this date puts it in question that at that instant the vendor held the key with the later day: it was seen or
 * typed in for the first time since, or a screen now shows it in the place of the other. One that was known then and
 * stands beside the other says nothing new.
 */
export function putsInQuestion(earlier: DateSeen, date: DateSeen, at: Instant): boolean {
  if (byDay(earlier.expiresOn, date.expiresOn) >= 0) return false;
  const since = (instant: Instant | undefined) => instant !== undefined && byInstant(instant, at) > 0;
  if (since(earlier.firstSeenAt) || since(earlier.typedAt)) return true;
  return since(earlier.lastSeenAt) && (date.sightings.size === 0 || gaveWayTo(date, earlier));
}

function isInQuestion(newUntil: Day, at: Instant, dates: readonly DateSeen[]): boolean {
  const date = dates.find(({ expiresOn }) => expiresOn.equals(newUntil));
  return date !== undefined && dates.some((other) => putsInQuestion(other, date, at));
}

/**
 * Whether RMS has shown since that it is not so. A tick without a day is refuted where the old key's day was seen once
 * more: it may have been made too early, and the key that comes then must not be taken for registered. So it is where a
 * list without dates has said 有効期限切れ since; and アクセス承認, where 承認待ち was seen since.
 */
function isRefuted(
  { step, expiresOn, replaces, at }: ToldHandover,
  dates: readonly DateSeen[],
  seen: readonly Seen[],
): boolean {
  const since = seen.filter(({ lastSeenAt }) => byInstant(lastSeenAt, at) > 0);
  if (step === 'approved') {
    const isOfIt = (record: Seen) => !expiresOn || !record.expiresOn || record.expiresOn.equals(expiresOn);
    if (since.some((record) => record.state === 'awaiting-approval' && isOfIt(record))) return true;
  }
  if (expiresOn) return false;
  // Where a day is shown, that day tells which key has ended.
  if (since.some((record) => record.state === 'expired' && !record.expiresOn)) return true;
  // What was stopped at the vendor, or approved, stays so whatever RMS shows of the old key.
  if (step === 'paused' || step === 'approved' || !replaces) return false;
  const typedSince = dates.some(
    (date) => date.expiresOn.equals(replaces) && date.typedAt && byInstant(date.typedAt, at) > 0,
  );
  return typedSince || since.some((record) => record.expiresOn?.equals(replaces));
}

/**
 * Whether a tick without a day can be about the key with this date: one that was not seen before, ends later than the
 * key whose place it took, and was there when the tick was made.
 */
function isOfTick(date: DateSeen, { replaces, at }: ToldHandover, all: readonly DateSeen[]): boolean {
  const isNew = byInstant(date.firstSeenAt, at) >= 0 && (!replaces || byDay(date.expiresOn, replaces) > 0);
  return isNew && wasThere(date, at, all);
}

/** How long a key lives, in days: the norm, not a constant (rms-facts, section 2). */
const LIFETIME = 90;

/**
 * Whether a key with this date can have been there at that instant: one that ends later than any key lives was issued
 * after it.
 */
function wasThere(date: DateSeen, at: Instant, all: readonly DateSeen[]): boolean {
  const lifetimes = all
    .filter(({ sightings }) => sightings.size > 0)
    .map(({ firstSeenAt, expiresOn }) => daysLeft(dayInJapan(firstSeenAt), expiresOn));
  return daysLeft(dayInJapan(at), date.expiresOn) <= Math.max(LIFETIME, ...lifetimes);
}
