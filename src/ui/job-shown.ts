/** The job whose steps are shown: a key near its end is renewed first, 更新あり is dealt with on the way. */

import type { Watched } from '../domain/attention.ts';
import { type Job, jobOf } from '../domain/job.ts';

export function jobShown(one: Watched): Job {
  const { concern, level, license } = one;
  const over = concern === 'expired' || concern === 'still-used';
  const renewFirst = over || level === 'soon' || level === 'urgent';
  return renewFirst && license.state === 'active-with-update'
    ? jobOf({ ...one, license: { ...license, state: 'active' } })
    : jobOf(one);
}

/** Whether every step of the job is done. */
export function isFinished({ steps }: Job): boolean {
  return steps.length > 0 && steps.every(({ status }) => status === 'done');
}
