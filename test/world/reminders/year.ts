/**
 * Plays one year: the browser starts and stops, alarms fire, keys are renewed, and at each waking the rules are asked.
 */

import { remindedIn, storedReminded } from '../../../src/browser/schemas/reminder-schemas.ts';
import { settingsIn } from '../../../src/browser/schemas/settings-schema.ts';
import { workingDays } from '../../../src/calendar/working-days.ts';
import { midnightAfter } from '../../../src/domain/days/day.ts';
import { withGiven, withoutAhead } from '../../../src/domain/facts/reminded.ts';
import type { nextMoment, nextNotices } from '../../../src/domain/reminders/ahead.ts';
import type { Digest, digestDue, ReminderState } from '../../../src/domain/reminders/due.ts';
import { nextClockChange, offsetAt } from './clock.ts';
import { DAY, HOUR, type Run, runsOf, startOf } from './running.ts';
import { Shop, type TrueKey } from './shop.ts';
import { DAYS, type YearStory } from './story.ts';
import { Watch, type YearFaults } from './watch.ts';

/** What the background asks. */
export interface Rules {
  readonly digestDue: typeof digestDue;
  readonly nextMoment: typeof nextMoment;
  readonly nextNotices: typeof nextNotices;
  /** Keeps what was said before it is shown: wrong, since a worker that is killed in between has said nothing. */
  readonly keepsFirst?: boolean;
}

const MINUTE = 60_000;
const at = (milliseconds: number) => Temporal.Instant.fromEpochMilliseconds(milliseconds);
const dayOf = (instant: Temporal.Instant) => instant.toZonedDateTimeISO('Asia/Tokyo').toPlainDate();

/** What was said untruly in this year, too late or too often, and how many deadlines there were. */
export function playYear(story: YearStory, rules: Rules): YearFaults {
  return new Year(story, rules).play();
}

class Year {
  private readonly start: number;
  private readonly runs: readonly Run[];
  private readonly shop: Shop;
  private readonly watch: Watch;
  private readonly settings: ReturnType<typeof settingsIn>;
  private readonly isWorkingDay: ReturnType<typeof workingDays>;
  /** What `storage.local` holds, and what is read of it. */
  private stored: Record<string, unknown> = {};
  private reminded: ReminderState['reminded'] = [];
  /** By how much the clock is wrong, in milliseconds. */
  private offset = 0;
  private attempts = 0;
  private looked = -Infinity;
  private readonly agenda = new Map<TrueKey, { life: number; registerOn?: number }>();

  constructor(
    private readonly story: YearStory,
    private readonly rules: Rules,
  ) {
    this.start = startOf(story);
    this.runs = runsOf(story, DAYS);
    this.settings = settingsIn({ reminders: story.settings, closing: { seasons: story.seasons } });
    this.isWorkingDay = workingDays(this.settings.closing);
    const first = dayOf(at(this.start));
    this.shop = new Shop(story.keys.map(({ ends }) => first.add({ days: ends })));
    for (const key of this.shop.keys) this.agenda.set(key, { life: 0 });
    this.watch = new Watch(this.shop, story.settings, this.isWorkingDay, this.runs);
  }

  play(): YearFaults {
    for (const run of this.runs) this.run(run);
    return this.watch.faults;
  }

  private run({ from, to }: Run): void {
    let time = from;
    this.offset = offsetAt(this.story, time);
    let again = this.wake(time) ? Infinity : time + HOUR;
    let alarm = this.alarmAfter(time);
    while (true) {
      const people = this.nextDay(time);
      const clock = nextClockChange(this.story, time);
      const next = Math.min(people, clock, again, Math.max(alarm - this.offset, time + 1));
      this.watch.asleep(Math.min(next, to));
      if (next >= to) return;
      time = next;
      if (time === clock) {
        this.offset = offsetAt(this.story, time);
        again = Math.min(again, time + HOUR);
        continue;
      }
      if (time === people && !this.people(time)) continue;
      again = this.wake(time) ? Infinity : time + HOUR;
      alarm = this.alarmAfter(time);
    }
  }

  /** The next alarm, as an instant of the clock: of the next notice, or midnight. */
  private alarmAfter(time: number): number {
    const state = this.state(time);
    const midnight = midnightAfter(state.known.today).epochMilliseconds;
    return Math.min(this.rules.nextMoment(state)?.epochMilliseconds ?? Infinity, midnight);
  }

  private state(time: number): ReminderState {
    const now = at(time + this.offset);
    return {
      known: this.shop.known(dayOf(now)),
      now,
      settings: this.settings,
      isWorkingDay: this.isWorkingDay,
      reminded: this.reminded,
    };
  }

  /** The background wakes, and looks. `false`: it was killed. */
  private wake(time: number): boolean {
    const moment = { time, now: time + this.offset, offset: this.offset };
    const { today } = this.state(time).known;
    this.reminded = this.reminded.map((record) => withoutAhead(record, today));
    this.watch.woken(moment);
    const state = this.state(time);
    const digest = this.rules.digestDue(state);
    if (digest) {
      this.attempts += 1;
      const crash = this.story.crashes.find(({ attempt }) => attempt === this.attempts)?.when;
      if (this.rules.keepsFirst) this.keep(state, digest);
      if (crash === 'before-showing') return this.watch.killed();
      this.watch.shown(moment, digest);
      if (crash === 'after-showing') return this.watch.killed();
      this.keep(state, digest);
      this.watch.kept();
    }
    this.watch.quiet(moment, () => this.rules.nextNotices(this.state(time), 5));
    return true;
  }

  private keep({ reminded }: ReminderState, { given }: Digest): void {
    this.stored = { ...this.stored, ...storedReminded(withGiven(reminded, given)) };
    this.reminded = remindedIn(JSON.parse(JSON.stringify(this.stored)));
  }

  /** People do things twenty minutes after the browser is there on a day, and only where the clock is right. */
  private nextDay(time: number): number {
    const day = Math.floor((time - this.start) / DAY);
    const own = this.runs.find(({ from, to }) => from <= time && time < to);
    const first = Math.max(own?.from ?? time, this.start + day * DAY) + 20 * MINUTE;
    return first > time ? first : this.start + (day + 1) * DAY + 20 * MINUTE;
  }

  private people(time: number): boolean {
    if (this.offset !== 0) return false;
    const [version, now] = [this.shop.version, at(time)];
    const today = dayOf(now);
    const day = Math.floor((time - this.start) / DAY);
    if (this.looked === -Infinity) this.look(day, now);
    for (const key of this.shop.keys) this.renew(key, day, now, today);
    if (day - this.looked >= this.story.looksEvery) this.look(day, now);
    for (const { day: on, key, days } of this.story.snoozes) {
      const one = this.shop.keys[key];
      if (on === day && one && !one.held.equals(today)) this.shop.snooze(one, today.add({ days }), now, today);
    }
    return this.shop.version !== version;
  }

  private renew(key: TrueKey, day: number, now: Temporal.Instant, today: Temporal.PlainDate): void {
    const plan = this.agenda.get(key);
    const index = this.shop.keys.indexOf(key);
    const life = this.story.keys[index]?.lives[plan?.life ?? 0];
    if (!plan || !life) return;
    if (plan.registerOn !== undefined) {
      if (day < plan.registerOn) return;
      this.shop.register(key, now, today);
      delete plan.registerOn;
      plan.life += 1;
      return;
    }
    if (
      today.since(key.held).days < life.issuedOn &&
      today.until(key.held, { largestUnit: 'days' }).days > -life.issuedOn
    )
      return;
    key.onRms = today.add({ days: life.lives });
    if (Temporal.PlainDate.compare(key.onRms, key.held) <= 0) key.onRms = key.held.add({ days: life.lives });
    this.look(day, now);
    plan.registerOn = day + life.registeredAfter;
    if (life.registeredAfter === 0) this.renew(key, day, now, today);
  }

  private look(day: number, now: Temporal.Instant): void {
    this.shop.look(now, dayOf(now));
    this.looked = day;
  }
}
