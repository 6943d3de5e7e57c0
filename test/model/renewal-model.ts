/** A product, its keys on RMS, the vendor's copy, and Kagiban's facts of them: what the model's commands act on. */

import { expect } from 'vitest';
import { byDay, type Day, dayInJapan, daysLeft } from '../../src/domain/days/day.ts';
import type { Destinations } from '../../src/domain/facts/destination.ts';
import type { Reading, ShopShown } from '../../src/domain/facts/reading.ts';
import { recipe, type StepId } from '../../src/domain/facts/recipe.ts';
import type { State } from '../../src/domain/facts/state.ts';
import { keptReading, type ShownBefore } from '../../src/domain/shops/keep-reading.ts';
import { countedOf, isPassed, isUnregistered } from '../../src/domain/today/columns/urgency.ts';
import { type Command, nameDestinations, registerKey } from '../../src/domain/today/commands.ts';
import { type KnownToday, knownToday } from '../../src/domain/today/known.ts';
import type { KeyToday } from '../../src/domain/today/standing.ts';
import { destinationNamed, destinationOf } from '../../src/vendors/destinations.ts';
import { at } from '../support/facts.ts';
import { type Press, RenewalStore } from './renewal-store.ts';

/** A vendor that needs no key of the shop: none of those with a row of their own does. */
const KEYLESS = {
  ...destinationOf({ product: '鍵のいらない見本', family: 'vendor' }),
  recipe: recipe('nothing', { registering: [] }),
};

/** An open page, and what its script knows that it has stored. */
interface Tab {
  readonly document: string;
  readonly reading: Reading;
  before?: ShownBefore;
}

export class RenewalModel {
  readonly family: 'vendor' | 'own-shop';
  /** The last days of the keys on RMS, the newest last. */
  keys: Day[] = [dayInJapan(at(0)).add({ days: 20 })];
  state: State = 'active';
  /** The last day of the key that really stands in each place where a destination wants one: `<destination> <step>`. */
  private readonly entered = new Map<string, Day>();
  now = at(0);
  /** Whether 利用停止 was pressed for the key before the newest. */
  oldIsStopped = false;
  readonly tabs: Tab[] = [];
  /** What was told in one press, the latest last. */
  private readonly pressed: Press[] = [];
  private readonly store = new RenewalStore();

  constructor(
    readonly product: string,
    /** What each page says of its shop. */
    private readonly shop: ShopShown,
  ) {
    this.family = product === '見本の自社便' ? 'own-shop' : 'vendor';
    this.read();
    this.keepIn(this.newest);
  }

  get newest(): Day {
    return this.keys.at(-1) as Day;
  }

  /** The last day of the key that the vendor really holds: it works to the first of all that were entered. */
  get vendorHolds(): Day {
    if (this.keyless) return this.newest;
    return this.places.map((place) => this.entered.get(place) as Day).sort(byDay)[0] as Day;
  }

  private get places(): string[] {
    return this.one.license.destinations.flatMap(({ id, recipe: { steps } }) =>
      steps.filter(({ part }) => part === 'registering').map((step) => `${id} ${step.id}`),
    );
  }

  /** The newest key on RMS is really put into all places of this destination, or into this one alone. */
  enter(destination: string, step?: StepId): void {
    for (const place of this.places)
      if (step ? place === `${destination} ${step}` : place.startsWith(`${destination} `))
        this.entered.set(place, this.newest);
  }

  /** The key moves to other vendors, as it is. */
  nameVendors(vendors: readonly string[]): void {
    const holds = this.vendorHolds;
    this.say(nameDestinations(this.one.license, vendors));
    this.keepIn(holds);
  }

  /** All places have the key with this day, but for those that were given a later one before. */
  private keepIn(day: Day): void {
    for (const place of this.places) {
      const before = this.entered.get(place);
      if (!before || byDay(before, day) < 0) this.entered.set(place, day);
    }
  }

  /** The keys of all that was told. */
  get told(): readonly string[] {
    return this.store.told;
  }

  get keyless(): boolean {
    return this.product === '鍵のいらない見本';
  }

  /** What the popup, the notes and the badge go by: derived from the stored facts alone. */
  get one(): KeyToday {
    return this.known.keys[0] as KeyToday;
  }

  private get known(): KnownToday {
    const destinations: Destinations = {
      of: (key) => (this.keyless ? KEYLESS : destinationOf(key)),
      named: (id) => (this.keyless ? KEYLESS : destinationNamed(id)),
    };
    return knownToday(this.store.facts, dayInJapan(this.now), destinations, { mayRead: true, newerData: false });
  }

  /** A page of RMS is opened and read. */
  read(screen: 'product-list' | 'product-detail' = 'product-list', { dates = true } = {}): void {
    this.now = this.now.add({ minutes: 1 });
    const shown = screen === 'product-list' ? [this.newest] : this.keys;
    const reading: Reading = {
      screen,
      shop: this.shop,
      keys: shown.map((expiresOn) => ({
        product: this.product,
        family: this.family,
        state: this.stateOf(expiresOn),
        ...(dates && { expiresOn }),
      })),
    };
    const tab = { document: `doc-${this.tabs.length}`, reading };
    this.tabs.push(tab);
    this.sayAgain(tab);
  }

  /** What RMS says of the key with this day. */
  private stateOf(expiresOn: Day): State {
    const isOld = !expiresOn.equals(this.newest);
    if (this.oldIsStopped && isOld) return 'stopped';
    if (this.state !== 'stopped' && byDay(expiresOn, dayInJapan(this.now)) < 0) return 'expired';
    // It is the new key that waits.
    return isOld && this.state === 'awaiting-approval' ? 'active' : this.state;
  }

  /** A tab says what it shows: for the first time, or once more. */
  sayAgain(tab: Tab): void {
    const { store, before } = keptReading({ id: tab.document }, tab.before, tab.reading, this.now, this.store.facts);
    if (before) tab.before = before;
    if (store) this.store.keep(store);
  }

  /** The user says something. */
  say(telling: Command): void {
    this.now = this.now.add({ seconds: 1 });
    this.pressed.push(this.store.press(telling, this.now));
  }

  takeBack(): void {
    const press = this.pressed.pop();
    if (!press) return;
    const holds = this.vendorHolds;
    this.store.takeBack(press);
    if (press.told.some(({ what }) => what === 'destinations')) this.keepIn(holds);
  }

  /** What must hold at any time. */
  check(): void {
    this.checkCountdown();
    this.checkEnding();
  }

  /**
   * One press for each destination ends every 未 and every !; of a key that has ended itself 未 becomes !, and the next
   * press ends that.
   */
  private checkEnding(): void {
    const { one } = this;
    if (!isUnregistered(one) && !isPassed(one)) return;
    // A key that nobody registers waits for RMS alone.
    if (this.keyless && 'waits' in one.standing && one.standing.waits) return;
    const after = this.store.trying(() => {
      for (const _ of one.license.destinations) this.store.press(registerKey(this.one), this.now);
      return this.one;
    });
    if (isUnregistered(after)) expect.fail('登録した does not end 未');
    if (isPassed(after) && !isUnregistered(one)) expect.fail('登録した does not end !');
  }

  private checkCountdown(): void {
    const counted = countedOf(this.one)?.until;
    if (counted && byDay(counted, this.vendorHolds) > 0) {
      expect.fail(`counts down to ${counted}, while the vendor holds the key to ${this.vendorHolds}`);
    }
    const { text } = this.known.badge;
    const number = /\d+$/.exec(text)?.[0];
    if (number && Number(number) > daysLeft(dayInJapan(this.now), this.vendorHolds))
      expect.fail(`the badge promises ${text}`);
  }
}
