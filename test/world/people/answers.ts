/** What a person can truthfully press, and what is true of it. */

import type { StepId } from '../../../src/domain/facts/recipe.ts';
import { daysTold, type Memory } from '../judge/memory.ts';
import type { Offer } from '../product.ts';
import { numberOf, plain } from '../truth/calendar.ts';
import { isDayShown } from '../truth/screens.ts';
import {
  heldEnd,
  isLive,
  type Key,
  liveKeys,
  newest,
  type ProductTruth,
  today,
  type World,
  waits,
} from '../truth/world.ts';
import type { Subject } from './subject.ts';

export type Said = Offer & { readonly date?: Temporal.PlainDate };

/** Whether it is true at this moment. Visits say nothing and are always open. */
export function isTrue(world: World, memory: Memory, subject: Subject, offer: Said): boolean {
  const { product, isOldName } = subject;
  const isUsed = product.used && !isOldName;
  switch (offer.do) {
    case 'registered':
      return isUsed && isRegistered(product, meant(world, memory, subject, offer.key), offer.destination);
    case 'tick':
      return isUsed && isDone(world, memory, subject, offer);
    case 'not-yet':
      return (
        isUsed && !(offer.key ? isRegistered(product, sinceDay(product, offer.key)) : !waits(product, today(world)))
      );
    case 'still-used':
    case 'in-use-again':
      return isUsed;
    case 'away':
      return !isUsed || product.state === 'stopped';
    case 'type-date':
    case 'shown-date-right':
    case 'typed-date-right':
      return isUsed && offer.date !== undefined && numberOf(offer.date) === heldEnd(product);
    case 'claim-page':
    case 'open-list':
    case 'open-detail':
      return true;
  }
}

/** The offer as this person can press it truthfully now, or `undefined`. */
export function truthful(world: World, memory: Memory, subject: Subject, offer: Offer): Said | undefined {
  if (offer.do === 'claim-page') return undefined;
  const end = heldEnd(subject.product);
  if (offer.do === 'type-date') {
    // Nobody knows a date that no screen shows.
    if (end === undefined || !isDayShown(world, subject.product, end)) return undefined;
    const said = { ...offer, date: plain(end) };
    return isTrue(world, memory, subject, said) ? said : undefined;
  }
  return isTrue(world, memory, subject, offer) ? offer : undefined;
}

/**
 * The keys that a word may mean: the one of that day, or a newer one of which no page and no word has told yet, since
 * that has no name of its own. Without a day it is of a new key: the newest, where none has told of it yet.
 */
function meant(world: World, memory: Memory, { product, shop }: Subject, day: Temporal.PlainDate | undefined): Key[] {
  const known = daysTold(memory, product, shop);
  if (day) {
    const named = numberOf(day);
    return product.keys.filter(({ end }) => end === named || (end > named && !known.includes(end)));
  }
  const latest = Math.max(0, ...known);
  return liveKeys(product, today(world)).filter((key) => key === newest(product) && key.end > latest);
}

/** まだ is untrue as soon as the vendor has that key or any newer one. */
function sinceDay({ keys }: ProductTruth, day: Temporal.PlainDate): Key[] {
  return keys.filter(({ end }) => end >= numberOf(day));
}

function isRegistered(product: ProductTruth, keys: readonly Key[], destination?: string): boolean {
  const isNamed = product.places.some(({ id }) => id === destination);
  const held = product.holds.filter((_, place) => !isNamed || product.places[place]?.id === destination);
  return held.every((one) => one !== undefined && keys.includes(one));
}

function isDone(
  world: World,
  memory: Memory,
  subject: Subject,
  { step, key, destination }: { step: StepId; key?: Temporal.PlainDate; destination?: string },
): boolean {
  const { product } = subject;
  const last = newest(product);
  if (step === 'paused') return true;
  if (step === 'approved') return product.state === 'active';
  if (step === 'issued')
    return product.keys.length > 1 && meant(world, memory, subject, key).some((one) => one === last);
  if (step === 'old-stopped') return product.keys.every((one) => one === last || !isLive(one, today(world)));
  return isRegistered(product, meant(world, memory, subject, key), destination);
}
