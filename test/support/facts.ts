/** Short ways to write down invented facts in tests: what a screen showed on which day, and what the user told. */

import { byInstant } from '../../src/domain/days/day.ts';
import { type Facts, type Told, toldKey, type Visit } from '../../src/domain/facts/facts.ts';
import { keyAfter, keyUntil, ON_RMS } from '../../src/domain/facts/key-name.ts';
import { type LicenseId, licenseIdOf, partsOf, shopIdOf, UNIDENTIFIED } from '../../src/domain/facts/license-id.ts';
import type { KeyShown, ScreenId, ShopShown } from '../../src/domain/facts/reading.ts';
import type { StepId } from '../../src/domain/facts/recipe.ts';
import { knownToday } from '../../src/domain/today/known.ts';
import { ALL_DESTINATIONS, destinationOf } from '../../src/vendors/destinations.ts';

export const TODAY = Temporal.PlainDate.from('2026-11-24');

/** The day that many days from 2026-11-24. */
export const inDays = (days: number) => TODAY.add({ days });

/** Nine in the morning in Japan, that many days from 2026-11-24. */
export const at = (days: number) =>
  inDays(days).toZonedDateTime({ timeZone: 'Asia/Tokyo', plainTime: '09:00' }).toInstant();

/** A moment of a press; its order is given when the facts are put together. */
export const when = (instant: Temporal.Instant) => ({ at: instant, order: 0 });

export interface SeenBrief {
  product?: string;
  /** The last day of the key, in days from today. */
  ends?: number;
  state?: KeyShown['state'];
  stateText?: string;
  screen?: ScreenId;
  family?: KeyShown['family'];
  shop?: ShopShown;
  /** When it was first and last seen, in days from today. */
  first?: number;
  last?: number;
}

/** One row, and the first and the last look that showed it. */
export interface Seen extends KeyShown {
  readonly id: LicenseId;
  readonly screen: ScreenId;
  readonly shop: ShopShown;
  readonly firstSeenAt: Temporal.Instant;
  readonly lastSeenAt: Temporal.Instant;
}

/** What a screen showed: by default ネクストエンジン, 利用中, in a list, today. */
export function seen(brief: SeenBrief = {}): Seen {
  const { product = 'ネクストエンジン', family = 'vendor', shop = {}, last = brief.first ?? 0 } = brief;
  return {
    id: licenseIdOf(shop, family, product),
    screen: brief.screen ?? 'product-list',
    shop,
    product,
    family,
    state: brief.state ?? 'active',
    ...(brief.stateText && { stateText: brief.stateText }),
    ...(brief.ends !== undefined && { expiresOn: inDays(brief.ends) }),
    firstSeenAt: at(brief.first ?? last),
    lastSeenAt: at(last),
  };
}

/** Steps that are taken on RMS, whatever the destination. */
const STEPS_ON_RMS: readonly StepId[] = ['approved', 'issued', 'old-stopped'];

/** A ticked step of a hand-over: of the key that ends then, else of the one after another. */
export function ticked(
  step: StepId,
  days: { ends?: number; replaces?: number; on?: number },
  product = 'ネクストエンジン',
): Told {
  return {
    id: licenseIdOf({}, 'vendor', product),
    what: 'handover',
    key:
      days.ends !== undefined
        ? keyUntil(inDays(days.ends))
        : keyAfter(days.replaces === undefined ? undefined : inDays(days.replaces)),
    destination: STEPS_ON_RMS.includes(step) ? ON_RMS : destinationOf({ product, family: 'vendor' }).id,
    step,
    ...when(at(days.on ?? 0)),
  };
}

/** もう使っていない, or with `false` the answer that it is still in use. */
export function away(value: boolean, product = 'ネクストエンジン'): Told {
  return { id: licenseIdOf({}, 'vendor', product), what: 'away', away: value, ...when(at(0)) };
}

/** A key whose last day was typed in. */
export function typed(ends: number, on = 0, product = 'ネクストエンジン'): Told {
  return {
    id: licenseIdOf({}, 'vendor', product),
    what: 'date',
    shop: {},
    product,
    family: 'vendor',
    expiresOn: inDays(ends),
    ...when(at(on)),
  };
}

export type Fact = Seen | Told;

const isSeen = (fact: Fact): fact is Seen => 'screen' in fact;

/**
 * These facts in the order of their instants: all rows of one shop and screen that were seen in one instant stood on
 * one page, and what is told in the same instant comes after it. Of two words under one key the later one stands.
 */
export function factsOf(...all: readonly Fact[]): Facts {
  const told = new Map<string, Told>();
  for (const fact of all.filter((one): one is Told => !isSeen(one)).sort((one, other) => byInstant(one.at, other.at)))
    told.set(toldKey(fact), fact);
  const pages = pagesOf(all.filter(isSeen));
  const inOrder = [...pages, ...told.values()].sort(
    (one, other) => byInstant(one.at, other.at) || Number('what' in one) - Number('what' in other),
  );
  const order = new Map(inOrder.map((one, index) => [one, index + 1]));
  const visits = pages.map((page): Visit => {
    const moment = { at: page.at, order: order.get(page) ?? 0 };
    const { screen, shop, rows } = page;
    return { screen, shop, rows, order: moment.order, document: `doc-${moment.order}`, first: moment, last: moment };
  });
  return { visits, told: [...told.values()].map((fact) => ({ ...fact, order: order.get(fact) ?? 0 })) };
}

interface Page {
  readonly at: Temporal.Instant;
  readonly screen: ScreenId;
  readonly shop: ShopShown;
  readonly rows: KeyShown[];
}

function pagesOf(rows: readonly Seen[]): Page[] {
  const pages = new Map<string, Page>();
  for (const { id: _, screen, shop, firstSeenAt, lastSeenAt, ...row } of rows) {
    for (const instant of firstSeenAt.equals(lastSeenAt) ? [firstSeenAt] : [firstSeenAt, lastSeenAt]) {
      const key = `${instant} ${screen} ${shopIdOf(shop)}`;
      const page = pages.get(key) ?? { at: instant, screen, shop, rows: [] };
      page.rows.push(row);
      pages.set(key, page);
    }
  }
  return [...pages.values()];
}

/** The shop of a story whose facts name none. */
const SHOP = { url: 'mihon-aonami' };

/**
 * The same facts, as if each page that names no shop named this one: such a page is never held back, so that a story is
 * about keys alone. What follows where pages name none is told in whose-page.test.ts.
 */
export function ofOneShop<One extends Fact>(...facts: readonly One[]): One[] {
  return facts.map((fact) => {
    if (partsOf(fact.id).shop !== UNIDENTIFIED) return fact;
    const { family, name } = partsOf(fact.id);
    const id = `${SHOP.url}/${family}/${name}`;
    return 'shop' in fact ? { ...fact, id, shop: { ...SHOP, ...fact.shop } } : { ...fact, id };
  });
}

/** What is known today, given these facts of one shop. */
export const knownWith = (...all: readonly Fact[]) =>
  knownToday(factsOf(...ofOneShop(...all)), TODAY, ALL_DESTINATIONS, { mayRead: true, newerData: false });

/** Where every license stands today, given these facts. */
export const watchedWith = (...all: readonly Fact[]) => knownWith(...all).keys;
