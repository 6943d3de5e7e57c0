/** What happens in a story: the renewals of each product, and how often its people look, follow, forget and err. */

import { type DayNumber, minuteOf } from '../truth/calendar.ts';
import type { DeedName, Event, Story } from '../truth/events.ts';
import type { Setup } from '../truth/world.ts';
import { type Dice, diceOf } from './dice.ts';
import { KINDS_OF_PEOPLE, type Person } from './people.ts';
import { setupOf } from './setups.ts';

/** 2026-01-05. */
const FIRST_DAY = 20_458;

/** The story of that number; the same for the same seed. */
export function storyOf(seed: number, number: number): Story {
  const dice = diceOf(seed, number);
  const begins = FIRST_DAY + dice.between(0, 330);
  const ends = begins + dice.between(20, 240);
  const setup = setupOf(dice, begins);
  const teller = new Teller(dice, setup, begins, ends, dice.one(KINDS_OF_PEOPLE));
  return { setup, begins, ends, events: teller.tell() };
}

class Teller {
  private readonly events: Event[] = [];

  constructor(
    private readonly dice: Dice,
    private readonly setup: Setup,
    private readonly begins: DayNumber,
    private readonly ends: DayNumber,
    private readonly person: Person,
  ) {}

  tell(): Event[] {
    this.looks();
    if (this.dice.chance(0.15)) this.jointRenewals();
    else for (const product of this.setup.products.keys()) this.renewals(product);
    this.oddities();
    return this.events.filter(({ at }) => at < minuteOf(this.ends, 18)).sort((one, other) => one.at - other.at);
  }

  private at(day: DayNumber): number {
    return minuteOf(day, this.dice.between(8, 17), this.dice.between(0, 59));
  }

  private deed(deed: DeedName, product: number, at: number): void {
    this.events.push({ do: 'deed', deed, product, at });
  }

  private looks(): void {
    const { dice, setup } = this;
    for (let day = this.begins; day < this.ends; day += dice.between(...this.person.looks)) {
      const shop = dice.between(0, setup.shops.length - 1);
      this.visit(shop, this.at(day));
    }
  }

  /** A look at the list, often more than one page, and often the popup after it. */
  private visit(shop: number, start: number): void {
    const { dice } = this;
    let at = start;
    const { pageSize } = this.setup.screens.list;
    const own = this.setup.products.flatMap((one, index) => (one.shop === shop ? [index] : []));
    if (dice.chance(0.06))
      this.events.push({ do: 'closed', shop, screen: dice.one(['robot-check', 'login', 'maintenance']), at: at++ });
    if (dice.chance(0.08)) this.events.push({ do: 'list', shop, only: dice.one(own), at: at++ });
    else {
      const pages = pageSize && dice.chance(0.8) ? Math.ceil(own.length / pageSize) : 1;
      for (let page = 0; page < pages; page++) {
        this.events.push({ do: 'list', shop, page, at: at++, ...(page > 0 && dice.chance(0.5) && { sameTab: true }) });
      }
    }
    if (dice.chance(0.35))
      this.events.push({ do: 'detail', product: dice.one(own), at: at++, sameTab: dice.chance(0.3) });
    if (dice.chance(0.15)) this.events.push({ do: 'list', shop, at: at++ });
    if (dice.chance(0.25)) this.events.push({ do: 'again', back: dice.between(0, 3), at: at++ });
    if (dice.chance(0.5)) this.popup(at++);
  }

  private popup(at: number): void {
    const { dice, person } = this;
    this.events.push({ do: 'popup', manner: dice.one(person.manners), pick: dice.between(0, 9), at });
  }

  private renewals(product: number): void {
    const { dice, person } = this;
    const { issued, lifetime, later } = this.setup.products[product] ?? { issued: [], lifetime: 90 };
    let key = issued.at(-1) ?? this.begins;
    if (later) {
      const asked = this.begins + dice.between(1, 20);
      this.deed('apply', product, this.at(asked));
      key = asked + dice.between(0, 6);
      this.deed('approve', product, this.at(key));
      if (dice.chance(0.8)) this.deed('register', product, this.at(key + dice.between(...person.registers)) + 1);
    }
    for (;;) {
      const next = Math.max(key + 1, key + lifetime - dice.between(...person.renews));
      if (next >= this.ends) return;
      if (next >= this.begins) this.renewal(product, next);
      key = next;
    }
  }

  /** One renewal from the new key to its registration, with the looks that go with it. */
  private renewal(product: number, day: DayNumber): void {
    const { dice, person } = this;
    const isSilent = dice.chance(person.silent);
    const shop = this.setup.products[product]?.shop ?? 0;
    const at = this.at(day);
    if (!isSilent && dice.chance(0.5)) this.events.push({ do: 'detail', product, at: at - 2 });
    this.deed('issue', product, at);
    if (!isSilent && dice.chance(0.6)) this.events.push({ do: 'detail', product, at: at + 1 });
    if (!isSilent && dice.chance(0.6)) this.visit(shop, at + 2);
    // Some forget it.
    if (!dice.chance(isSilent ? 0.95 : 0.85)) return;
    const registered = at + 10 + dice.between(...person.registers) * 1440;
    if (dice.chance(0.15)) this.deed('register-one', product, registered - 5);
    this.deed('register', product, registered);
    if (!isSilent && dice.chance(0.6)) this.popup(registered + 3);
    if (dice.chance(0.2)) this.deed('stop-old', product, registered + dice.between(5, 4000));
  }

  private jointRenewals(): void {
    const { dice, setup } = this;
    const [first] = setup.products;
    const start = Math.max(
      this.begins,
      (first?.issued.at(-1) ?? this.begins) + 90 - dice.between(...this.person.renews),
    );
    for (let day = start; day < this.ends; day += 90 - dice.between(0, 10)) {
      for (const product of setup.products.keys()) this.renewal(product, day);
    }
  }

  private oddities(): void {
    const { dice, setup, person } = this;
    const some = () => dice.between(0, setup.products.length - 1);
    const day = () => dice.between(this.begins + 1, this.ends);
    const odd = (deed: DeedName, then?: DeedName) => {
      if (!dice.chance(person.odd)) return;
      const product = some();
      const at = this.at(day());
      this.deed(deed, product, at);
      if (then) this.deed(then, product, at + dice.between(10, 30_000));
    };
    odd('ask-update', 'update');
    odd('stop', 'start');
    odd('leave');
    odd('rename-developer');
    if (dice.chance(0.4)) odd('rename');
    if (dice.chance(person.odd / 2)) {
      const at = this.at(day());
      this.events.push({ do: 'clock', days: dice.one([-40, 60, 150, 400]), at });
      this.events.push({ do: 'clock', days: 0, at: at + dice.between(5, 3000) });
      this.visit(0, at + 2);
    }
  }
}
