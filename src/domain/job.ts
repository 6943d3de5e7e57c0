/** The renewal as a job that ends: its steps, which are done, and which one is now. */

import type { Watched } from './attention.ts';
import type { Day, Instant } from './day.ts';
import { HANDOVER_STEPS, type HandoverStep, type ToldHandover } from './facts.ts';
import type { License } from './licenses.ts';

/** `renew`: issue, register, confirm. `approve`: the same with アクセス承認 in front. `update`: press アップデートする, nothing to register. */
export type JobKind = 'renew' | 'approve' | 'update';

export interface JobStep {
  readonly id: HandoverStep;
  readonly status: 'done' | 'now' | 'later';
  /** When RMS showed it done or the user ticked it. */
  readonly doneAt?: Instant;
  /** RMS itself showed that it is done: there is no tick to take back. */
  readonly seenOnRms: boolean;
}

export interface Job {
  readonly kind: JobKind;
  /** The day of the new key, where a screen has shown it. */
  readonly newUntil?: Day;
  /** The day of the key that it takes the place of, where one is known. */
  readonly replaces?: Day;
  /** None for an update: there is nothing to tick, RMS shows when it is over. */
  readonly steps: readonly JobStep[];
}

/**
 * The job of this license. A key near its end is renewed first; 更新あり is dealt with on the way. After a re-issue was seen, `issued` is done by itself, since the date on RMS moved
 * (design, "The renewal as a job that ends"). A job whose key was registered stays the current one until the next key comes near its end.
 */
export function jobOf({ license, level, concern }: Watched): Job {
  const near = concern === 'expired' || concern === 'still-used' || level === 'soon' || level === 'urgent';
  if (license.state === 'active-with-update' && license.handover === 'none' && !near) {
    return { kind: 'update', steps: [] };
  }
  const past = near ? undefined : registeredTick(license);
  const newUntil = license.newer?.expiresOn ?? (past && license.held?.expiresOn);
  const replaces = past ? past.replaces : license.held?.expiresOn;
  const kind = license.state === 'awaiting-approval' ? 'approve' : 'renew';
  return {
    kind,
    ...(newUntil && { newUntil }),
    ...(replaces && { replaces }),
    steps: stepsOf(license, newUntil, replaces),
  };
}

/** The fact that ticking this step of this job tells. */
export function tickOf(license: License, job: Job, step: HandoverStep, at: Instant): ToldHandover {
  return {
    id: license.id,
    what: 'handover',
    step,
    ...(job.newUntil && { expiresOn: job.newUntil }),
    ...(job.replaces && { replaces: job.replaces }),
    at,
  };
}

/** The tick by which the key that the vendor holds now was registered, if it was ticked: by its day, or before that was seen. */
function registeredTick({ held, newer, replaced, ticks }: License): ToldHandover | undefined {
  if (newer || !held) return undefined;
  return ticks.find(
    ({ step, expiresOn, replaces }) =>
      step === 'registered' && (expiresOn ? expiresOn.equals(held.expiresOn) : replaced && sameDay(replaces, replaced)),
  );
}

function stepsOf(license: License, newUntil: Day | undefined, replaces: Day | undefined): JobStep[] {
  const ticks = new Map(
    license.ticks
      .filter((tick) => (tick.expiresOn ? newUntil?.equals(tick.expiresOn) : sameDay(tick.replaces, replaces)))
      .map((tick) => [tick.step, tick]),
  );
  const issuedAt = issueSeenAt(license, newUntil);
  const reached = (step: HandoverStep) => ticks.has(step) || (step === 'issued' && issuedAt);
  const now = HANDOVER_STEPS.find((step) => !reached(step));
  return HANDOVER_STEPS.map((id) => {
    const seenOnRms = id === 'issued' && issuedAt !== undefined;
    const doneAt = seenOnRms ? issuedAt : ticks.get(id)?.at;
    const status = reached(id) ? 'done' : id === now ? 'now' : 'later';
    return { id, status, ...(doneAt && { doneAt }), seenOnRms };
  });
}

/** When RMS first showed the new key. */
function issueSeenAt({ newer, held }: License, newUntil: Day | undefined): Instant | undefined {
  const key = newer ?? held;
  return key && !key.typed && newUntil?.equals(key.expiresOn) ? key.firstSeenAt : undefined;
}

function sameDay(one: Day | undefined, other: Day | undefined): boolean {
  return one?.toString() === other?.toString();
}
