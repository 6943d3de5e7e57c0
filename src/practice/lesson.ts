/** Where the learner stands in the guided renewal: derived from the facts and the screen that is open, never stored. */

import type { Watched } from '../domain/attention.ts';
import { jobOf } from '../domain/job.ts';

export const LESSON_STEPS = ['wait', 'open', 'issue', 'register', 'confirm', 'done'] as const;
/**
 * `wait`: the end is far, the clock is to be moved. `open`: open the product's detail screen. `issue`: press the button there.
 * `register`, `confirm`: tick them in the popup. `done`: nothing is left.
 */
export type LessonStep = (typeof LESSON_STEPS)[number];

/** To which number of days left the learner moves the clock: a warning that leaves time. */
export const WARNED_AT = 6;

/**
 * The step of the renewal of this key. `one` is absent until the list was read. `onDetail`: the invented RMS shows the detail screen
 * of this product.
 */
export function lessonStep(one: Watched | undefined, onDetail: boolean): LessonStep {
  if (!one) return 'wait';
  const steps = jobOf(one).steps;
  const done = (id: string) => steps.some((step) => step.id === id && step.status === 'done');
  if (done('registered')) return done('confirmed') ? 'done' : 'confirm';
  if (one.handoverOpen) return 'register';
  if (one.level === 'safe') return 'wait';
  return onDetail ? 'issue' : 'open';
}
