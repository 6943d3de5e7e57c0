/** What each press tells: the facts behind 登録した, もう使っていない and the ticks. Pure, so that a test can read them. */

import { type Day, isSameDay } from '../days/day.ts';
import type { Moment, Told, ToldDate, ToldHandover, ToldShop } from '../facts/facts.ts';
import { type KeyName, keyAfter, keyUntil, ON_RMS } from '../facts/key-name.ts';
import type { LicenseId, ShopId } from '../facts/license-id.ts';
import type { StepId } from '../facts/recipe.ts';
import { withEarlier } from '../facts/typed-days.ts';
import type { License } from '../keys/licenses.ts';
import type { HeldBack } from '../shops/whose-page.ts';
import { type Job, keyJobOf, lastRegistering } from './job.ts';
import type { KeyToday } from './standing.ts';

/** Facts that are made when the button is pressed, since only then is it known when. */
export type Command = (moment: Moment) => readonly Told[];

/** This step is done, and so are those before it: who has registered a key has issued it. */
export function tickUpTo(one: KeyToday, step: StepId): Command {
  return doneIn(keyJobOf(one), one.license, step);
}

/** The vendor holds the key that the job is about: everything up to there is done. */
export function registerKey(one: KeyToday): Command {
  const job = keyJobOf(one);
  return doneIn(job, one.license, lastRegistering(job));
}

/**
 * The vendor holds the key that ends on this day. Where a page that shows another one has raised the question, the same
 * page does not raise it again; said once more, no other row of its name counts beside it.
 */
export function confirmHeld({ id, destinations, ring }: License, until: Day): Command {
  const key = keyUntil(until);
  const isSaid = key === ring.held && ring.heldSince !== undefined;
  const isAgain = isSaid || (key !== ring.held && (ring.question === 'gone' || ring.question === 'earlier'));
  return (moment) =>
    destinations.map((one) => ({
      id,
      what: 'handover',
      key,
      destination: one.id,
      step: 'registered',
      ...among(destinations),
      ...(isAgain && { again: true as const }),
      ...moment,
    }));
}

/** まだ: the new key is there, and not registered yet. */
export function notRegistered({ standing, license: { id } }: KeyToday): Command {
  const key = 'newer' in standing ? standing.newer.name : keyAfter(undefined);
  return (moment) => [{ id, what: 'handover', key, destination: ON_RMS, step: 'issued', ...moment }];
}

/**
 * Where a step completes the registration, that is told as a whole too: it stays one when the vendor's steps change
 * later.
 */
function doneIn(job: Job, license: License, step: StepId): Command {
  const upTo = job.steps.findIndex(({ id }) => id === step);
  const open = job.steps.filter(({ status }, index) => index <= upTo && status !== 'done').map(({ id }) => id);
  const parts = job.steps.filter(({ part }) => part === 'registering');
  const isWhole = parts.every(({ id, status }) => status === 'done' || open.includes(id));
  const completes = isWhole && parts.some(({ id }) => open.includes(id) && id !== 'registered');
  const steps = [...open, ...(completes ? ['registered' as const] : [])];
  return (moment) => steps.map((id) => tickOf(license, job, id, moment));
}

/** The fact that ticking this step of this job tells. */
function tickOf({ id, ring, destinations }: License, job: Job, step: StepId, moment: Moment): ToldHandover {
  return {
    id,
    what: 'handover',
    key: job.key,
    destination: isOnRms(step, job) ? ON_RMS : job.destination.id,
    step,
    ...among(destinations),
    ...(ring.refuted === job.key && { again: true }),
    ...moment,
  };
}

/** Where the key goes to several places, one of them is not all, also when others are named later. */
function among(destinations: License['destinations']): Pick<ToldHandover, 'among'> {
  return destinations.length > 1 ? { among: destinations.map(({ id }) => id) } : {};
}

function isOnRms(step: StepId, { steps }: Job): boolean {
  return steps.some(({ id, part }) => id === step && part === 'on-rms') || step === 'old-stopped';
}

/** Where the key of this product is registered. */
export function nameDestinations({ id }: Pick<License, 'id'>, destinations: readonly string[]): Command {
  return (moment) => [{ id, what: 'destinations', destinations, ...moment }];
}

/** The last day of the key that the vendor has, as the user typed it in. `before`: the days that were typed so far. */
export function typeDate(
  date: Omit<ToldDate, 'what' | 'at' | 'order' | 'again' | 'earlier'>,
  before: readonly Day[] = [],
): Command {
  return (moment) => [{ ...date, what: 'date', ...withEarlier(before, date.expiresOn), ...moment }];
}

/**
 * Of a typed and a shown day this one is right. The typed one is told once more, so that RMS does not refute it again.
 */
export function rightDate({ id, shop, product, family, ring, typedDays = [] }: License, expiresOn: Day): Command {
  const isTyped = ring.keys.some(({ until, typed, last }) => typed && !last && isSameDay(until, expiresOn));
  const date = { id, what: 'date' as const, shop, product, family, expiresOn, ...withEarlier(typedDays, expiresOn) };
  return (moment) => [{ ...date, ...(isTyped && { again: true }), ...moment }];
}

/** Whether the product is in use: `false` puts it back, and answers 「まだ使っていますか」 with yes. */
export function putAwayNow({ id }: Pick<License, 'id'>, away: boolean): Command {
  return (moment) => [{ id, what: 'away', away, ...moment }];
}

/**
 * The facts that say that this step of this job is done; a registration that was told as a whole is every part of it.
 */
export function ticksBehind({ ring }: License, job: Job, step: StepId): readonly ToldHandover[] {
  const isPart = job.steps.some(({ id, part }) => id === step && part === 'registering');
  const isOf = (name: KeyName, told: ToldHandover) =>
    name === job.key && [ON_RMS, job.destination.id].includes(told.destination);
  return ring.ticks
    .filter(({ key, told }) => isOf(key, told) && (told.step === step || (isPart && told.step === 'registered')))
    .map(({ told }) => told);
}

/**
 * The pages that were held back are of this shop, and so are those to come, until the session ends. `before`: what was
 * said of it so far.
 */
export function claimPages(shop: ShopId, before: ToldShop | undefined, { from }: HeldBack): Command {
  return (moment) => [
    { ...before, id: shop, what: 'shop', pages: [...(before?.pages ?? []), { from, order: moment.order }], ...moment },
  ];
}

/** What the shop is called and how it is coloured from now on; what was said of its pages stays. */
export function describeShop(
  shop: ShopId,
  before: ToldShop | undefined,
  { label, colour }: Pick<ToldShop, 'label' | 'colour'>,
): Command {
  const pages = before?.pages;
  return (moment) => [
    { id: shop, what: 'shop', ...(label && { label }), ...(colour && { colour }), ...(pages && { pages }), ...moment },
  ];
}

/** Two shops, or two licenses, are one: the first goes by the name of the other from now on. */
export function joinIds<Id extends ShopId | LicenseId>(id: Id, as: Id): Command {
  return (moment) => [{ id, what: 'same-as', as, ...moment }];
}
