/** Where the learner is in the guided renewal: derived from the facts and the open screen, never stored. */

import { isUnregistered, levelOf } from '../domain/today/columns/urgency.ts';
import { jobOf } from '../domain/today/job.ts';
import type { KeyToday } from '../domain/today/standing.ts';

export const LESSON_STEPS = ['wait', 'open', 'issue', 'register', 'confirm', 'done'] as const;
/**
 * `away`: the learner put the product away and has to take it back. `wait`: the end is far off, so the clock is to be
 * moved. `open`: open the product's detail screen. `issue`: press the button there. `register`, `confirm`: tick them in
 * the popup. `done`: nothing is left.
 */
export type LessonStep = (typeof LESSON_STEPS)[number] | 'away';

/** The number of days left to which the learner moves the clock: a warning that leaves time. */
export const WARNED_AT = 6;

/**
 * The step of this key's renewal. `one` is absent until the list was read. `onDetail`: the invented RMS shows the
 * detail screen of this product.
 */
export function lessonStep(one: KeyToday | undefined, onDetail: boolean): LessonStep {
  if (!one) return 'wait';
  if (one.standing.is === 'away') return 'away';
  const { steps, newUntil } = jobOf(one);
  const done = (id: string) => steps.some((step) => step.id === id && step.status === 'done');
  // Ticked without a new key on RMS: one still has to be issued.
  if (newUntil && done('registered')) return done('confirmed') ? 'done' : 'confirm';
  if (isUnregistered(one) || one.standing.is === 'maybe-registered') return 'register';
  if (levelOf(one) === 'safe') return 'wait';
  return onDetail ? 'issue' : 'open';
}
