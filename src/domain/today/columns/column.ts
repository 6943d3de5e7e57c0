/** A column: one answer for each case of a standing, so that the compiler names what a new case forgets. */

import type { KeyToday, Standing } from '../standing.ts';

/** A standing of this case. */
type Case<Is extends Standing['is']> = Extract<Standing, { is: Is }>;

/** One answer for each case. */
export type Column<Answer> = { readonly [Is in Standing['is']]: (standing: Case<Is>, one: KeyToday) => Answer };

/** The answer of this column where this license stands. */
export function inColumn<Answer>(column: Column<Answer>, one: KeyToday): Answer {
  const answer = column[one.standing.is] as (standing: Standing, one: KeyToday) => Answer;
  return answer(one.standing, one);
}
