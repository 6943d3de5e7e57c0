/** The shop of a story as Kagiban comes to know it: facts through the one door, and the truth beside them. */

import { type Facts, nextOrder, type Told, toldKey, type Visit, visitKey } from '../../../src/domain/facts/facts.ts';
import { licenseIdOf } from '../../../src/domain/facts/license-id.ts';
import { goingOn } from '../../../src/domain/facts/visits.ts';
import { snooze } from '../../../src/domain/reminders/snooze.ts';
import { type Command, registerKey } from '../../../src/domain/today/commands.ts';
import { type KnownToday, knownToday } from '../../../src/domain/today/known.ts';
import { ALL_DESTINATIONS } from '../../../src/vendors/destinations.ts';

type Day = Temporal.PlainDate;
type Instant = Temporal.Instant;

const PRODUCTS = ['ネクストエンジン', 'みほん分析', 'BOSS', 'みほん在庫'];
const SHOP = { url: 'mihon-aonami' };

/** The true keys of one product: what RMS shows, and what the vendor holds. */
export interface TrueKey {
  readonly product: string;
  readonly id: string;
  /** The last day of the key that the vendor holds, and of the newest one, as they were last seen. */
  held: Day;
  newest: Day;
  /** On RMS now: seen at the next look. */
  onRms: Day;
  /** The day of the look at which the newest was first seen, where it is to be registered. */
  newestSeenOn?: Day;
  snoozedUntil?: Day;
  /** When RMS was first looked at. */
  firstSeenOn?: Day;
}

export class Shop {
  readonly keys: TrueKey[];
  private facts: Facts = { visits: [], told: [] };
  private cached: { readonly day: string; readonly known: KnownToday } | undefined;
  /** Raised whenever a fact is added. */
  version = 0;

  constructor(ends: readonly Day[]) {
    this.keys = ends.map((held, index) => {
      const product = PRODUCTS[index] ?? `みほん${index}`;
      return { product, id: licenseIdOf(SHOP, 'vendor', product), held, newest: held, onRms: held };
    });
  }

  /** What is known on this day. */
  known(today: Day): KnownToday {
    if (this.cached?.day !== `${today}`) {
      const known = knownToday(this.facts, today, ALL_DESTINATIONS, { mayRead: true, newerData: false });
      this.cached = { day: `${today}`, known };
    }
    return this.cached.known;
  }

  /** The list of RMS is opened. */
  look(at: Instant, today: Day): void {
    const moment = { at, order: nextOrder(this.facts) };
    const rows = this.keys.map(({ product, onRms }) => ({
      product,
      family: 'vendor' as const,
      state: 'active' as const,
      expiresOn: onRms,
    }));
    const document = `doc-${moment.order}`;
    const first: Visit = {
      screen: 'product-list',
      shop: SHOP,
      rows,
      order: moment.order,
      document,
      first: moment,
      last: moment,
    };
    const visit = goingOn(first, this.facts);
    const others = this.facts.visits.filter(
      (one) => visit === first || visitKey(one) === visitKey(visit) || one.last.order !== lastOrder(this.facts.visits),
    );
    this.facts = { ...this.facts, visits: [...others, visit] };
    for (const key of this.keys) {
      if (key.onRms.equals(key.newest)) continue;
      key.newest = key.onRms;
      key.newestSeenOn = today;
    }
    for (const key of this.keys) key.firstSeenOn ??= today;
    this.changed();
  }

  /** 登録した. */
  register(key: TrueKey, at: Instant, today: Day): void {
    const one = this.known(today).keys.find(({ license }) => license.id === key.id);
    if (!one || !('newer' in one.standing)) return;
    this.tell(registerKey(one), at);
    key.held = key.newest;
    delete key.newestSeenOn;
  }

  /** あとで. */
  snooze(key: TrueKey, until: Day, at: Instant, today: Day): void {
    const one = this.known(today).keys.find(({ license }) => license.id === key.id);
    if (!one) return;
    this.tell(snooze(one, until), at);
    key.snoozedUntil = until;
  }

  private tell(command: Command, at: Instant): void {
    const told = new Map<string, Told>(this.facts.told.map((fact) => [toldKey(fact), fact]));
    for (const fact of command({ at, order: nextOrder(this.facts) })) told.set(toldKey(fact), fact);
    this.facts = { ...this.facts, told: [...told.values()] };
    this.changed();
  }

  private changed(): void {
    this.version += 1;
    this.cached = undefined;
  }
}

function lastOrder(visits: readonly Visit[]): number {
  return Math.max(0, ...visits.map(({ last }) => last.order));
}
