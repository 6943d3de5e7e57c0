/** When a job is over: then its record is shown in the place of its steps. */

import type { Job } from '../domain/job.ts';

/** Whether every step of the job is done. */
export function isFinished({ steps }: Job): boolean {
  return steps.length > 0 && steps.every(({ status }) => status === 'done');
}
