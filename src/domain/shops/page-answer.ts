/**
 * How long an answer to 「これはどの店舗の画面ですか」 holds: until a login or an expired session is seen, or a page that
 * names another shop, since that shop may come after.
 */
import { byOrder, type Moment, type PageAnswer, type Told } from '../facts/facts.ts';
import type { ShopId } from '../facts/license-id.ts';

/** A place in the order of all facts. */
type Order = number;

export interface ShopAnswer extends PageAnswer {
  readonly shop: ShopId;
}

/** Every answer, in the order in which they were given. */
export function answersIn(told: readonly Told[]): ShopAnswer[] {
  const answers = told.flatMap((fact) =>
    fact.what === 'shop' ? (fact.pages ?? []).map((page) => ({ ...page, shop: fact.id })) : [],
  );
  return answers.sort(byOrder);
}

/** Whether no login and no expired session was seen after the one and up to the other. */
export function sameSession(from: Order, to: Order, sessionEnds: readonly Moment[]): boolean {
  return !sessionEnds.some(({ order }) => from < order && order <= to);
}

/** The answer that a page shown then goes by: the latest one, if its session still lasts. */
export function holdingAt(
  order: Order,
  answers: readonly ShopAnswer[],
  sessionEnds: readonly Moment[],
): ShopAnswer | undefined {
  const latest = answers.findLast((answer) => answer.order <= order);
  return latest && sameSession(latest.from, order, sessionEnds) ? latest : undefined;
}

/**
 * Whether the user has gone over to another shop since that answer about this one: a page has named it. `named`: the
 * order of the last page that named each shop.
 */
export function isLeft({ order }: PageAnswer, shop: ShopId, named: ReadonlyMap<ShopId, number>): boolean {
  return [...named].some(([other, last]) => last > order && other !== shop);
}

/** The answer that was given later about what was held back then. */
export function givenLater(
  order: Order,
  answers: readonly ShopAnswer[],
  sessionEnds: readonly Moment[],
): ShopAnswer | undefined {
  return answers.find(
    (answer) => answer.from <= order && order < answer.order && sameSession(answer.from, order, sessionEnds),
  );
}
