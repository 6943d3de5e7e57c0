/** What a press in the settings makes of them. Pure, so that a test can read it; nothing here is ever half done. */

import { byDay, type Day } from '../days/day.ts';
import type { LicenseId } from '../facts/license-id.ts';
import type { ReminderSettings, Settings } from '../facts/settings.ts';

type ClosingSettings = Settings['closing'];

/** Days from the first to the last one, with a name where the user gave one: a closing time or a sale. */
export type NamedSpan = Settings['sales'][number];

/** One more day, or several, on which to be reminded. */
export function withDays(reminders: ReminderSettings, days: readonly number[]): ReminderSettings {
  return { ...reminders, ladder: [...new Set([...reminders.ladder, ...days])].sort((one, other) => other - one) };
}

/** Without this day; nothing changes where it is the only one: without any, nothing would ever be said. */
export function withoutDay(reminders: ReminderSettings, day: number): ReminderSettings {
  const ladder = reminders.ladder.filter((one) => one !== day);
  return ladder.length === 0 ? reminders : { ...reminders, ladder };
}

/** Whether nothing is said of this license. `idOf`: the id that a license goes by today. */
export function isMuted(reminders: ReminderSettings, id: LicenseId, idOf: (id: LicenseId) => LicenseId): boolean {
  return reminders.muted.some((one) => idOf(one) === id);
}

/** This license is spoken of no more, or again. */
export function withMuted(
  reminders: ReminderSettings,
  id: LicenseId,
  muted: boolean,
  idOf: (id: LicenseId) => LicenseId,
): ReminderSettings {
  const others = reminders.muted.filter((one) => idOf(one) !== id);
  return { ...reminders, muted: muted ? [...others, id] : others };
}

/** This day of the week is off, or not; nothing changes where none would be left to work on. */
export function withWeekday(closing: ClosingSettings, weekday: number, isOff: boolean): ClosingSettings {
  const others = closing.weekly.filter((one) => one !== weekday);
  const weekly = isOff ? [...others, weekday].sort((one, other) => one - other) : others;
  return weekly.length > 6 ? closing : { ...closing, weekly };
}

/** This season of every year is off, or not. */
export function withSeason(
  closing: ClosingSettings,
  season: ClosingSettings['seasons'][number],
  isOff: boolean,
): ClosingSettings {
  const others = closing.seasons.filter((one) => one !== season);
  return { ...closing, seasons: isOff ? [...others, season] : others };
}

/** With these days too, the first ones first; what was there with the same days and name stays once. */
export function withSpan(spans: readonly NamedSpan[], span: NamedSpan): NamedSpan[] {
  return [...withoutSpan(spans, span), span].sort((one, other) => byDay(one.from, other.from));
}

export function withoutSpan(spans: readonly NamedSpan[], span: NamedSpan): NamedSpan[] {
  return spans.filter((one) => !isSameSpan(one, span));
}

function isSameSpan(one: NamedSpan, other: NamedSpan): boolean {
  return one.label === other.label && byDay(one.from, other.from) === 0 && byDay(one.to, other.to) === 0;
}

/** A row of days that go by one name. */
interface NamedDays {
  readonly from: Day;
  readonly to: Day;
  readonly name: string;
}

/** The days of the coming time that have a name, neighbours of the same name together. */
export function namedDays(from: Day, count: number, nameOn: (day: Day) => string | undefined): NamedDays[] {
  const found: NamedDays[] = [];
  for (let ahead = 0; ahead < count; ahead += 1) {
    const day = from.add({ days: ahead });
    const name = nameOn(day);
    const last = found.at(-1);
    if (!name) continue;
    if (last?.name === name && byDay(last.to.add({ days: 1 }), day) === 0) found.splice(-1, 1, { ...last, to: day });
    else found.push({ from: day, to: day, name });
  }
  return found;
}
