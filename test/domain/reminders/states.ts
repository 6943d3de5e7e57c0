/** Invented states of reminders: these facts, on a day and hour of November 2026, and what is said then, in short. */

import { settingsIn } from '../../../src/browser/schemas/settings-schema.ts';
import { workingDays } from '../../../src/calendar/working-days.ts';
import { dayInJapan, hourInJapan } from '../../../src/domain/days/day.ts';
import type { Destinations } from '../../../src/domain/facts/destination.ts';
import type { Reminded } from '../../../src/domain/facts/reminded.ts';
import { digestDue, type ReminderState } from '../../../src/domain/reminders/due.ts';
import { knownToday } from '../../../src/domain/today/known.ts';
import { ALL_DESTINATIONS } from '../../../src/vendors/destinations.ts';
import { type Fact, factsOf, inDays, ofOneShop } from '../../support/facts.ts';

export interface Brief {
  /** Days from 2026-11-24, a Tuesday after a holiday, and the hour in Japan. */
  readonly day?: number;
  readonly hour?: number;
  readonly reminders?: object;
  readonly sales?: readonly object[];
  readonly closing?: object;
  readonly reminded?: readonly Reminded[];
  readonly destinations?: Destinations;
}

export function stateWith(facts: readonly Fact[], brief: Brief = {}): ReminderState {
  const {
    day = 0,
    hour = 10,
    reminders = {},
    closing = {},
    sales = [],
    reminded = [],
    destinations = ALL_DESTINATIONS,
  } = brief;
  const settings = settingsIn(JSON.parse(JSON.stringify({ reminders, closing, sales })));
  const now = hourInJapan(inDays(day), hour);
  const all = factsOf(...ofOneShop(...facts));
  const known = knownToday(all, dayInJapan(now), destinations, { mayRead: true, newerData: false });
  return { known, now, settings, isWorkingDay: workingDays(settings.closing), reminded };
}

/** `ネクストエンジン ends+look`, the most urgent first; empty where nothing is due. */
export function said(state: ReminderState): string {
  const reminders = digestDue(state)?.reminders ?? [];
  return reminders.map(({ one, kinds }) => `${one.license.product} ${kinds.join('+')}`).join(', ');
}
