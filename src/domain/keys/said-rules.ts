/** What a word of the user changes about the keys of one product: one rule for each thing that can be told. */

import { byDay } from '../days/day.ts';
import type { ToldAway, ToldDate, ToldDestinations, ToldHandover, ToldOfKey } from '../facts/facts.ts';
import { afterOf, type KeyName, keyAfter, keyUntil, ON_RMS } from '../facts/key-name.ts';
import type { Recipe } from '../facts/recipe.ts';
import { holding, momentOf, withKey } from './changes.ts';
import { isOnlyTyped, keyNamed, type Look, type Ring } from './ring.ts';

/** What the rules need to know of the world outside: when it was, and what each destination asks for. */
export interface SaidContext {
  readonly day?: Look['day'];
  readonly recipeOf: (destination: string) => Recipe;
  /** Where the key goes as long as the user names no place. */
  readonly byDefault: readonly string[];
  /** Where it goes today: of several places that a press was about some may have fallen away since. */
  readonly placesNow: readonly string[];
}

/** The ring after the user told this. */
export function afterSaid(ring: Ring, told: ToldOfKey, context: SaidContext): Ring {
  switch (told.what) {
    case 'handover':
      return ticked(ring.inUse ? ring : { ...ring, inUse: true }, told, context);
    case 'date':
      return typedIn(ring.inUse ? ring : { ...ring, inUse: true }, told, context);
    case 'destinations':
      return placedAt(ring, told);
    case 'away':
      return putAway(ring, told);
  }
}

/** もう使っていない, or that it is in use; it holds whatever is shown of the product afterwards. */
export function putAway(ring: Ring, { away }: ToldAway): Ring {
  return { ...ring, away, inUse: ring.inUse || !away };
}

/** Remembers the destinations that the user named; which key the vendor holds does not change. */
export function placedAt(ring: Ring, { destinations }: ToldDestinations): Ring {
  return { ...ring, named: destinations };
}

/** A day that was typed in is of the key that the vendor holds. A later one that is known is still to be registered. */
export function typedIn(ring: Ring, told: ToldDate, { day }: Pick<SaidContext, 'day'> = {}): Ring {
  const known = keyNamed(ring.keys, keyUntil(told.expiresOn));
  const typed = { at: told.at, ...(told.again && { again: told.again }) };
  const key = { state: 'unknown' as const, on: {}, ...known, until: told.expiresOn, typed };
  const held = holding(withKey(ring, key), key, { ...told, ...(day && { day }) });
  // One that was typed in under another id of the product, and corrected by this.
  return { ...held, keys: held.keys.filter((other) => other === key || !isOnlyTyped(other)) };
}

/** A tick is about the key that it names; where it completes the registration, the vendor holds that key. */
export function ticked(ring: Ring, told: ToldHandover, context: SaidContext): Ring {
  const { day, recipeOf, byDefault, placesNow } = context;
  const key = nameNow(ring, told.key);
  const others = ring.ticks.filter(
    (tick) => tick.key !== key || tick.told.step !== told.step || tick.told.destination !== told.destination,
  );
  const after = { ...ring, ticks: [...others, { key, told }] };
  const places = told.among ?? ring.named ?? (told.destination === ON_RMS ? byDefault : [told.destination]);
  const isWith = (all: readonly string[]) => isRegistered(after.ticks, key, all, recipeOf);
  if (!isWith(places) && !(told.among && isWith(placesNow))) return after;
  const known = keyNamed(after.keys, key);
  if (known) return holding(after, known, { ...told, ...(day && { day }) });
  const unknown = afterOf(key);
  if (!unknown) return after;
  const { question: _, ...clear } = after;
  const said = { ...momentOf(told), ...(day && { day }) };
  // What was said although RMS shows the old key stays said so, whatever is ticked of the same key afterwards.
  const isAgain = told.again ?? (ring.next && keyAfter(ring.next.after) === key && ring.next.again);
  // RMS has shown that its 承認待ち is over, and that stays so.
  const approved = ring.next?.approved && keyAfter(ring.next.after) === key && { approved: true as const };
  const next = { ...unknown, waits: ring.next?.waits ?? false, said, ...approved, ...(isAgain && { again: isAgain }) };
  return { ...clear, next };
}

/**
 * A key without a day is the newest one that was there: its day may be known by now, unless it was said to be
 * registered before all that were shown. One that was there as long as the key whose place is taken is another row of
 * that name.
 */
function nameNow(ring: Ring, name: KeyName): KeyName {
  const unknown = afterOf(name);
  if (!unknown) return name;
  const { after } = unknown;
  if (ring.next?.said && keyAfter(ring.next.after) === name) return name;
  const old = after && keyNamed(ring.keys, keyUntil(after))?.first?.order;
  const newest = ring.keys.findLast(
    ({ until, state, first, gone }) =>
      first &&
      state !== 'stopped' &&
      !gone &&
      (!after || byDay(until, after) > 0) &&
      (old === undefined || first.order > old),
  );
  return newest ? keyUntil(newest.until) : keyAfter(after);
}

/**
 * Whether everything was told by which this key is with each of these destinations: as a whole, or in all the parts
 * that the recipe needs. Where nothing is registered, its issue is enough.
 */
export function isRegistered(
  ticks: Ring['ticks'],
  key: KeyName,
  places: readonly string[],
  recipeOf: SaidContext['recipeOf'],
): boolean {
  const done = (destination: string, step: string) =>
    ticks.some((tick) => tick.key === key && tick.told.destination === destination && tick.told.step === step);
  return places.every((destination) => {
    const needed = recipeOf(destination).steps.filter(({ part }) => part === 'registering');
    const inParts = needed.length > 0 ? needed.every(({ id }) => done(destination, id)) : done(ON_RMS, 'issued');
    return done(destination, 'registered') || inParts;
  });
}
