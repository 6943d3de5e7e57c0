/**
 * Kagiban as the world meets it: its one door behind the interface of a Product, with facts that go through storage.
 */

import { parseFact, storedForm } from '../../src/browser/storage/fact-schemas.ts';
import { dayInJapan, type Instant } from '../../src/domain/days/day.ts';
import type { Destinations } from '../../src/domain/facts/destination.ts';
import {
  type Facts,
  type Moment,
  nextOrder,
  type Told,
  toldKey,
  type Visit,
  visitKey,
} from '../../src/domain/facts/facts.ts';
import { nextUnnamed } from '../../src/domain/facts/license-id.ts';
import { isOfKeys, type Reading } from '../../src/domain/facts/reading.ts';
import { saidTwice } from '../../src/domain/facts/visits.ts';
import { keptReading, type ShownBefore } from '../../src/domain/shops/keep-reading.ts';
import { type Command, claimPages, nameDestinations, typeDate } from '../../src/domain/today/commands.ts';
import { type KnownToday, knownToday } from '../../src/domain/today/known.ts';
import type { KeyToday } from '../../src/domain/today/standing.ts';
import { destinationNamed, destinationOf } from '../../src/vendors/destinations.ts';
import { sentencesOf } from './faces/sentences.ts';
import { rowsOf, type SeenPage, shownKey } from './faces/shown-key.ts';
import type { DestinationsOf, Product, Shown } from './product.ts';

/** With what is known behind the faces. */
export interface Kagiban extends Product {
  known(now: Instant): KnownToday;
}

/** A Kagiban that has read nothing yet. */
export function kagiban(placesOf: DestinationsOf = (key) => [destinationOf(key)]): Kagiban {
  const stored = new Map<string, Visit | Told>();
  /** What was known last, until a fact is added or the day changes. */
  let cached: { readonly day: string; readonly known: KnownToday } | undefined;
  const documents = new Map<string, ShownBefore>();
  const pages: SeenPage[] = [];
  const sessionEnds: Moment[] = [];
  const places = new Map<string, ReturnType<DestinationsOf>[number]>();
  const destinations: Destinations = {
    of: (key) => {
      const [first = destinationOf(key)] = placesOf(key);
      places.set(first.id, first);
      return key.namedDestination ? (destinations.named(key.namedDestination) ?? first) : first;
    },
    named: (id) => places.get(id) ?? destinationNamed(id),
  };

  const facts = (): Facts => {
    const visits: Visit[] = [];
    const told: Told[] = [];
    for (const fact of stored.values()) {
      if ('screen' in fact) visits.push(fact);
      else told.push(fact);
    }
    return { visits, told, sessionEnds };
  };
  /** Stores a fact as the browser would, and reads it back. */
  const store = (key: string, fact: Visit | Told) => {
    const text = JSON.stringify(storedForm(fact));
    const parsed = parseFact(key, JSON.parse(text));
    if (parsed.kind !== 'visit' && parsed.kind !== 'told') throw new Error(`${key} cannot be read back: ${text}`);
    stored.set(key, parsed.fact);
    cached = undefined;
  };
  const known = (now: Instant): KnownToday => {
    const day = dayInJapan(now);
    if (cached?.day !== `${day}`) {
      const access = { mayRead: true, newerData: false };
      cached = { day: `${day}`, known: knownToday(facts(), day, destinations, access) };
    }
    return cached.known;
  };
  const say = (command: Command, at: Instant) => {
    const order = nextOrder(facts());
    for (const fact of command({ at, order })) store(toldKey(fact), fact);
  };
  const nameAllPlaces = (now: Instant) => {
    for (const { license } of known(now).keys) {
      const all = placesOf(license);
      for (const place of all) places.set(place.id, place);
      if (all.length > 1 && license.destinations.length < all.length)
        say(
          nameDestinations(
            license,
            all.map(({ id }) => id),
          ),
          now,
        );
    }
  };

  return {
    look: (reading: Reading, at, document) => {
      if (!isOfKeys(reading.screen)) {
        if (reading.screen === 'login' || reading.screen === 'session-ended')
          sessionEnds.push({ at, order: nextOrder(facts()) });
        cached = undefined;
        return;
      }
      const { store: visit, before } = keptReading(
        { id: document, byLink: (reading.page?.from ?? 1) > 1 },
        documents.get(document),
        reading,
        at,
        facts(),
      );
      pages.push({ reading, ...(visit && { visit: visitKey(visit) }) });
      if (before) documents.set(document, before);
      if (!visit) return;
      store(visitKey(visit), visit);
      for (const twice of saidTwice(facts().visits)) stored.delete(visitKey(twice));
      if (visit.rows.some((row) => placesOf(row).length > 1)) nameAllPlaces(at);
    },
    shown: (now): Shown => {
      const all = known(now);
      const { badge, keys, heldBack, facts: counted } = all;
      const shops = [...new Set(counted.visits.map(({ shop }) => shop))];
      return {
        badge: badge.text,
        keys: keys.map((one) => shownKey(one, all, () => sentencesOf(one, all, destinations, rowsOf(one, all, pages)))),
        asksWhosePage: heldBack !== undefined,
        offers: heldBack
          ? [...shops, nextUnnamed(shops)].map((shop) => ({
              label: `${shop}の画面です`,
              do: 'claim-page' as const,
              shop,
              products: heldBack.products,
              command: claimPages(shop, shopTold(facts(), shop), heldBack),
            }))
          : [],
      };
    },
    press: (offer, now) => {
      const { command, license } = offer as { command?: Command; license?: KeyToday['license'] };
      if (command) return say(command, now);
      if (offer.do === 'type-date' && offer.date && license) {
        const { id, shop, product, family } = license;
        say(typeDate({ id, shop, product, family, expiresOn: offer.date }), now);
      }
    },
    known,
    said: () => facts().told.map((told) => JSON.stringify(storedForm(told))),
  };
}

function shopTold({ told }: Facts, shop: string) {
  return told.find((fact): fact is Extract<Told, { what: 'shop' }> => fact.what === 'shop' && fact.id === shop);
}
