/** Short ways to write down invented facts in tests: what a screen showed on which day, and what the user told. */

import type { Facts, Seen, Told } from '../../src/domain/facts/facts.ts';
import { inShop, licenseIdOf, partsOf, UNIDENTIFIED } from '../../src/domain/facts/license-id.ts';
import type { StepId } from '../../src/domain/facts/recipe.ts';
import { knownToday } from '../../src/domain/today/known.ts';
import { destinationOf } from '../../src/vendors/destinations.ts';

export const TODAY = Temporal.PlainDate.from('2026-11-24');

/** The day that many days from 2026-11-24. */
export const inDays = (days: number) => TODAY.add({ days });

/** Nine in the morning in Japan, that many days from 2026-11-24. */
export const at = (days: number) =>
  inDays(days).toZonedDateTime({ timeZone: 'Asia/Tokyo', plainTime: '09:00' }).toInstant();

export interface SeenBrief {
  product?: string;
  /** The last day of the key, in days from today. */
  ends?: number;
  state?: Seen['state'];
  stateText?: string;
  screen?: Seen['screen'];
  family?: Seen['family'];
  shop?: Seen['shop'];
  /** When it was first and last seen, in days from today. */
  first?: number;
  last?: number;
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

/** A ticked step of a hand-over. */
export function ticked(
  step: StepId,
  days: { ends?: number; replaces?: number; on?: number },
  product = 'ネクストエンジン',
): Told {
  return {
    id: licenseIdOf({}, 'vendor', product),
    what: 'handover',
    step,
    ...(days.ends !== undefined && { expiresOn: inDays(days.ends) }),
    ...(days.replaces !== undefined && { replaces: inDays(days.replaces) }),
    at: at(days.on ?? 0),
  };
}

/** もう使っていない, or with `false` the answer that it is still in use. */
export function away(value: boolean, product = 'ネクストエンジン'): Told {
  return { id: licenseIdOf({}, 'vendor', product), what: 'away', away: value, at: at(0) };
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
    at: at(on),
  };
}

export type Fact = Seen | Told;

/** These facts, as seen and told. */
export function factsOf(...all: readonly Fact[]): Facts {
  return {
    seen: all.filter((fact): fact is Seen => 'screen' in fact),
    told: all.filter((fact): fact is Told => 'what' in fact),
  };
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
    const id = inShop(fact.id, SHOP.url);
    return 'shop' in fact ? { ...fact, id, shop: { ...SHOP, ...fact.shop } } : { ...fact, id };
  });
}

/** What is known today, given these facts of one shop. */
export const knownWith = (...all: readonly Fact[]) =>
  knownToday(factsOf(...ofOneShop(...all)), TODAY, destinationOf, { mayRead: true, newerData: false });

/** What is watched today, given these facts. */
export const watchedWith = (...all: readonly Fact[]) => knownWith(...all).watched;
