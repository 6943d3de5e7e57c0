/**
 * The job of a license: its kind and its steps, which of them are done, and which one is now. All of it follows from
 * the facts.
 */

import { type Day, dayInJapan, daysLeft, type Instant } from '../days/day.ts';
import type { ToldHandover } from '../facts/facts.ts';
import type { RecipeStep, StepId } from '../facts/recipe.ts';
import { type HandedOver, handedOver } from '../keys/handed-over.ts';
import type { License } from '../keys/licenses.ts';
import type { Tick } from '../keys/ticks.ts';
import { SOON_DAYS, type Watched } from './attention.ts';

/**
 * `renew`: issue, register, confirm. `approve`: アクセス承認 first; the key stands there already. `update`: press アップデートする,
 * the key stays as it is.
 * `register-only`: a key is there and was not handed over, as far as is known. `restart`: 停止中, press 利用開始.
 */
export type JobKind = 'renew' | 'approve' | 'update' | 'register-only' | 'restart';

export interface JobStep {
  readonly id: StepId;
  /** `on-rms`: done on RMS, and seen there. */
  readonly part: RecipeStep['part'] | 'on-rms';
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
  /** None for an update and a restart: there is nothing to tick, RMS shows when they are over. */
  readonly steps: readonly JobStep[];
}

/** Which renewal or approval it is about: the new key, and the one that it takes the place of. */
type Keys = Pick<Job, 'newUntil' | 'replaces'>;

/**
 * The job of this license. A product that RMS has stopped has to be started before anything else; a key near its end is
 * renewed before 更新あり is dealt with. After a re-issue was seen, `issued` is done by itself, since the date on RMS moved
 * (design, "The renewal as a job that ends"). A job whose key was registered stays the current one until the next key
 * comes near its end. A key of which nobody has said that the vendor holds it is a job too, of one press.
 */
export function jobOf(watched: Watched): Job {
  const { license, concern } = watched;
  if (concern === 'stopped') return { kind: 'restart', steps: [] };
  if (license.state === 'active-with-update' && license.handover === 'none' && !isNear(watched)) {
    return { kind: 'update', steps: [] };
  }
  return keyJobOf(watched);
}

/** The job about the key alone, whatever else RMS asks for. */
export function keyJobOf(watched: Watched): Job {
  const { license } = watched;
  const near = isNear(watched);
  const keys = keysOf(watched, near);
  const kind = kindOf(watched, keys, near);
  return { kind, ...keys, steps: stepsOf(license, kind, keys) };
}

/** Whether the key that counts has ended or will soon. */
function isNear({ concern, level }: Watched): boolean {
  return concern === 'expired' || concern === 'still-used' || level === 'soon' || level === 'urgent';
}

/** Whether every step of the job is done. */
export function isFinished({ steps }: Job): boolean {
  return steps.length > 0 && steps.every(({ status }) => status === 'done');
}

/** Whether RMS says 承認待ち of the key that the job is about, as far as was seen. */
export function awaitsApproval({ license, concern }: Pick<Watched, 'license' | 'concern'>): boolean {
  return concern === 'awaiting-approval' || license.newerAwaits;
}

/** The last step before the vendor holds the key; the issue where nothing is registered. */
export function lastRegistering({ steps }: Job): StepId {
  return steps.findLast(({ part }) => part === 'registering')?.id ?? 'issued';
}

/** The fact that ticking this step of this job tells. */
export function tickOf(license: License, job: Job, step: StepId, at: Instant): ToldHandover {
  return {
    id: license.id,
    what: 'handover',
    step,
    ...(job.newUntil && { expiresOn: job.newUntil }),
    ...(job.replaces && { replaces: job.replaces }),
    at,
  };
}

/** Whether this tick stands in the job about these keys. */
export function isTickOf({ newUntil, replaces }: Keys, tick: Tick): boolean {
  if (tick.inQuestion) return false;
  return newUntil ? sameDay(tick.newUntil, newUntil) : !tick.newUntil && sameDay(tick.replaces, replaces);
}

function keysOf({ license, newerEnded }: Watched, near: boolean): Keys {
  const { held, heldLived, newer, state, confirmed, registeredUnseen, sameName } = license;
  // A new key that has ended itself gives way to the next.
  if (newer && newerEnded) return { replaces: newer.expiresOn };
  // Of two rows of one name nobody can tell whether one takes the place of the other.
  if (newer && !sameName) return { newUntil: newer.expiresOn, ...(held && { replaces: held.expiresOn }) };
  if (!held) return {};
  const past = near ? undefined : registeredBy(license);
  if (past) return { newUntil: held.expiresOn, ...(past.replaces && { replaces: past.replaces }) };
  // The day of a key that waits for approval, or was only seen, is its own.
  const isItsOwn = state === 'awaiting-approval' ? !heldLived : !(near || confirmed || registeredUnseen);
  return isItsOwn ? { newUntil: held.expiresOn } : { replaces: held.expiresOn };
}

function kindOf({ license, concern }: Watched, keys: Keys, near: boolean): JobKind {
  const own = license.ticks.filter((tick) => isTickOf(keys, tick)).map(({ step }) => step);
  if (awaitsApproval({ license, concern }) || own.includes('approved')) return 'approve';
  const began = own.includes('issued') || own.includes('paused');
  if (near || began || !keys.newUntil) return 'renew';
  const key = license.newer ?? license.held;
  // Issued when the old key came near its end: that was a renewal, whoever has noticed.
  const wasNear = key && keys.replaces && daysLeft(dayInJapan(key.firstSeenAt), keys.replaces) <= SOON_DAYS;
  return wasNear ? 'renew' : 'register-only';
}

/** How it was said that the key that the vendor holds now was registered, if it was ticked. */
function registeredBy({ held, newer, confirmed, ticks, recipe }: License): HandedOver | undefined {
  if (newer || !held || !confirmed) return undefined;
  return handedOver(ticks, recipe).find(({ newUntil }) => sameDay(newUntil, held.expiresOn));
}

function stepsOf(license: License, kind: JobKind, keys: Keys): JobStep[] {
  const ticks = new Map(license.ticks.filter((tick) => isTickOf(keys, tick)).map((tick) => [tick.step, tick]));
  const seenAt = new Map<StepId, Instant | undefined>([['issued', issueSeenAt(license, keys)]]);
  const whole = ticks.get('registered');
  const plan = planOf(license, kind, keys).map(({ id, part }) => {
    const onRms = part === 'on-rms' ? seenAt.get(id) : undefined;
    const doneAt = onRms ?? (ticks.get(id) ?? (part === 'registering' ? whole : undefined))?.at;
    return { id, part, seenOnRms: onRms !== undefined, ...(doneAt && { doneAt }) };
  });
  const now = plan.find(({ doneAt }) => !doneAt);
  return plan.map((step) => ({ ...step, status: step.doneAt ? 'done' : step === now ? 'now' : 'later' }));
}

/** The steps of this kind of job, in their order. */
function planOf({ recipe }: License, kind: JobKind, { replaces }: Keys): Pick<JobStep, 'id' | 'part'>[] {
  const of = (part: RecipeStep['part']) => recipe.steps.filter((step) => step.part === part);
  const handover = [...of('registering'), ...of('after')];
  switch (kind) {
    case 'renew':
      return [...of('before-issue'), { id: 'issued', part: 'on-rms' }, ...handover];
    case 'approve':
      return [{ id: 'approved', part: 'on-rms' }, ...handover];
    case 'register-only':
      // A key that was merely seen is asked about and not changed: there is nothing to try out.
      return replaces ? handover : of('registering');
    case 'update':
    case 'restart':
      return [];
  }
}

/** When RMS first showed the new key. */
function issueSeenAt({ newer, held }: License, { newUntil }: Keys): Instant | undefined {
  const key = newer ?? held;
  return key && key.sightings.size > 0 && sameDay(newUntil, key.expiresOn) ? key.firstSeenAt : undefined;
}

function sameDay(one: Day | undefined, other: Day | undefined): boolean {
  return one?.toString() === other?.toString();
}
