/** The one thing to do next: popup, summary and title name this and nothing else. */

import type { Watched } from './attention.ts';
import type { Sight } from './badge.ts';
import { type JobStep, jobOf } from './job.ts';

export type NextAction =
  /** The data was written by a newer Kagiban: look only, and update. */
  | { readonly do: 'update-kagiban' }
  /** The browser does not let us read RMS. */
  | { readonly do: 'grant' }
  /** Nothing is known yet. */
  | { readonly do: 'begin' }
  /** Nothing to do now. */
  | { readonly do: 'nothing' }
  | {
      readonly do: /** Issue a new key and register it. */
        | 'renew'
        /** A new key was issued, or one was approved: see that the vendor has it. */
        | 'register'
        /** First seen already ended: is it still in use? */
        | 'answer-still-used'
        /** In use without a known date: open the detail screen, or type it in. */
        | 'find-date'
        /** Not seen lately, or contradicting readings: open the list again. */
        | 'look-again'
        /** A state that we have no words for: ask the vendor what it means. */
        | 'ask-about-state'
        /** 承認待ち */
        | 'approve'
        /** 更新あり */
        | 'update';
      readonly of: Watched;
    };

/** The next action, given what is watched (the most urgent first) and what Kagiban can see. */
export function nextAction(watched: readonly Watched[], sight: Sight): NextAction {
  if (sight.newerData) return { do: 'update-kagiban' };
  const ofOne = watched.map(actionFor).find((action) => action !== undefined);
  const urgent = ofOne && (ofOne.do === 'renew' || ofOne.do === 'register');
  if (!sight.mayRead && !urgent) return { do: 'grant' };
  if (watched.length === 0) return { do: 'begin' };
  return ofOne ?? { do: 'nothing' };
}

/** What this license asks for, if anything. */
export function actionFor(one: Watched): NextAction | undefined {
  const { concern, level, license, doubts } = one;
  if (concern === 'away' || concern === 'stopped') return undefined;
  if (license.newerAwaits) return approval(one);
  if (one.handoverOpen) return { do: 'register', of: one };
  const isNear = concern === 'due' && (level === 'urgent' || level === 'soon');
  // A newer key that RMS has not shown was typed in: which one it is comes before anything is issued.
  if (isNear && license.handover === 'unconfirmed' && license.newer?.typedAt) return { do: 'look-again', of: one };
  if (concern === 'expired' || isNear) return { do: isIssued(one) ? 'register' : 'renew', of: one };
  if (concern === 'awaiting-approval') return approval(one);
  if (license.handover === 'open' || isApproved(one)) return { do: 'register', of: one };
  if (concern === 'still-used') return { do: 'answer-still-used', of: one };
  if (concern === 'no-date') return { do: 'find-date', of: one };
  if (doubts.includes('state-not-understood')) return { do: 'ask-about-state', of: one };
  if (doubts.length > 0) return { do: 'look-again', of: one };
  return license.state === 'active-with-update' ? { do: 'update', of: one } : undefined;
}

/**
 * What 承認待ち asks for: to approve, then to register. Where the user has said that both are done only RMS can show that
 * it is so.
 */
function approval(of: Watched): NextAction {
  const { steps } = jobOf(of);
  const isOpen = (what: (step: JobStep) => boolean) => steps.some((step) => what(step) && step.status !== 'done');
  if (isOpen(({ id }) => id === 'approved')) return { do: 'approve', of };
  return isOpen(({ part }) => part === 'registering') ? { do: 'register', of } : { do: 'look-again', of };
}

/**
 * Whether the new key is there, as RMS has shown or the user ticked: to speak of issuing would make them ask for a
 * third one.
 */
function isIssued(one: Watched): boolean {
  return jobOf(one).steps.some(({ id, status }) => id === 'issued' && status === 'done');
}

/** Whether it was approved in a job that is not over: its key is still to be registered. */
function isApproved(one: Watched): boolean {
  if (one.license.confirmed) return false;
  const { kind, steps } = jobOf(one);
  const isRegistered = steps.every(({ part, status }) => part !== 'registering' || status === 'done');
  return kind === 'approve' && !isRegistered && steps.some(({ id, status }) => id === 'approved' && status === 'done');
}
