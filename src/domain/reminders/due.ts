/**
 * What is to be said now: one digest of all that is due, at most one a day, from where each key stands and what was
 * said before. Pure, so that it can be asked as often as one likes: a repeat has the same id, and replaces.
 */

import { byInstant, type Day, daysLeft, type Instant } from '../days/day.ts';
import type { IsWorkingDay } from '../days/working-days.ts';
import { type Given, givenBefore, isGivenOn, type Reminded } from '../facts/reminded.ts';
import type { Settings } from '../facts/settings.ts';
import type { KnownToday } from '../today/known.ts';
import type { KeyToday } from '../today/standing.ts';
import { isAtNight, isWithinHours, openingOf } from './hours.ts';
import { noticeId } from './notice-of-day.ts';
import { type Reminder, reminderOf } from './reminder.ts';
import { snoozedUntil } from './snooze.ts';
import { type Strand, stepDue } from './strand.ts';
import { strandsOf } from './strands.ts';

/** All that reminders follow from. `known`: of the day in Japan of `now`. */
export interface ReminderState {
  readonly known: Pick<KnownToday, 'today' | 'keys' | 'idOf'>;
  readonly now: Instant;
  readonly settings: Pick<Settings, 'reminders' | 'sales'>;
  readonly isWorkingDay: IsWorkingDay;
  readonly reminded: readonly Reminded[];
}

/** One notice. */
export interface Digest {
  /** The same for the whole day: a notice that is shown twice replaces itself. */
  readonly id: string;
  readonly day: Day;
  /** The most urgent first. */
  readonly reminders: readonly Reminder[];
  /** What is to be added to the records once it was shown, and not before. */
  readonly given: readonly Reminded[];
}

/** The notice that is to be shown now, if any. */
export function digestDue(state: ReminderState): Digest | undefined {
  const { known, now, settings, isWorkingDay } = state;
  const { hours, workingDaysOnly } = settings.reminders;
  const { today } = known;
  const given = givenOf(state);
  if ([...given.values()].some((all) => all.some((one) => isGivenOn(one, today)))) return undefined;
  const due = dueOf(state, (one) => given.get(one.license.id));
  const isFree = isWithinHours(today, now, hours) && (!workingDaysOnly || isWorkingDay(today));
  if (due.length === 0 || !(isFree || due.some(({ strands }) => strands.some(({ isLoud }) => isLoud))))
    return undefined;
  return {
    id: noticeId(today),
    day: today,
    reminders: remindersOf(due, state),
    given: due.map(({ one, strands }) => ({
      id: one.license.id,
      given: strands.map(({ is, about, on }) => ({ is, about, on, at: now })),
    })),
  };
}

/**
 * What is due today and no notice has told of, whatever the hour, the most urgent first: all that is due where notices
 * are not allowed, and else only what waits for the next one.
 */
export function untold(state: ReminderState): Reminder[] {
  const given = givenOf(state);
  return remindersOf(
    dueOf(state, (one) => given.get(one.license.id)),
    state,
  );
}

/** What is due of one license: the strands with the day for which each was planned. */
interface Due {
  readonly one: KeyToday;
  readonly strands: readonly (Strand & { readonly on: Day })[];
}

/** `givenOf`: what counts as said of a license before, or of this strand of it; all of it is due where nothing does. */
function dueOf(
  { known, settings, isWorkingDay }: ReminderState,
  givenOf: (one: KeyToday, strand: Strand) => readonly Given[] | undefined = () => undefined,
): Due[] {
  const { keys, today, idOf } = known;
  const { reminders } = settings;
  const muted = new Set(reminders.muted.map(idOf));
  return keys.flatMap((one) => {
    if (muted.has(one.license.id)) return [];
    const strands = strandsOf(one, { today, settings: reminders, isWorkingDay }).flatMap((strand) => {
      const on = stepDue(strand, today, givenOf(one, strand) ?? [], snoozedUntil(one, today));
      return on ? [{ ...strand, on }] : [];
    });
    return strands.length > 0 ? [{ one, strands }] : [];
  });
}

/**
 * What was given before now, by the id that each license goes by today. A notice of the small hours counts no longer
 * once the day has begun: nobody saw it, and the same one takes its place.
 */
function givenOf({ known, now, settings, reminded }: ReminderState): Map<string, readonly Given[]> {
  const { hours } = settings.reminders;
  const isDay = byInstant(now, openingOf(known.today, hours)) >= 0;
  const isUnseen = (one: Given) => isGivenOn(one, known.today) && isAtNight(known.today, one.at, hours);
  const byId = new Map<string, Given[]>();
  for (const { id, given } of reminded) {
    const all = givenBefore(given, now).filter((one) => !(isDay && isUnseen(one)));
    byId.set(known.idOf(id), [...(byId.get(known.idOf(id)) ?? []), ...all]);
  }
  return byId;
}

/** A notice that stands with what of it is still to be said, and the records without what is over. */
export interface Shortened extends Pick<Digest, 'id' | 'day' | 'reminders'> {
  readonly records: readonly Reminded[];
}

/**
 * What becomes of the notice of this day, if it is still shown. `stays` while every key that it named is still due,
 * whatever the hour. Shortened on its own day if only some are. `goes` if none is, if its day lies ahead (a wrong
 * clock), or on a later day if only some are, if it counted days, or if nothing was recorded. Where nothing was
 * recorded on its own day, since the background was stopped meanwhile, it stays while anything is due.
 */
export function fateOf(state: ReminderState, day: Day): 'stays' | 'goes' | Shortened {
  const { known, reminded } = state;
  const { today, idOf } = known;
  const said = reminded.flatMap(({ id, given }) =>
    given.flatMap((one) => (isGivenOn(one, day) ? [{ ...one, id: idOf(id) }] : [])),
  );
  const isToday = daysLeft(day, today) === 0;
  if (!isToday && (daysLeft(day, today) < 0 || said.length === 0 || said.some(({ is }) => is === 'ends')))
    return 'goes';
  const due = dueOf(state);
  if (said.length === 0) return due.length > 0 ? 'stays' : 'goes';
  const rest = due.flatMap(({ one, strands }) => {
    const those = strands.filter(({ is, about }) =>
      said.some((given) => given.id === one.license.id && given.is === is && given.about === about),
    );
    return those.length > 0 ? [{ one, strands: those }] : [];
  });
  const left = new Set(rest.map(({ one }) => one.license.id));
  if (left.size === 0) return 'goes';
  if (said.every(({ id }) => left.has(id))) return 'stays';
  if (!isToday) return 'goes';
  const records = reminded.flatMap(({ id, given }) => {
    const others = given.filter((one) => !isGivenOn(one, day));
    return left.has(idOf(id)) || others.length === given.length ? [] : [{ id, given: others }];
  });
  return { id: noticeId(day), day, reminders: remindersOf(rest, state), records };
}

/**
 * What would be said on this day if nothing had been said after `since`, of which nothing was put off: for a look back.
 * What was said up to then counts only where it sets the days on which it is said again.
 */
export function passedSince(state: ReminderState, since: Day): Reminder[] {
  const given = givenOf(state);
  const before = ({ license }: KeyToday, { again }: Strand) =>
    again?.from === 'since-said' ? given.get(license.id)?.filter(({ on }) => daysLeft(on, since) >= 0) : [];
  const passed = dueOf(state, before).flatMap(({ one, strands }) => {
    const those = strands.filter(({ on }) => daysLeft(since, on) > 0);
    return those.length > 0 ? [{ one, strands: those }] : [];
  });
  return remindersOf(passed, state);
}

/** What is said of it, the most urgent first. */
function remindersOf(due: readonly Due[], state: ReminderState): Reminder[] {
  const plan = { ...state, today: state.known.today };
  return due.map(({ one, strands }) => reminderOf(one, strands, plan)).sort((one, other) => one.rank - other.rank);
}
