/** The changes of a ring that several rules share. */

import { byDay, type Day, isSameDay } from '../days/day.ts';
import type { Moment } from '../facts/facts.ts';
import { afterOf, dayOfKey, type KeyName, keyUntil } from '../facts/key-name.ts';
import { isBeforeHandover, type StepId } from '../facts/recipe.ts';
import { heldKey, type Key, keyNamed, type Question, type Ring, type Tick } from './ring.ts';

/** When, and nothing else. */
export function momentOf({ at, order }: Moment): Moment {
  return { at, order };
}

/** This key counts from now on, though nobody said that the vendor holds it, and the user is asked. */
export function counting(ring: Ring, key: Key, question: Question): Ring {
  const { held, heldSince, replaced, rivals, insisted: _, ...others } = ring;
  const said = heldSince && held && { held, heldSince, ticks: ring.ticks };
  const doubted = said && { ...said, ...(replaced && { replaced }), ...(rivals && { rivals }) };
  const ticks = ring.ticks.filter((tick) => isStillOf(tick, key));
  return {
    ...others,
    held: keyUntil(key.until),
    question,
    ticks,
    ...(doubted && { doubted, refuted: doubted.held }),
  };
}

/** When the user said that the vendor holds a key, on which day in Japan, and whether it was said once more. */
export interface WordOfUser extends Moment {
  readonly day?: Day;
  readonly again?: true;
}

/**
 * The vendor holds this key, as the user says: it counts, nothing is asked, and a later one is still to be registered.
 * Said of rows of one name once more, no other row counts beside it.
 */
export function holding(ring: Ring, key: Key, since: WordOfUser): Ring {
  const before = heldKey(ring);
  const { question: _, refuted: __, rivals: ___, insisted: ____, doubted: _____, next, ...others } = ring;
  const replaced = before && byDay(before.until, key.until) < 0 ? before.until : ring.replaced;
  const staysNext = next && !next.said && next.after && byDay(next.after, key.until) >= 0;
  return {
    ...others,
    held: keyUntil(key.until),
    heldSince: momentOf(since),
    ...(since.again && { insisted: true }),
    ticks: ring.ticks.filter((tick) => isStillOf(tick, key)),
    ...(replaced && { replaced }),
    ...(!(since.again && isAmongRows(ring)) && rivalsOf(ring, before, key, since)),
    ...(staysNext && { next }),
  };
}

/** Whether several rows of its name are in question. */
const isAmongRows = ({ question, rivals = [] }: Ring) => question === 'same-name' || rivals.length > 0;

/**
 * The rows of this name that were in a list together with the key whose place another one takes, as long as that, and
 * end before the other: they go on by themselves. One that came later was issued in its place too, and one that was
 * over on the day of the word is no part of what it was said about.
 */
function rivalsOf(
  { keys, rivals = [] }: Ring,
  old: Key | undefined,
  key: Key,
  { day }: WordOfUser,
): Pick<Ring, 'rivals'> {
  const listed = old?.on['product-list'];
  const others = keys.filter(
    ({ until, on, first }) =>
      old?.first &&
      first &&
      first.order <= old.first.order &&
      listed !== undefined &&
      (on['product-list'] ?? -1) >= listed &&
      byDay(until, old.until) > 0 &&
      byDay(until, key.until) < 0,
  );
  const names = [...new Set([...rivals, ...others.map(({ until }) => keyUntil(until))])].filter((name) => {
    const end = dayOfKey(name);
    const isOver = day && end && byDay(end, day) < 0;
    return !isOver && name !== keyUntil(key.until) && name !== (old && keyUntil(old.until));
  });
  return names.length > 0 ? { rivals: names } : {};
}

/**
 * Whether this tick still says something where the vendor holds this key. That of an earlier key is over; that a later
 * one is registered cannot be so, whether or not its day is known.
 */
function isStillOf({ key: name, told }: Tick, { until }: Key): boolean {
  const after = afterOf(name)?.after;
  const day = dayOfKey(name);
  if (day && isSameDay(day, until)) return true;
  const isLater = day ? byDay(day, until) > 0 : after !== undefined && byDay(after, until) >= 0;
  return isLater && isBeforeHandover(told.step);
}

/** What was told under the one name is of the key with the other. */
export function renamed(ring: Ring, from: KeyName, to: KeyName): Ring {
  const own = ring.ticks.filter(({ key }) => key === to).map(({ told }) => told.step);
  const ticks = ring.ticks.flatMap((tick) => {
    if (tick.key !== from) return [tick];
    return own.includes(tick.told.step) ? [] : [{ ...tick, key: to }];
  });
  return { ...ring, ticks };
}

/** Without this tick: RMS shows that it is not so. */
export function withoutTick(ring: Ring, name: KeyName, step: StepId): Ring {
  return { ...ring, ticks: ring.ticks.filter(({ key, told }) => key !== name || told.step !== step) };
}

/**
 * Without what was ticked too early of a key that is not there yet. What was stopped with the vendor, or approved,
 * stays so whatever RMS shows of the old key.
 */
export function withoutLateTicks(ring: Ring, name: KeyName): Ring {
  const stays = (step: StepId) => step === 'paused' || step === 'approved';
  const ticks = ring.ticks.filter(({ key, told }) => key !== name || stays(told.step));
  return ticks.length === ring.ticks.length ? ring : { ...ring, ticks, refuted: name };
}

/** The ring with this key among its keys, in the place of one of the same day. */
export function withKey(ring: Ring, key: Key): Ring {
  const others = ring.keys.filter((other) => other !== keyNamed(ring.keys, keyUntil(key.until)));
  return { ...ring, keys: [...others, key].sort((one, other) => byDay(one.until, other.until)) };
}
