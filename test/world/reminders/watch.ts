/** Watches the notices of a year: none missed, late, too many, outside the hours, untrue, or other than foretold. */

import type { Coming } from '../../../src/domain/reminders/ahead.ts';
import type { Digest } from '../../../src/domain/reminders/due.ts';
import { hourOf, type Named, numberOf, type Open, Oracle } from './oracle.ts';
import type { Run } from './running.ts';
import type { Shop } from './shop.ts';
import type { YearStory } from './story.ts';

export interface YearFaults {
  /** Ends of keys that were to be announced, and those of them that were. */
  readonly deadlines: Set<string>;
  readonly announced: Set<string>;
  /** One sentence each. */
  readonly missed: string[];
  readonly tooMany: string[];
  readonly unforeseen: string[];
}

/** A waking: the true time, what the clock says, and by how much it is wrong, in milliseconds. */
interface Moment {
  readonly time: number;
  readonly now: number;
  readonly offset: number;
}

const HOUR = 3_600_000;

/** As it is written in Japan. */
const written = (at: number) => new Date(at + 9 * HOUR).toISOString().slice(0, 16);

export class Watch {
  readonly faults: YearFaults = {
    deadlines: new Set(),
    announced: new Set(),
    missed: [],
    tooMany: [],
    unforeseen: [],
  };
  private readonly oracle: Oracle;
  /** What notices have named, and what of it was kept: of what was shown before a crash nothing is known. */
  private named: Named[] = [];
  private remembered: Named[] = [];
  private last: Named[] = [];
  private before: Moment | undefined;
  private foretold: { readonly version: number; readonly offset: number; readonly coming: Coming[] } | undefined;
  private asked = 0;

  constructor(
    private readonly shop: Shop,
    private readonly settings: YearStory['settings'],
    isWorkingDay: (day: Temporal.PlainDate) => boolean,
    private readonly runs: readonly Run[],
  ) {
    this.oracle = new Oracle(shop, settings, isWorkingDay);
  }

  /** A waking begins: what was named on a later day was named by a wrong clock, and says nothing any more. */
  woken({ now }: Moment): void {
    const isPast = ({ at }: Named) => numberOf(at) <= numberOf(now);
    this.named = this.named.filter(isPast);
    this.remembered = this.remembered.filter(isPast);
  }

  shown(moment: Moment, digest: Digest): void {
    const { now } = moment;
    const said = namedIn(digest, this.shop, now);
    const text = `${written(now)} ${said.map(({ product, kind, about }) => `${product} ${kind} ${about}`)}`;
    const open = this.oracle.open(this.remembered, now);
    if (this.oracle.isNamedToday(this.remembered, now)) this.faults.tooMany.push(`second on one day: ${text}`);
    const beyond = this.shop.keys.filter((key) => this.oracle.isBeyond(key, numberOf(now))).map((key) => key.product);
    const isLoud = open.some((one) => one.isLoud) || said.some(({ product }) => beyond.includes(product));
    if (!this.oracle.isFree(now) && !isLoud) this.faults.tooMany.push(`outside the hours: ${text}`);
    for (const { product, kind, about } of said) {
      if (kind === 'look' || beyond.includes(product)) continue;
      const isOpen = open.some((one) => one.product === product && one.kind === kind && one.about === about);
      if (!isOpen) this.faults.tooMany.push(`not to be said: ${product} ${kind} ${about} in ${text}`);
    }
    this.count(this.oracle.open(this.named, now));
    this.compare(moment, digest, text);
    this.last = said;
    this.named.push(...said);
    for (const { product, kind, about } of said)
      if (kind === 'ends' || kind === 'ended') this.faults.announced.add(`${product} ${about}`);
  }

  kept(): void {
    this.remembered.push(...this.last);
  }

  /** Returns `false`, as the waking does. */
  killed(): false {
    this.before = undefined;
    this.foretold = undefined;
    return false;
  }

  /** A waking is over: nothing that could be said is left. */
  quiet(moment: Moment, foretell: () => Coming[]): void {
    const { now, offset } = moment;
    const open = this.toBeSaid(now);
    this.count(open);
    if (open.length > 0) this.faults.missed.push(`${written(now)} ${named(open)}`);
    this.before = moment;
    if (!this.isForetold(moment)) this.foretold = undefined;
    if (!this.foretold && this.asked++ % 12 === 0)
      this.foretold = { version: this.shop.version, offset, coming: foretell() };
  }

  /** The ends of keys among these: each was to be announced now. */
  private count(open: readonly Open[]): void {
    for (const { product, kind, about } of open) {
      if (kind === 'ends' || kind === 'ended') this.faults.deadlines.add(`${product} ${about}`);
    }
  }

  private isForetold({ offset }: Moment): boolean {
    return this.foretold?.version === this.shop.version && this.foretold.offset === offset;
  }

  /** Nothing has woken the background until this true time: nothing was to be said before it. */
  asleep(until: number): void {
    const { before } = this;
    if (!before) return;
    const end = until + before.offset;
    for (let hour = Math.floor(before.now / HOUR) * HOUR + HOUR; hour < end; hour += HOUR) {
      if (hourOf(hour) !== this.settings.hours.from && hourOf(hour) !== 0) continue;
      const open = this.toBeSaid(hour);
      if (open.length > 0) this.faults.missed.push(`asleep at ${written(hour)} ${named(open)}`);
    }
    this.before = undefined;
  }

  /** What is to be said at this instant, where it may be, and nothing was on this day. */
  private toBeSaid(now: number): Open[] {
    const open = this.oracle.open(this.named, now);
    const isFree = this.oracle.isFree(now) || open.some(({ isLoud }) => isLoud);
    return isFree && this.shop.version > 0 && !this.oracle.isNamedToday(this.named, now) ? open : [];
  }

  private compare(moment: Moment, digest: Digest, text: string): void {
    if (!this.isForetold(moment) || !this.foretold) return;
    const { now, time } = moment;
    const [next, ...more] = this.foretold.coming;
    if (!next) return;
    const order = now - next.at.epochMilliseconds;
    const isRunning = (at: number) => this.runs.some(({ from, to }) => from <= at && at < to);
    if (order === 0) {
      if (contents(next.digest) !== contents(digest))
        this.faults.unforeseen.push(`${contents(next.digest)}, and then: ${text}`);
      this.foretold = { ...this.foretold, coming: more };
    } else if (order > 0) {
      if (isRunning(next.at.epochMilliseconds - moment.offset) && time > next.at.epochMilliseconds)
        this.faults.unforeseen.push(`${next.at} passed: ${text}`);
      this.foretold = undefined;
    } else if (digest.day.equals(next.digest.day)) {
      // At night it comes once more at the opening; after hours nobody was there at the opening.
      if (hourOf(now) >= 6) this.foretold = undefined;
    } else {
      this.faults.unforeseen.push(`not before ${next.at}: ${text}`);
      this.foretold = undefined;
    }
  }
}

const named = (open: readonly Open[]) => open.map(({ product, kind, about }) => `${product} ${kind} ${about}`);

function contents({ id, reminders }: Digest): string {
  return `${id} ${reminders.map(({ one, kinds }) => `${one.license.product} ${kinds.join('+')}`).join(', ')}`;
}

/** What this notice names: each product, what about it, and the day. */
function namedIn({ reminders }: Digest, shop: Shop, at: number): Named[] {
  return reminders.flatMap(({ one, kinds, counted }) =>
    kinds.map((kind) => {
      const key = shop.keys.find(({ id }) => id === one.license.id);
      const about = kind === 'unregistered' || kind === 'ask' ? key?.newest : counted?.until;
      return { product: one.license.product, kind, about: `${about}`, at };
    }),
  );
}
