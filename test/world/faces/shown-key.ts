/** One key as the world meets it: its mark, what is said of it, and what can be pressed. */

import type { VisitKey } from '../../../src/domain/facts/facts.ts';
import { licenseIn, partsOf, shopIdOf } from '../../../src/domain/facts/license-id.ts';
import type { KeyShown, Reading } from '../../../src/domain/facts/reading.ts';
import type { KnownToday } from '../../../src/domain/today/known.ts';
import { type Offer as DomainOffer, offersOf } from '../../../src/domain/today/offers.ts';
import type { KeyToday } from '../../../src/domain/today/standing.ts';
import { countedOf, daysOf, isPassed, isUnregistered, levelOf, SOON_DAYS } from '../../../src/domain/today/urgency.ts';
import type { Offer, ShownKey } from '../product.ts';
import { labelOf } from './labels.ts';
import type { RowsSeen } from './sentences.ts';

/** A page as it was read, and what was kept of it. */
export interface SeenPage {
  readonly reading: Reading;
  readonly visit?: VisitKey;
}

/** The rows on the last page that showed this key. */
export function rowsOf(
  { license }: KeyToday,
  { idOf, shopOf }: KnownToday,
  pages: readonly SeenPage[],
): RowsSeen | undefined {
  return pages.toReversed().flatMap(({ reading, visit }) => {
    const shop = (visit && shopOf(visit)) ?? shopIdOf(reading.shop);
    const isOf = ({ family, product }: KeyShown) => idOf(licenseIn(shop, family, product)) === license.id;
    const rows = reading.keys.filter(isOf);
    return rows.length > 0 ? [{ reading, rows }] : [];
  })[0];
}

/** `say`: called only where somebody reads it. */
export function shownKey(one: KeyToday, { today }: KnownToday, say: () => readonly string[]): ShownKey {
  const { license } = one;
  const counted = countedOf(one);
  return {
    id: license.id,
    product: license.product,
    shop: partsOf(license.id).shop,
    unregistered: isUnregistered(one),
    mark: markOf(one),
    ...(counted && { until: counted.until }),
    get sentences() {
      return say();
    },
    offers: offersOf(one).flatMap((offer) => offered(offer, one, () => labelOf(offer, one, today))),
  };
}

/** What this license alone would put on the badge. */
function markOf(one: KeyToday): ShownKey['mark'] {
  const level = levelOf(one);
  const days = daysOf(one);
  if (level === 'idle') return '';
  if (isPassed(one)) return '!';
  if (days !== undefined && days >= 0 && (days <= SOON_DAYS || (level !== 'unknown' && one.doubts.length === 0)))
    return days;
  return level === 'unknown' || one.doubts.length > 0 ? '?' : '';
}

/** The offer as the world knows it, with what it tells in a field of its own. `say`: what its button is called. */
function offered(offer: DomainOffer, { license, standing }: KeyToday, say: () => string): Offer[] {
  const place = 'destination' in offer && offer.destination ? { destination: offer.destination } : {};
  const until = { ...('until' in offer && offer.until ? { key: offer.until } : {}), ...place };
  const named = <Told extends object>(told: Told) => ({
    ...told,
    get label() {
      return say();
    },
  });
  switch (offer.is) {
    case 'registered':
    case 'not-yet':
      return [named({ ...offer, do: offer.is, ...until })];
    case 'tick':
      return [named({ ...offer, do: offer.is, ...until })];
    case 'right-date': {
      const isTyped = license.ring.keys.some(({ until: day, last }) => !last && day.equals(offer.until));
      return [named({ ...offer, do: isTyped ? 'typed-date-right' : 'shown-date-right', date: offer.until })];
    }
    case 'in-use':
      return [named({ ...offer, do: standing.is === 'away' ? 'in-use-again' : 'still-used' })];
    case 'away':
      return [named({ ...offer, do: 'away' })];
    case 'type-date':
      return [named({ ...offer, do: 'type-date', license }) as Offer];
    case 'open-list':
    case 'open-detail':
      return [named({ do: offer.is })];
  }
}
