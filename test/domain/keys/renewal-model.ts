/** A product, its keys on RMS, the vendor's copy, and Kagiban's facts of them: what the model's commands act on. */

import { expect } from 'vitest';
import { parseFact, storedForm } from '../../../src/browser/storage/fact-schemas.ts';
import { byDay, type Day, dayInJapan, daysLeft } from '../../../src/domain/days/day.ts';
import type { KeyOfProduct } from '../../../src/domain/facts/destination.ts';
import { type Seen, seenKey, type Told, toldKey } from '../../../src/domain/facts/facts.ts';
import { additions, recordsOf } from '../../../src/domain/facts/keep.ts';
import type { Reading, ShopShown } from '../../../src/domain/facts/reading.ts';
import { type Recipe, recipe, type StepId } from '../../../src/domain/facts/recipe.ts';
import type { State } from '../../../src/domain/facts/state.ts';
import type { Watched } from '../../../src/domain/today/attention.ts';
import { type Command, nameDestination, registerKey } from '../../../src/domain/today/commands.ts';
import { type KnownToday, knownToday } from '../../../src/domain/today/known.ts';
import { destinationOf } from '../../../src/vendors/destinations.ts';
import { at } from '../../support/facts.ts';

/** A vendor that needs no key of the shop: none of those with a row of their own does. */
const KEYLESS: Recipe = recipe('nothing', { registering: [] });

export class RenewalModel {
  readonly family: 'vendor' | 'own-shop';
  /** The last days of the keys on RMS, the newest last. */
  keys: Day[] = [dayInJapan(at(0)).add({ days: 20 })];
  state: State = 'active';
  /** The last day of the key that really stands in each place where the vendor wants one. */
  private readonly entered = new Map<StepId, Day>();
  now = at(0);
  clockWentBack = false;
  /** Whether 利用停止 was pressed for the key before the newest. */
  oldIsStopped = false;
  /** What each open tab showed, and since when. */
  tabs: (readonly Seen[])[] = [];
  /** What was told in one press, the latest last. */
  pressed: (readonly Told[])[] = [];
  private stored = new Map<string, unknown>();

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
    return [...this.entered.values()].sort(byDay)[0] as Day;
  }

  private get places(): StepId[] {
    return this.watched.license.recipe.steps.filter(({ part }) => part === 'registering').map(({ id }) => id);
  }

  /** The newest key on RMS is really put into these places, or into all. */
  enter(places: readonly StepId[] = this.places): void {
    for (const place of places) if (this.entered.has(place)) this.entered.set(place, this.newest);
  }

  /** The key moves to another vendor, as it is. */
  nameVendor(vendor: string): void {
    const holds = this.vendorHolds;
    this.say(nameDestination(this.watched.license, vendor));
    this.keepIn(holds);
  }

  /** All places of the vendor have the key with this day. */
  private keepIn(day: Day): void {
    this.entered.clear();
    for (const place of this.places) this.entered.set(place, day);
  }

  get size(): number {
    return this.stored.size;
  }

  get keyless(): boolean {
    return this.product === '鍵のいらない見本';
  }

  /** What the popup, the notes and the badge go by: derived from the stored facts alone. */
  get watched(): Watched {
    return this.known.watched[0] as Watched;
  }

  private get known(): KnownToday {
    const facts = { seen: [] as Seen[], told: [] as Told[] };
    for (const [key, value] of this.stored) {
      const parsed = parseFact(key, structuredClone(value));
      if (parsed.kind === 'seen') facts.seen.push(parsed.fact);
      else if (parsed.kind === 'told') facts.told.push(parsed.fact);
      else expect.fail(`${key} cannot be read back`);
    }
    const of = (key: KeyOfProduct) => (this.keyless ? { ...destinationOf(key), recipe: KEYLESS } : destinationOf(key));
    return knownToday(facts, dayInJapan(this.now), of, { mayRead: true, newerData: false });
  }

  /** A page of RMS is opened and read. */
  read(screen: 'product-list' | 'product-detail' = 'product-list', { dates = true } = {}): void {
    // No two pages are opened in the same instant.
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
    const records = recordsOf(reading, this.now);
    this.tabs.push(records);
    this.keep(records);
  }

  /** What RMS says of the key with this day. */
  private stateOf(expiresOn: Day): State {
    if (this.oldIsStopped && !expiresOn.equals(this.newest)) return 'stopped';
    return this.state !== 'stopped' && byDay(expiresOn, dayInJapan(this.now)) < 0 ? 'expired' : this.state;
  }

  /** A tab says once more what it has shown all the time. */
  sayAgain(tab: readonly Seen[]): void {
    this.keep(tab);
  }

  /** The user says something, a moment after what was there before. */
  say(telling: Command): void {
    this.now = this.now.add({ seconds: 1 });
    const facts = telling(this.now);
    for (const fact of facts) this.stored.set(toldKey(fact), structuredClone(storedForm(fact)));
    this.pressed.push(facts);
  }

  takeBack(): void {
    const holds = this.vendorHolds;
    const facts = this.pressed.pop() ?? [];
    for (const fact of facts) this.stored.delete(toldKey(fact));
    if (facts.some(({ what }) => what === 'vendor')) this.keepIn(holds);
  }

  /** What would be known if the user now pressed 登録した. */
  private get afterPress(): Watched {
    const before = new Map(this.stored);
    for (const fact of registerKey(this.watched)(this.now.add({ seconds: 1 })))
      this.stored.set(toldKey(fact), storedForm(fact));
    const { watched } = this;
    this.stored = before;
    return watched;
  }

  /** What must hold at any time. */
  check(): void {
    this.checkCountdown();
    // While a clock that was put back lags behind what was seen, a press counts as older than that.
    if (!this.clockWentBack) this.checkEnding();
  }

  /** One press ends every 未 and every !; of a key that has ended itself 未 becomes !, and the next press ends that. */
  private checkEnding(): void {
    const { handoverOpen, concern, license } = this.watched;
    if (!handoverOpen && concern !== 'expired') return;
    const after = this.afterPress;
    if (after.handoverOpen) expect.fail('登録した does not end 未');
    if (after.concern === 'expired' && license.handover === 'none') expect.fail('登録した does not end !');
  }

  private checkCountdown(): void {
    const { watched } = this;
    const today = dayInJapan(this.now);
    const { held } = watched.license;
    const shown = watched.license.registeredUnseen ? undefined : held?.expiresOn;
    if (shown && byDay(shown, this.vendorHolds) > 0) {
      expect.fail(`counts down to ${shown}, while the vendor holds the key to ${this.vendorHolds}`);
    }
    const { text } = this.known.badge;
    const number = /\d+$/.exec(text)?.[0];
    if (number && Number(number) > daysLeft(today, this.vendorHolds)) expect.fail(`the badge promises ${text}`);
  }

  private keep(records: readonly Seen[]): void {
    const before = [...this.stored].flatMap(([key, value]) => {
      const parsed = parseFact(key, structuredClone(value));
      return parsed.kind === 'seen' ? [parsed.fact] : [];
    });
    for (const record of additions(records, before))
      this.stored.set(seenKey(record), structuredClone(storedForm(record)));
  }
}
