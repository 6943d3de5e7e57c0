/**
 * How long an answer to 「これはどの店舗の画面ですか」 holds: until a login or an expired session is seen, since another shop may come
 * after.
 */

import { byInstant, type Instant } from '../days/day.ts';
import type { PageAnswer, Told } from '../facts/facts.ts';
import type { ShopId } from '../facts/license-id.ts';

export interface ShopAnswer extends PageAnswer {
  readonly shop: ShopId;
}

/** Every answer, in the order in which they were given. */
export function answersIn(told: readonly Told[]): ShopAnswer[] {
  const answers = told.flatMap((fact) =>
    fact.what === 'shop' ? (fact.pages ?? []).map((page) => ({ ...page, shop: fact.id })) : [],
  );
  return answers.sort((one, other) => byInstant(one.at, other.at));
}

/** Whether no login and no expired session was seen after the one and up to the other instant. */
export function sameSession(from: Instant, to: Instant, sessionEnds: readonly Instant[]): boolean {
  return !sessionEnds.some((end) => byInstant(from, end) < 0 && byInstant(end, to) <= 0);
}

/** The answer that pages shown at this instant go by: the latest one, if its session still lasts. */
export function holdingAt(
  instant: Instant,
  answers: readonly ShopAnswer[],
  sessionEnds: readonly Instant[],
): ShopAnswer | undefined {
  const latest = answers.findLast(({ at }) => byInstant(at, instant) <= 0);
  return latest && sameSession(latest.from, instant, sessionEnds) ? latest : undefined;
}

/** The answer that was given later about what was held back at this instant. */
export function givenLater(
  instant: Instant,
  answers: readonly ShopAnswer[],
  sessionEnds: readonly Instant[],
): ShopAnswer | undefined {
  return answers.find(
    ({ from, at }) =>
      byInstant(from, instant) <= 0 && byInstant(instant, at) < 0 && sameSession(from, instant, sessionEnds),
  );
}
