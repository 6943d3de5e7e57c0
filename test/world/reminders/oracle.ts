/**
 * What has to be said on a day, worked out plainly from the truth: for each deadline its latest step, and whether a
 * notice has named it since. It counts days as numbers, and shares no line with the rules that it judges.
 */

import type { Shop, TrueKey } from './shop.ts';
import type { YearStory } from './story.ts';

type Day = Temporal.PlainDate;

/** That a notice named something. `at` in milliseconds, as the clock said. */
export interface Named {
  readonly product: string;
  readonly kind: string;
  /** The day that it named. */
  readonly about: string;
  readonly at: number;
}

/** What is still to be said. */
export interface Open extends Omit<Named, 'at'> {
  readonly isLoud: boolean;
}

type Step = Open & { readonly step: number };

const HOUR = 3_600_000;
/** The number of the day in Japan, and the hour. */
export const numberOf = (at: number) => Math.floor((at + 9 * HOUR) / (24 * HOUR));
export const hourOf = (at: number) => Math.floor(at / HOUR + 9) % 24;

const numbers = new WeakMap<Day, number>();
function numberOfDay(day: Day): number {
  const number = numbers.get(day) ?? Date.UTC(day.year, day.month - 1, day.day) / (24 * HOUR);
  numbers.set(day, number);
  return number;
}

export class Oracle {
  constructor(
    private readonly shop: Shop,
    private readonly settings: YearStory['settings'],
    private readonly isWorkingDay: (day: Day) => boolean,
  ) {}

  /**
   * Those that count at this instant: not what a wrong clock has named in the future; nor at night what the day
   * repeats.
   */
  counting(log: readonly Named[], now: number): Named[] {
    const { from } = this.settings.hours;
    const isDay = hourOf(now) >= from;
    return log.filter(({ at }) => {
      const isOfNight = numberOf(at) === numberOf(now) && hourOf(at) < Math.min(6, from);
      return at <= now && !(isOfNight && isDay);
    });
  }

  isNamedToday(log: readonly Named[], now: number): boolean {
    return this.counting(log, now).some(({ at }) => numberOf(at) === numberOf(now));
  }

  /** Whether the hours and the days of the settings allow it. */
  isFree(now: number): boolean {
    const { hours, workingDaysOnly } = this.settings;
    const isWithin = hourOf(now) >= hours.from && hourOf(now) < hours.to;
    return isWithin && (!workingDaysOnly || this.isWorking(numberOf(now)));
  }

  /** What is still to be said at this instant, where these have been named. */
  open(log: readonly Named[], now: number): Open[] {
    const named = this.counting(log, now);
    const isNamed = ({ product, kind, about, step }: Step) =>
      named.some(
        (one) => one.product === product && one.kind === kind && one.about === about && numberOf(one.at) >= step,
      );
    return this.shop.keys.flatMap((key) => this.stepsOf(key, numberOf(now)).filter((step) => !isNamed(step)));
  }

  private isWorking(number: number): boolean {
    return this.isWorkingDay(Temporal.PlainDate.from('1970-01-01').add({ days: number }));
  }

  /**
   * Of which nothing is asked here: not seen yet, or first when it was over (a question of the popup); a new key that
   * ended itself before it was registered, or was seen on a day that a wrong clock puts in the future.
   */
  isBeyond({ held, newest, newestSeenOn, firstSeenOn }: TrueKey, today: number): boolean {
    if (!firstSeenOn || numberOfDay(firstSeenOn) > numberOfDay(held)) return true;
    const seen = newestSeenOn && numberOfDay(newestSeenOn);
    return seen !== undefined && (numberOfDay(newest) < today || today < seen);
  }

  /** The latest step of each thing about this key. */
  private stepsOf(key: TrueKey, today: number): Step[] {
    if (this.isBeyond(key, today)) return [];
    const { product, newest, newestSeenOn } = key;
    const held = numberOfDay(key.held);
    const seen = newestSeenOn && numberOfDay(newestSeenOn);
    const found: Step[] = [];
    const add = (kind: string, about: Day, step: number | undefined, isLoud = false) => {
      if (step !== undefined && step <= today) found.push({ product, kind, about: `${about}`, isLoud, step });
    };
    const isFirstSeenOver = seen !== undefined && held < seen;
    if (held >= today) add('ends', key.held, this.before(key, held, today), today === held);
    else if (seen === undefined) add('ended', key.held, sinceEnd(held, today), true);
    else if (isFirstSeenOver) add('ask', newest, today - ((today - held - 1) % 7));
    if (seen !== undefined && !(held < today && isFirstSeenOver)) {
      add('unregistered', newest, today >= seen + 3 ? today : today >= seen + 1 ? seen + 1 : undefined);
    }
    return found;
  }

  /** The latest step before an end, as あとで leaves it. */
  private before({ snoozedUntil }: TrueKey, held: number, today: number): number | undefined {
    const days = this.settings.ladder.map((before) => held - before);
    let eve = held - 1;
    while (!this.isWorking(eve)) eve -= 1;
    if (this.settings.eve && (eve !== held - 1 || !this.isWorking(held))) days.push(eve);
    const [first, last] = [Math.min(...days), Math.max(...days)];
    const put = snoozedUntil && numberOfDay(snoozedUntil);
    if (put !== undefined && put >= first && today < last) {
      if (today < put) return undefined;
      days.push(put);
    }
    const passed = days.filter((day) => day <= today);
    return passed.length > 0 ? Math.max(...passed) : undefined;
  }
}

/** One, two, three days after an end, then every week. */
function sinceEnd(held: number, today: number): number {
  const days = today - held;
  return held + (days < 7 ? Math.min(days, 3) : days - (days % 7));
}
