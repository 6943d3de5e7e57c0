/** What each press tells: the facts behind 登録した, もう使っていない and the ticks. Pure, so that a test can read them. */

import type { Instant } from '../days/day.ts';
import type { Told, ToldHandover, ToldShop } from '../facts/facts.ts';
import type { LicenseId, ShopId } from '../facts/license-id.ts';
import type { StepId } from '../facts/recipe.ts';
import type { License } from '../keys/licenses.ts';
import type { HeldBack } from '../shops/whose-page.ts';
import type { Watched } from './attention.ts';
import { isTickOf, type Job, keyJobOf, lastRegistering, tickOf } from './job.ts';

/** Facts that are made when the button is pressed, since only then is it known when. */
export type Command = (at: Instant) => readonly Told[];

/** This step is done, and so are those before it: who has registered a key has issued it. */
export function tickUpTo(one: Watched, step: StepId): Command {
  return doneIn(keyJobOf(one), one.license, step);
}

/** The vendor holds the key: everything up to there is done. */
export function registerKey(one: Watched): Command {
  const job = keyJobOf(one);
  return doneIn(job, one.license, lastRegistering(job));
}

/** The vendor holds the key that counts. */
export function confirmHeld({ id, held }: License): Command {
  return (at) => [{ id, what: 'handover', step: 'registered', ...(held && { expiresOn: held.expiresOn }), at }];
}

/** Of two keys the vendor holds the one that ends later. */
export function confirmLater({ id, held, newer }: License): Command {
  const days = { ...(newer && { expiresOn: newer.expiresOn }), ...(held && { replaces: held.expiresOn }) };
  return (at) => [{ id, what: 'handover', step: 'registered', ...days, at }];
}

/**
 * Where a step completes the registration, that is told as a whole too: it stays one when the user names another vendor
 * later, who wants it in other parts.
 */
function doneIn(job: Job, license: License, step: StepId): Command {
  const upTo = job.steps.findIndex(({ id }) => id === step);
  const open = job.steps.filter(({ status }, index) => index <= upTo && status !== 'done').map(({ id }) => id);
  const parts = job.steps.filter(({ part }) => part === 'registering');
  const isWhole = parts.every(({ id, status }) => status === 'done' || open.includes(id));
  const completes = isWhole && parts.some(({ id }) => open.includes(id) && id !== 'registered');
  const steps = [...open, ...(completes ? ['registered' as const] : [])];
  return (at) => [...(job.newUntil ? [] : underTheirDay(license)), ...steps.map((id) => tickOf(license, job, id, at))];
}

/**
 * What was told of an earlier key before its day was seen, under its day: ticks without one share their storage keys,
 * and those that come now would take its place.
 */
function underTheirDay({ ticks }: License): ToldHandover[] {
  return ticks.flatMap(({ told, newUntil }) => (newUntil && !told.expiresOn ? [{ ...told, expiresOn: newUntil }] : []));
}

/** Where the key of this product is registered. */
export function nameDestination(license: License, vendor: string): Command {
  return (at) => [{ id: license.id, what: 'vendor', vendor, at }];
}

/** Whether the product is in use: `false` puts it back, and answers 「まだ使っていますか」 with yes. */
export function putAway(license: License, isAway: boolean): Command {
  return (at) => [{ id: license.id, what: 'away', away: isAway, at }];
}

/**
 * The facts that say that this step of this job is done; a registration that was told as a whole is every part of it.
 */
export function ticksBehind(license: License, job: Job, step: StepId): readonly ToldHandover[] {
  const isPart = job.steps.some(({ id, part }) => id === step && part === 'registering');
  return license.ticks
    .filter((tick) => (tick.step === step || (isPart && tick.step === 'registered')) && isTickOf(job, tick))
    .map(({ told }) => told);
}

/**
 * The pages that were held back are of this shop, and so are those to come, until the session ends. `before`: what was
 * said of it so far.
 */
export function claimPages(shop: ShopId, before: ToldShop | undefined, { from }: HeldBack): Command {
  return (at) => [{ ...before, id: shop, what: 'shop', pages: [...(before?.pages ?? []), { from, at }], at }];
}

/** What the shop is called and how it is coloured from now on; what was said of its pages stays. */
export function describeShop(
  shop: ShopId,
  before: ToldShop | undefined,
  { label, colour }: Pick<ToldShop, 'label' | 'colour'>,
): Command {
  const pages = before?.pages;
  return (at) => [
    { id: shop, what: 'shop', ...(label && { label }), ...(colour && { colour }), ...(pages && { pages }), at },
  ];
}

/** Two shops, or two licenses, are one: the first goes by the name of the other from now on. */
export function joinIds<Id extends ShopId | LicenseId>(id: Id, as: Id): Command {
  return (at) => [{ id, what: 'same-as', as, at }];
}
