/**
 * The job of a license: its kind and its steps, which of them are done, and which one is now. All of it follows from
 * the facts.
 */

import { type Day, daysLeft, type Instant } from '../days/day.ts';
import type { Destination } from '../facts/destination.ts';
import { type KeyName, keyAfter, keyUntil, ON_RMS } from '../facts/key-name.ts';
import type { RecipeStep, StepId } from '../facts/recipe.ts';
import type { License } from '../keys/licenses.ts';
import { heldKey, type Key, keyNamed } from '../keys/ring.ts';
import { isRegistered } from '../keys/said-rules.ts';
import { type Column, inColumn } from './columns/column.ts';
import { isConfirmed, isNear, lastDayKnown, SOON_DAYS } from './columns/urgency.ts';
import { awaitsApproval } from './freshness.ts';
import type { KeyToday, NewKey } from './standing.ts';

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
  /** What its key is called: ticks are told of this name. */
  readonly key: KeyName;
  /** Where the key goes: of several places the first that does not have it. */
  readonly destination: Destination;
  /** The day of the new key, where it is known. */
  readonly newUntil?: Day;
  /** The day of the key that it takes the place of, where one is known. */
  readonly replaces?: Day;
  /** None for an update and a restart: there is nothing to tick, RMS shows when they are over. */
  readonly steps: readonly JobStep[];
}

/** Which key a job is about, and the day of the one whose place it takes. */
interface About {
  readonly name: KeyName;
  readonly key?: Key;
  readonly replaces?: Day;
  /** It is the next key, which has still to be issued. */
  readonly isNext?: true;
}

/** The next key, after the newest that has a day; of two rows of one name, after the one that counts. */
const next = (one: KeyToday): About => {
  const { ring } = one.license;
  const newest = ring.keys.findLast(({ state }) => state !== 'stopped')?.until;
  const last = ring.question === 'same-name' ? lastDayKnown(one) : (newest ?? heldKey(ring)?.until);
  return { name: keyAfter(last), isNext: true, ...(last && { replaces: last }) };
};

/** The key that the vendor holds: it is confirmed, or was registered in the job that is over. */
const held = (one: KeyToday): About => {
  const { ring, destinations } = one.license;
  const key = heldKey(ring);
  const isTold = ring.ticks.some((tick) => tick.key === ring.held);
  if (!key || isNear(one) || (isConfirmed({ ring, destinations } as License) && !isTold)) return next(one);
  return { name: keyUntil(key.until), key, ...(ring.replaced && { replaces: ring.replaced }) };
};

const newer = ({ newer: { name, key } }: { readonly newer: NewKey }, { license: { ring } }: KeyToday): About => {
  const old = heldKey(ring);
  const replaces = old && old !== key ? old.until : ring.next?.after;
  return { name, ...(key && { key }), ...(replaces && { replaces }) };
};

const ABOUT: Column<About> = {
  away: (_, one) => next(one),
  stopped: (_, one) => next(one),
  awaiting: newer,
  'awaiting-over': newer,
  'no-date': (_, one) => next(one),
  'still-used': (_, one) => next(one),
  ended: (_, one) => next(one),
  counting: (_, one) => held(one),
  'to-register': newer,
  'maybe-registered': newer,
  'registered-unseen': ({ after }) => ({ name: keyAfter(after), ...(after && { replaces: after }) }),
  which: ({ counted, later, why }, one) =>
    later && !later.gone && why !== 'same-name'
      ? { name: keyUntil(later.until), key: later, replaces: counted.until }
      : held(one),
};

/**
 * The job of this license. A product that RMS has stopped has to be started before anything else; a key near its end is
 * renewed before 更新あり is dealt with. After a re-issue was seen, `issued` is done by itself, since the date on RMS moved
 * (docs/promises.md, "A renewal from issue to confirmation"). A job whose key was registered stays the current one
 * until the next key comes near its end. A key of which nobody has said that the vendor holds it is a job too, of one
 * press.
 */
export function jobOf(one: KeyToday): Job {
  const { standing, license } = one;
  const whole = keyJobOf(one);
  if (standing.is === 'stopped') return { ...whole, kind: 'restart', steps: [] };
  const isUpdate = license.ring.shown?.state === 'active-with-update';
  const isOnlyUpdate = isUpdate && (standing.is === 'counting' || standing.is === 'no-date') && !isNear(one);
  return isOnlyUpdate ? { ...whole, kind: 'update', steps: [] } : whole;
}

/** The job about the key alone, whatever else RMS asks for. */
export function keyJobOf(one: KeyToday): Job {
  const about = inColumn(ABOUT, one);
  const { license } = one;
  const kind = kindOf(one, about);
  const destination = openDestination(license, about.name);
  return {
    kind,
    key: about.name,
    destination,
    ...(about.key && { newUntil: about.key.until }),
    ...(about.replaces && { replaces: about.replaces }),
    steps: stepsOf(license, kind, about, destination),
  };
}

/** Of several destinations the first that does not have this key. */
function openDestination({ ring, destinations }: License, name: KeyName): Destination {
  const has = ({ id, recipe }: Destination) => isRegistered(ring.ticks, name, [id], () => recipe);
  return destinations.find((one) => !has(one)) ?? destinations[0];
}

/** Whether every step of the job is done. */
export function isFinished({ steps }: Job): boolean {
  return steps.length > 0 && steps.every(({ status }) => status === 'done');
}

/** The last step before the vendor holds the key; the issue where nothing is registered. */
export function lastRegistering({ steps }: Job): StepId {
  return steps.findLast(({ part }) => part === 'registering')?.id ?? 'issued';
}

function kindOf(one: KeyToday, { name, key, replaces, isNext }: About): JobKind {
  const { ring } = one.license;
  const done = ring.ticks.filter((tick) => tick.key === name).map(({ told }) => told.step);
  const isApproved = key ? key.approved : ring.next?.approved && ring.next.after?.toString() === replaces?.toString();
  if (awaitsApproval(one) || isApproved || done.includes('approved')) return 'approve';
  if (isNext || isNear(one) || done.includes('issued') || done.includes('paused')) return 'renew';
  // Issued when the old key came near its end: that was a renewal, whoever has noticed.
  const first = key?.first?.day;
  return !key || (first && replaces && daysLeft(first, replaces) <= SOON_DAYS) ? 'renew' : 'register-only';
}

function stepsOf({ ring }: License, kind: JobKind, about: About, destination: Destination): JobStep[] {
  const ticks = ring.ticks.filter(({ key, told }) => key === about.name && isOf(told.destination, destination));
  const at = (step: StepId) => ticks.find(({ told }) => told.step === step)?.told.at;
  const whole = at('registered');
  const issuedAt = about.key && keyNamed(ring.keys, about.name)?.first?.at;
  const approvedAt = about.key?.approved ? about.key.last?.at : ring.next?.approved && ring.undated?.look.at;
  const plan = planOf(destination, kind, about).map(({ id, part }) => {
    const onRms = id === 'issued' ? issuedAt : id === 'approved' ? approvedAt : undefined;
    const doneAt = onRms ?? at(id) ?? (part === 'registering' ? whole : undefined);
    return { id, part, seenOnRms: onRms !== undefined, ...(doneAt && { doneAt }) };
  });
  const now = plan.find(({ doneAt }) => !doneAt);
  return plan.map((step) => ({ ...step, status: step.doneAt ? 'done' : step === now ? 'now' : 'later' }));
}

/** Steps on RMS are the same whatever the destination. */
function isOf(told: string, { id }: Destination): boolean {
  return told === id || told === ON_RMS;
}

/** The steps of this kind of job, in their order. */
function planOf({ recipe }: Destination, kind: JobKind, { replaces }: About): Pick<JobStep, 'id' | 'part'>[] {
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
