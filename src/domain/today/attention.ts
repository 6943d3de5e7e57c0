/**
 * What needs attention: each license weighed against today, the most urgent first. Badge, popup and notes all speak
 * from this.
 */

import { byDay, type Day, dayInJapan, daysLeft } from '../days/day.ts';
import { isHandedOverByHand } from '../facts/recipe.ts';
import type { License } from '../keys/licenses.ts';

/** How loud: each has its colour, shape and word (mockups, "Principles"). */
export type Level = 'safe' | 'soon' | 'urgent' | 'waiting' | 'unknown' | 'idle';

/** Where a license stands. */
const CONCERNS = [
  /** Its last day is over, or RMS says so. */
  'expired',
  /** Counting down. */
  'due',
  /** First seen when it had already ended: 「まだ使っていますか」. */
  'still-used',
  /** In use, and no date is known. */
  'no-date',
  /** 承認待ち: never counts down. */
  'awaiting-approval',
  /** 停止中: does not count. */
  'stopped',
  /** もう使っていない: does not count. */
  'away',
] as const;
type Concern = (typeof CONCERNS)[number];

/** Why a license may not be trusted to be as it seems. */
type Doubt = 'state-not-understood' | 'not-seen-lately' | 'contradiction';

export interface Watched {
  readonly license: License;
  readonly concern: Concern;
  readonly level: Level;
  /**
   * Whole days in Japan to the end of the key that the vendor holds; negative once past. Absent where no date counts.
   */
  readonly daysLeft?: number;
  readonly doubts: readonly Doubt[];
  /** A newer key waits until the shop has registered it. Not where the vendor takes it by itself. */
  readonly handoverOpen: boolean;
  /** The newer key has ended itself before it was registered: there is nothing to hand over any more. */
  readonly newerEnded: boolean;
}

/** From this many days on the number is amber; from `URGENT_DAYS` on it is red (contract, "Badge"; mockups). */
export const SOON_DAYS = 14;
const URGENT_DAYS = 3;

/** After this many days without a look at RMS a date is no longer vouched for (contract, "Badge"). */
const STALE_DAYS = 30;

/** Each license weighed on this day in Japan, the most urgent first. */
export function watchedOn(today: Day, licenses: readonly License[]): Watched[] {
  return licenses.map((license) => weigh(today, license)).sort(byUrgency);
}

function weigh(today: Day, license: License): Watched {
  const concern = concernOf(today, license);
  const held = license.registeredUnseen ? undefined : license.held;
  const counts = concern === 'due' || concern === 'expired';
  const days = counts && held ? daysLeft(today, held.expiresOn) : undefined;
  const doubts = counts || concern === 'no-date' ? doubtsOf(today, license) : [];
  const newerEnded = license.newer !== undefined && byDay(license.newer.expiresOn, today) < 0;
  const atRest = concern === 'away' || concern === 'stopped';
  return {
    license,
    concern,
    level: levelOf(concern, days, doubts),
    ...(days !== undefined && { daysLeft: days }),
    doubts,
    handoverOpen: license.handover === 'open' && isHandedOverByHand(license.recipe) && !atRest && !newerEnded,
    newerEnded,
  };
}

/**
 * State and date are separate: a past date wins over 利用中; 承認待ち never counts down, even with a date (contract,
 * "States").
 */
function concernOf(today: Day, license: License): Concern {
  if (license.away) return 'away';
  if (license.state === 'stopped') return 'stopped';
  if (license.state === 'awaiting-approval') return 'awaiting-approval';
  if (license.registeredUnseen || license.heldStopped) return 'no-date';
  const past = license.held && byDay(license.held.expiresOn, today) < 0;
  if (past || license.isExpired) {
    return license.firstSeenExpired ? 'still-used' : 'expired';
  }
  return license.held ? 'due' : 'no-date';
}

function doubtsOf(today: Day, license: License): Doubt[] {
  const { lastSeenAt, held } = license;
  const looked = held && !held.typedAt ? held.lastSeenAt : lastSeenAt;
  const doubts: Doubt[] = [];
  if (license.stateText) doubts.push('state-not-understood');
  if (looked && daysLeft(dayInJapan(looked), today) > STALE_DAYS) doubts.push('not-seen-lately');
  if (license.contradiction) doubts.push('contradiction');
  return doubts;
}

function levelOf(concern: Concern, days: number | undefined, doubts: readonly Doubt[]): Level {
  switch (concern) {
    case 'expired':
      return 'urgent';
    case 'due':
      return levelOfDays(days ?? 0, doubts.length > 0);
    case 'still-used':
    case 'no-date':
      return 'unknown';
    case 'awaiting-approval':
      return 'waiting';
    case 'stopped':
    case 'away':
      return 'idle';
  }
}

/** The level of a number of days left; above 14 a doubt outweighs the number. */
export function levelOfDays(days: number, doubtful = false): Level {
  if (days <= URGENT_DAYS) return 'urgent';
  if (days <= SOON_DAYS) return 'soon';
  return doubtful ? 'unknown' : 'safe';
}

/**
 * Expired, then what ends within two weeks or waits for its registration, then what nobody can vouch for, then your
 * turn, then the calm ones.
 */
function rank({ concern, level, handoverOpen, license }: Watched): number {
  if (concern === 'expired') return 0;
  if (handoverOpen || level === 'urgent' || level === 'soon') return 1;
  if (level === 'unknown') return 2;
  if (level === 'waiting') return 3;
  if (license.state === 'active-with-update') return 4;
  return level === 'safe' ? 5 : 6 + CONCERNS.indexOf(concern);
}

function byUrgency(one: Watched, other: Watched): number {
  return (
    rank(one) - rank(other) ||
    (one.daysLeft ?? Infinity) - (other.daysLeft ?? Infinity) ||
    one.license.id.localeCompare(other.license.id)
  );
}

/**
 * A key that counts down calmly, and of which nobody has said that the vendor holds it: 未確認 in the list, nothing on the
 * badge (design).
 */
export function isJustSeen({ license, concern, level, doubts }: Watched): boolean {
  return (
    concern === 'due' && level === 'safe' && doubts.length === 0 && license.handover === 'none' && !license.confirmed
  );
}
