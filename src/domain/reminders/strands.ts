/** What is spoken of a license, by where it stands: a column, so that the compiler names what a new case forgets. */

import { byDay, type Day, dayInJapan, textOfDay } from '../days/day.ts';
import { eveOf, type IsWorkingDay } from '../days/working-days.ts';
import type { ReminderSettings } from '../facts/settings.ts';
import { type Column, inColumn } from '../today/columns/column.ts';
import { STALE_DAYS } from '../today/columns/doubts.ts';
import { isByHand } from '../today/columns/urgency.ts';
import { dateSeenOn, isDateShown, isLookAhead, lookedOn } from '../today/freshness.ts';
import type { Counted, KeyToday, NewKey } from '../today/standing.ts';
import type { Strand } from './strand.ts';

/** What decides on which days something is said. */
export interface Plan {
  readonly today: Day;
  readonly settings: Pick<ReminderSettings, 'ladder' | 'eve'>;
  readonly isWorkingDay: IsWorkingDay;
}

type Strands = (plan: Plan) => readonly Strand[];

/** After an end: these days, then every week, until it is dealt with (docs/promises.md, "Reminders"). */
const AFTER_END = [1, 2, 3, 7] as const;
/** After a new key came to be seen; then every day. */
const UNREGISTERED = [1, 3] as const;
const WEEK = 7;

const none = () => () => [];

/** Only that RMS was not looked at, where that is so. */
const lookOnly = (_: unknown, one: KeyToday): Strands => look(one);

const STRANDS: Column<Strands> = {
  away: none,
  stopped: lookOnly,
  awaiting:
    ({ newer }, one) =>
    () => [approval(one, newer)],
  'awaiting-over': ({ newer, counted }) => question(newer.name, counted.until),
  'no-date': (_, one) => (plan) => [...update(one)(plan), ...look(one)(plan)],
  'still-used': none,
  ended: ({ counted }) =>
    counted
      ? (plan) => endOf(counted)(plan)
      : ({ today }) => [{ ...OVER, about: 'unknown', steps: [today], again: { every: WEEK, from: 'since-said' } }],
  counting: ({ counted }, one) => together(endOf(counted), update(one), look(one)),
  'to-register': ({ newer, old, waits }, one) => {
    const end = old ? endOf(old) : () => [];
    if (waits) return together(end, () => [approval(one, newer)]);
    return together(end, isByHand(one) ? unregistered(newer) : () => [], old ? look(one) : () => []);
  },
  'maybe-registered': ({ newer, old, wasOpen }, one) => {
    if (!isByHand(one)) return () => [];
    return wasOpen ? unregistered(newer) : question(newer.name, old?.until);
  },
  'registered-unseen': lookOnly,
  which: ({ counted }, one) =>
    counted.days < 0 ? question(textOfDay(counted.until), counted.until) : together(endOf(counted), look(one)),
};

/** What is spoken of this license, on which days. */
export function strandsOf(one: KeyToday, plan: Plan): readonly Strand[] {
  return inColumn(STRANDS, one)(plan);
}

/** Steps that were worked out before: a look ahead asks for the same ones on each of many days. */
const known = new WeakMap<IsWorkingDay, WeakMap<object, Map<string, Day[]>>>();

/** The days before an end that are spoken of, the first one first; 前営業日 among them. */
export function stepsBefore(until: Day, { settings, isWorkingDay }: Omit<Plan, 'today'>): readonly Day[] {
  const ofDays = known.get(isWorkingDay) ?? new WeakMap<object, Map<string, Day[]>>();
  known.set(isWorkingDay, ofDays);
  const ofSettings = ofDays.get(settings) ?? new Map<string, Day[]>();
  ofDays.set(settings, ofSettings);
  const steps = ofSettings.get(textOfDay(until)) ?? stepsTo(until, settings, isWorkingDay);
  ofSettings.set(textOfDay(until), steps);
  return steps;
}

function stepsTo(until: Day, settings: Plan['settings'], isWorkingDay: IsWorkingDay): Day[] {
  const days = settings.ladder.map((before) => until.subtract({ days: before }));
  const eve = settings.eve ? eveOf(until, isWorkingDay) : undefined;
  const all = [...days, ...(eve ? [eve] : [])].sort(byDay);
  return all.filter((day, index) => index === 0 || byDay(day, all[index - 1] as Day) > 0);
}

const OVER = { is: 'ended', canWait: false, isLoud: true } as const;

const together =
  (...parts: readonly Strands[]): Strands =>
  (plan) =>
    parts.flatMap((part) => part(plan));

/** Up to the last day its steps, then that it is over. */
const endOf =
  ({ until, days }: Counted): Strands =>
  (plan) => {
    const about = textOfDay(until);
    if (days >= 0) return [{ is: 'ends', about, steps: stepsBefore(until, plan), canWait: true, isLoud: days === 0 }];
    const steps = AFTER_END.map((after) => until.add({ days: after }));
    return [{ ...OVER, about, steps, again: { every: WEEK, from: 'steps' } }];
  };

/** From the day after the new key was first seen. Where nobody knows when that was, from today on. */
const unregistered =
  ({ name, key }: NewKey): Strands =>
  ({ today }) => {
    const said = key?.typed && dayInJapan(key.typed.at);
    const since = key?.first?.day ?? (said && byDay(said, today) <= 0 ? said : undefined);
    const strand = { is: 'unregistered', about: name, canWait: false, isLoud: false } as const;
    if (!since) return [{ ...strand, steps: [today], again: { every: 1, from: 'since-said' } }];
    return [
      { ...strand, steps: UNREGISTERED.map((after) => since.add({ days: after })), again: { every: 1, from: 'steps' } },
    ];
  };

/** A question that has been open since this day. */
const question =
  (about: string, since: Day | undefined): Strands =>
  ({ today }) => [
    {
      is: 'ask',
      about,
      steps: [since ? since.add({ days: 1 }) : today],
      again: { every: WEEK, from: since ? 'steps' : 'since-said' },
      canWait: false,
      isLoud: false,
    },
  ];

/** 承認待ち: from the day after RMS showed it, where nobody has looked since. */
function approval(one: KeyToday, { key }: NewKey): Strand {
  return { ...waiting('approve', key?.first?.day ?? lookedOn(one), 1), canWait: true, isLoud: false };
}

const update =
  (one: KeyToday): Strands =>
  () =>
    one.license.ring.shown?.state === 'active-with-update'
      ? [{ ...waiting('update', lookedOn(one), 1), canWait: true, isLoud: false }]
      : [];

/** RMS was not looked at for so long that nobody can vouch for what is said. */
const look =
  (one: KeyToday): Strands =>
  ({ today }) => {
    // A look that is still to come was dated by a wrong clock, then or now: nobody knows how long ago it was.
    if (!one.doubts.includes('not-seen-lately') || isLookAhead(one)) return [];
    const seen = isDateShown(one) ? dateSeenOn(one) : lookedOn(one);
    const strand = waiting('look', seen, STALE_DAYS + 1, 2 * WEEK);
    const first = strand.steps[0];
    const steps = first && byDay(first, today) <= 0 ? strand.steps : [today];
    return [{ ...strand, steps, canWait: true, isLoud: false }];
  };

const LONG_AGO = Temporal.PlainDate.from('2000-01-01');

/** What moves with each look at RMS; where nobody knows when that was, it is due. */
function waiting(is: Strand['is'], since: Day | undefined, after: number, every = WEEK) {
  const steps = [(since ?? LONG_AGO).add({ days: after })];
  return { is, about: 'rms', steps, again: { every, from: 'since-said' } } as const;
}
