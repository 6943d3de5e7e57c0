/** Products that are wrong on purpose, and a plain one that is mostly right: what the judge is tried on. */

import type { Offer, Product, Shown, ShownKey } from './product.ts';
import { type DayNumber, instant, minuteOf } from './truth/calendar.ts';

type Row = { product: string; shop: string };

/** Knows the names that it was shown, and says the same of all of them. */
export function says(mark: ShownKey['mark'], more: Partial<ShownKey> = {}): Product {
  const rows = new Map<string, Row>();
  return {
    look: ({ keys, shop }) => {
      const own = shop.url ?? shop.number ?? 'unidentified';
      for (const { product } of keys) rows.set(`${own} ${product}`, { product, shop: own });
    },
    shown: () => shownOf([...rows].map(([id, row]) => keyOf(id, row, { mark, ...more }))),
    press: () => {},
    said: () => [],
  };
}

interface Known extends Row {
  held?: Temporal.PlainDate;
  newer?: Temporal.PlainDate;
  typed?: boolean;
  isAway?: boolean;
  hasEnded?: boolean;
}

type About = { readonly about: string; readonly date?: Temporal.PlainDate };

/** Counts to the first day that it was shown; asks to register a later one; believes every press. */
export function plainProduct({ forgets = false } = {}): Product {
  const known = new Map<string, Known>();
  return {
    look: ({ keys, shop }) => {
      const own = shop.url ?? shop.number ?? 'unidentified';
      for (const { product, expiresOn, state } of keys) {
        const id = `${own} ${product}`;
        const one: Known = known.get(id) ?? { product, shop: own };
        known.set(id, one);
        one.hasEnded = state === 'expired';
        if (forgets) one.isAway = false;
        if (expiresOn && (!one.held || isBefore(expiresOn, one.held))) one.held = expiresOn;
        else if (expiresOn && one.held && isBefore(one.newer ?? one.held, expiresOn)) one.newer = expiresOn;
      }
    },
    shown: (now) => {
      const today = now.toZonedDateTimeISO('Asia/Tokyo').toPlainDate();
      return shownOf([...known].map(([id, one]) => plainly(id, one, today)));
    },
    press: (offer) => {
      const { about, date } = offer as unknown as About;
      const one = known.get(about);
      if (!one) return;
      if (offer.do === 'away') one.isAway = true;
      if (offer.do === 'registered' && one.newer) {
        one.held = one.newer;
        delete one.newer;
      }
      if (offer.do === 'type-date' && date) one.held = date;
    },
    said: () => [...known].flatMap(([id, { isAway }]) => (isAway ? [`${id} away`] : [])),
  };
}

function plainly(id: string, one: Known, today: Temporal.PlainDate): ShownKey {
  const { held, newer, isAway } = one;
  if (isAway) return keyOf(id, one, { mark: '' });
  const offer = (what: object, label: string) => ({ ...what, label, about: id }) as unknown as Offer;
  const left = held && today.until(held).days;
  const mark = left === undefined ? '?' : left < 0 ? '!' : left;
  const offers = [
    ...(newer ? [offer({ do: 'registered', key: newer }, '登録した')] : []),
    offer({ do: 'open-list' }, '一覧を開く'),
    offer({ do: 'type-date' }, '期限を入力'),
    offer({ do: 'away' }, 'もう使っていない'),
  ];
  return keyOf(id, one, { mark, offers, unregistered: newer !== undefined, ...(held && { until: held }) });
}

function isBefore(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(one, other) < 0;
}

function keyOf(id: string, { product, shop }: Row, more: Partial<ShownKey>): ShownKey {
  return { id, product, shop, unregistered: false, mark: '', sentences: [], offers: [], ...more };
}

function shownOf(keys: readonly ShownKey[]): Shown {
  return { badge: String(keys[0]?.mark ?? '?'), keys, asksWhosePage: false, offers: [] };
}

/** One product until that day, then another. */
export function onDay(day: DayNumber, before: Product, then: Product): Product {
  const from = instant(minuteOf(day, 0));
  return {
    ...before,
    look: (...page) => {
      before.look(...page);
      then.look(...page);
    },
    shown: (now) => (Temporal.Instant.compare(now, from) < 0 ? before : then).shown(now),
  };
}

/** Believes a typed day for good, whatever pages show. */
export function believing(): Product {
  const product = plainProduct();
  let isTyped = false;
  return {
    ...product,
    look: (...page) => (isTyped ? undefined : product.look(...page)),
    press: (offer, now) => {
      isTyped ||= offer.do === 'type-date';
      product.press(offer, now);
    },
  };
}
