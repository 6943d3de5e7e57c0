/**
 * What the user is offered to press for a license now, by where it stands: the popup draws these presses and no others,
 * and the simulated people press them.
 */

import type { Day } from '../days/day.ts';
import type { StepId } from '../facts/recipe.ts';
import { type Column, inColumn } from './columns/column.ts';
import { isAlike, isConfirmed, isJustSeen, isPassed, isUnregistered } from './columns/urgency.ts';
import { type Command, confirmHeld, notRegistered, putAwayNow, registerKey, rightDate, tickUpTo } from './commands.ts';
import { awaitsApproval } from './freshness.ts';
import { isFinished, jobOf, keyJobOf } from './job.ts';
import type { KeyToday } from './standing.ts';
import { twoLiving } from './two-living.ts';

/** Which key a press is about. */
interface OfJob {
  /** Its last day, where a screen has shown it. */
  readonly until?: Day;
  /** The place that is meant, where the key goes to several. */
  readonly destination?: string;
}

type Of<Is, About = unknown> = Is extends string ? { readonly is: Is; readonly command: Command } & About : never;

/** What the user says of a key with one press. */
export type Saying =
  /** The new key is registered. */
  | Of<'registered', OfJob>
  /** This is the key that the vendor holds; the same, said of one of two. */
  | Of<'held' | 'held-of-two', { readonly until: Day }>
  /** Of two days the one on RMS is right, or the one that was typed in. */
  | Of<'right-shown' | 'right-typed', { readonly until: Day }>
  /** まだ: the new key is there, and is not registered. */
  | Of<'not-yet' | 'in-use' | 'away'>;

/** A step that is done. */
export type Ticking = Of<'tick', OfJob & { readonly step: StepId }>;

export type Offer = Saying | Ticking;

/** Everything that is offered for this license now, the first one foremost. */
export function offersOf(one: KeyToday): readonly Offer[] {
  const tick = tickOf(one);
  return [...answersOf(one), ...endingsOf(one), ...(tick ? [tick] : []), awayOrInUse(one)];
}

const none = () => [];

const ANSWERS: Column<readonly Saying[]> = {
  away: none,
  stopped: none,
  awaiting: none,
  'awaiting-over': none,
  'no-date': none,
  'still-used': (_, { license }) => [
    { is: 'in-use', command: putAwayNow(license, false) },
    { is: 'away', command: putAwayNow(license, true) },
  ],
  ended: none,
  counting: ({ counted: { until } }, one) =>
    isJustSeen(one) ? [{ is: 'held', until, command: confirmHeld(one.license, until) }] : [],
  'to-register': none,
  'maybe-registered': (_, one) => [registered(one), { is: 'not-yet', command: notRegistered(one) }],
  'registered-unseen': none,
  which: ({ counted: { until }, later, why }, { license }) => {
    if (!later) return [{ is: 'held', until, command: confirmHeld(license, until) }];
    if (why === 'typed')
      return [
        { is: 'right-shown', until, command: rightDate(license, until) },
        { is: 'right-typed', until: later.until, command: rightDate(license, later.until) },
      ];
    // Of two rows with one name both may be in use: that the earlier one is registered is no answer.
    const days = why === 'same-name' ? [later.until] : [until, later.until];
    return days.map((day) => ({ is: 'held-of-two', until: day, command: confirmHeld(license, day) }));
  },
};

/** What answers this key's question; none where nothing can be asked, or a form or a list answers it. */
export function answersOf(one: KeyToday): readonly Saying[] {
  return isAlike(one) ? [] : inColumn(ANSWERS, one);
}

/** What ends its `!` or `未` at once; a mere question, with はい and まだ, needs no other press. */
export function endingsOf(one: KeyToday): readonly Saying[] {
  const isOpen = isPassed(one) || (isUnregistered(one) && one.standing.is !== 'maybe-registered');
  return isOpen ? [registered(one), awayOrInUse(one)] : [];
}

/** もう使っていない, or back to being watched. */
export function awayOrInUse({ standing, license }: KeyToday): Saying {
  const isAway = standing.is === 'away';
  return { is: isAway ? 'in-use' : 'away', command: putAwayNow(license, !isAway) };
}

/** The tick of the step that is now, where its steps are shown. */
export function tickOf(one: KeyToday): Ticking | undefined {
  const now = keyJobOf(one).steps.find(({ status }) => status === 'now');
  if (!now || !['all', 'folded', 'update-and-last'].includes(stepsShown(one))) return undefined;
  return { is: 'tick', step: now.id, ...ofJob(one), command: tickUpTo(one, now.id) };
}

/**
 * `all`: the steps of its job. `folded`: ask first, since a key that was merely seen may have been registered long ago.
 * `update-and-last`: the key was registered before, but has not been seen to work.
 * `list`: two keys live, and RMS issues no third.
 * `ahead`: the end is far, so there is nothing to tick: 「発行した」 would be taken for the key that has just been issued.
 * `none`: where no date is known, nobody can say that a new key is needed.
 */
type StepsShown =
  | 'away'
  | 'restart'
  | 'update'
  | 'update-and-last'
  | 'finished'
  | 'list'
  | 'folded'
  | 'ahead'
  | 'none'
  | 'all';

/** More days than anybody renews ahead: half of a key's life. */
const FAR = 45;

/** Which steps are shown of this license. */
export function stepsShown(one: KeyToday): StepsShown {
  const { is } = one.standing;
  const job = jobOf(one);
  if (is === 'away') return 'away';
  if (job.kind === 'restart') return 'restart';
  if (job.kind === 'update') {
    const now = keyJobOf(one).steps.find(({ status }) => status === 'now');
    return now?.part === 'after' ? 'update-and-last' : 'update';
  }
  if (isFinished(job) && !awaitsApproval(one)) return 'finished';
  if (twoLiving(one)) return 'list';
  if (is === 'maybe-registered') return 'folded';
  if (job.steps.some(({ status }) => status === 'done')) return 'all';
  if (is === 'no-date' || is === 'still-used') return 'none';
  if (one.standing.is === 'counting' && one.standing.counted.days > FAR && isConfirmed(one.license)) return 'ahead';
  return job.kind === 'register-only' && !job.replaces ? 'folded' : 'all';
}

function registered(one: KeyToday): Saying {
  return { is: 'registered', ...ofJob(one), command: registerKey(one) };
}

function ofJob(one: KeyToday): OfJob {
  const { newUntil, destination } = keyJobOf(one);
  return {
    ...(newUntil && { until: newUntil }),
    ...(one.license.destinations.length > 1 && { destination: destination.id }),
  };
}
