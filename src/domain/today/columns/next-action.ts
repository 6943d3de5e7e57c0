/** The one thing to do next: popup, summary and title name this and nothing else. */

import { byDay, type Day } from '../../days/day.ts';
import type { Sight } from '../badge.ts';
import { type JobStep, jobOf } from '../job.ts';
import type { KeyToday } from '../standing.ts';
import { type Column, inColumn } from './column.ts';
import { isNear } from './urgency.ts';

/** What is to be done with one license. */
export type Deed =
  /** Issue a new key and register it. */
  | 'renew'
  /** A new key was issued, or one was approved: see that the vendor has it. */
  | 'register'
  /** A new key is there, and the old one has ended: was it registered? */
  | 'answer-registered'
  /** First seen already ended: is it still in use? */
  | 'answer-still-used'
  /** In use without a known date: open the detail screen, or type it in. */
  | 'find-date'
  /** Not seen lately: open the list again. */
  | 'look-again'
  /** Readings contradict: say which key the vendor has. */
  | 'say-which'
  /** RMS shows another day than the one typed in: say which one is right. */
  | 'say-which-date'
  /** A state that we have no words for: ask the vendor what it means. */
  | 'ask-about-state'
  /** 承認待ち */
  | 'approve'
  /** 更新あり */
  | 'update';

export type NextAction =
  /** The data was written by a newer Kagiban: look only, and update. */
  | { readonly do: 'update-kagiban' }
  /** The browser does not let us read RMS. */
  | { readonly do: 'grant' }
  /** Nothing is known yet. */
  | { readonly do: 'begin' }
  /** Nothing to do now. */
  | { readonly do: 'nothing' }
  | { readonly do: Deed; readonly of: KeyToday };

/** The next action, given where every license stands (the most urgent first) and what Kagiban can see. */
export function nextAction(keys: readonly KeyToday[], sight: Sight): NextAction {
  if (sight.newerData) return { do: 'update-kagiban' };
  const first = keys.find((one) => deedOf(one) !== undefined);
  const deed = first && deedOf(first);
  const urgent = deed === 'renew' || deed === 'register';
  if (!sight.mayRead && !urgent) return { do: 'grant' };
  if (keys.length === 0) return { do: 'begin' };
  return first && deed ? { do: deed, of: first } : { do: 'nothing' };
}

const DEEDS: Column<Deed | undefined> = {
  away: () => undefined,
  stopped: (_, { doubts }) => (doubts.length > 0 ? 'look-again' : undefined),
  awaiting: (_, one) => approval(one),
  'awaiting-over': ({ counted }, one) => (isSeenAfter(counted.until, one) ? approval(one) : 'look-again'),
  'no-date': () => 'find-date',
  'still-used': () => 'answer-still-used',
  ended: (_, one) => renewal(one),
  counting: (_, one) => (isNear(one) ? renewal(one) : settled(one)),
  'to-register': ({ waits }, one) => (waits ? approval(one) : 'register'),
  'maybe-registered': () => 'answer-registered',
  'registered-unseen': () => 'find-date',
  which: ({ why, later }, one) => {
    if (why === 'typed') return 'say-which-date';
    if (isNear(one)) return later && !later.gone && why !== 'same-name' ? 'register' : renewal(one);
    return settled(one);
  },
};

/** What this license asks for, if anything. */
export function deedOf(one: KeyToday): Deed | undefined {
  return inColumn(DEEDS, one);
}

/**
 * A new key is issued, unless it is there, as RMS has shown or the user ticked: to speak of issuing would make them ask
 * for a third one.
 */
function renewal(one: KeyToday): Deed {
  return jobOf(one).steps.some(({ id, status }) => id === 'issued' && status === 'done') ? 'register' : 'renew';
}

/** What a key asks for whose end is not near. */
function settled({ doubts, license }: KeyToday): Deed | undefined {
  if (doubts.includes('state-not-understood')) return 'ask-about-state';
  if (doubts.includes('contradiction')) return 'say-which';
  if (doubts.length > 0) return 'look-again';
  return license.ring.shown?.state === 'active-with-update' ? 'update' : undefined;
}

/** Whether RMS was looked at after that day. */
function isSeenAfter(day: Day, { license }: KeyToday): boolean {
  const looked = license.ring.lastLook?.day;
  return looked !== undefined && byDay(looked, day) > 0;
}

/**
 * What 承認待ち asks for: to approve, then to register. Where the user has said that both are done only RMS can show that
 * it is so.
 */
function approval(one: KeyToday): Deed {
  const { steps } = jobOf(one);
  const isOpen = (what: (step: JobStep) => boolean) => steps.some((step) => what(step) && step.status !== 'done');
  if (isOpen(({ id }) => id === 'approved')) return 'approve';
  return isOpen(({ part }) => part === 'registering') ? 'register' : 'look-again';
}
