/** One key as the world meets it: its mark, what is said of it, and what can be pressed. */

import { t } from '../../../src/browser/text.ts';
import type { Day } from '../../../src/domain/days/day.ts';
import type { VisitKey } from '../../../src/domain/facts/facts.ts';
import { licenseIn, partsOf, shopIdOf } from '../../../src/domain/facts/license-id.ts';
import type { KeyShown, Reading } from '../../../src/domain/facts/reading.ts';
import {
  countedOf,
  daysOf,
  isPassed,
  isUnregistered,
  levelOf,
  SOON_DAYS,
} from '../../../src/domain/today/columns/urgency.ts';
import { keyJobOf } from '../../../src/domain/today/job.ts';
import type { KnownToday } from '../../../src/domain/today/known.ts';
import { answersOf, type Offer as DomainOffer, offersOf, type Ticking } from '../../../src/domain/today/offers.ts';
import type { KeyToday } from '../../../src/domain/today/standing.ts';
import { stepsOf } from '../../../src/vendors/steps.ts';
import { sayingWords } from '../../../src/words/popup/offer-words.ts';
import { stepWords } from '../../../src/words/steps/step-words.ts';
import type { Offer, ShownKey } from '../product.ts';
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
    offers: [...offersOf(one).map((offer) => offered(offer, one, today)), ...always(one)],
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

/** What the world calls it. */
const NAMES = {
  registered: 'registered',
  held: 'registered',
  'held-of-two': 'registered',
  'not-yet': 'not-yet',
  'right-shown': 'shown-date-right',
  'right-typed': 'typed-date-right',
  away: 'away',
  tick: 'tick',
} as const;

/** The offer as the world knows it, with what it tells in fields of its own. */
function offered(offer: DomainOffer, one: KeyToday, today: Day): Offer {
  const inUse = one.standing.is === 'away' ? 'in-use-again' : 'still-used';
  const day = 'until' in offer && offer.until;
  return {
    ...offer,
    ...(day && (offer.is.startsWith('right') ? { date: day } : { key: day })),
    do: offer.is === 'in-use' ? inUse : NAMES[offer.is],
    get label() {
      if (offer.is === 'tick') return tickWords(offer, one);
      const { label, answer = label } = sayingWords(offer, one, today);
      return answersOf(one).some(({ is }) => is === offer.is) ? answer : label;
    },
  } as Offer;
}

function tickWords({ step }: Ticking, one: KeyToday): string {
  const job = keyJobOf(one);
  return stepWords(one.license, job, step, stepsOf(job.destination)).tick;
}

/** What stands below all keys, whatever is asked: the list on RMS, and the form for a date. */
function always({ license }: KeyToday): Offer[] {
  return [
    { do: 'open-list', label: t('popup_open_list') },
    { do: 'type-date', label: t('popup_enter_date'), license } as Offer,
  ];
}
