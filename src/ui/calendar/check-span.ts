/** Validates typed days of a closing time or a sale: one day or a range, with a name; nothing is guessed. */

import type { MessageKey } from '../../browser/text.ts';
import { byDay, type Day, daysLeft } from '../../domain/days/day.ts';
import type { NamedSpan } from '../../domain/reminders/choices.ts';
import { redacted } from '../../domain/text/redaction.ts';
import { type TypedDay, typedDay } from '../../domain/text/typed-day.ts';
import { nameProblem } from '../forms/check-form.ts';

export interface TypedSpan {
  /** As they were typed or pasted. `to` may be empty: one day. A range may stand in `from`. */
  readonly from: string;
  readonly to: string;
  /** May be empty. */
  readonly label: string;
}

export interface SpanProblems {
  readonly from?: MessageKey;
  readonly to?: MessageKey;
  readonly label?: MessageKey;
}

export interface SpanChecked {
  readonly problems: SpanProblems;
  /** Only if there is no problem. */
  readonly span?: NamedSpan;
}

/** Nobody plans further ahead; a longer time is a mistyped year. */
const FARTHEST = 730;
const YEAR = 366;
const LONGEST = 92;

const NO_DAY = {
  nothing: 'span_empty',
  key: 'span_key',
  'no-such-day': 'form_date_impossible',
  'other-weekday': 'span_weekday',
  unclear: 'span_unclear',
  choice: 'span_year',
} as const satisfies Record<Exclude<TypedDay['is'], 'day'>, MessageKey>;

type DayTyped = Extract<TypedDay, { readonly is: 'day' }>;

/** A year is added to a first day from today on, to a last day from the first one on. */
export function checkSpan(typed: TypedSpan, today: Day): SpanChecked {
  const [first, last] = partsOfRange(typed);
  const from = typedDay(first, today);
  const wrongName = typed.label.trim() === '' ? undefined : nameProblem(typed.label);
  const ofLabel = wrongName && { label: 'span_key' as const };
  if (from.is !== 'day') return { problems: { from: NO_DAY[from.is], ...ofLabel } };
  const wrongFrom = firstProblem(from, today);
  const to = last === '' ? from : typedDay(last, from.day);
  const wrongTo = to.is === 'day' ? lastProblem(from.day, to.day) : NO_DAY[to.is];
  const problems = { ...(wrongFrom && { from: wrongFrom }), ...(wrongTo && { to: wrongTo }), ...ofLabel };
  if (to.is !== 'day' || Object.keys(problems).length > 0) return { problems };
  const label = redacted(typed.label);
  return { problems, span: { from: from.day, to: to.day, ...(label && { label }) } };
}

/** 12/29〜1/3, pasted into the first field, where the second one is empty. */
function partsOfRange({ from, to }: TypedSpan): [first: string, last: string] {
  const [first = '', last, ...more] = from.split(RANGE);
  return to.trim() === '' && last !== undefined && more.length === 0 ? [first, last] : [from, to.trim()];
}

/** The waves that are typed between two days, in full and half width. */
const RANGE = /[\u301c\uff5e~\u2013\u2014]/;

function firstProblem({ day, yearAdded }: DayTyped, today: Day): MessageKey | undefined {
  const days = daysLeft(today, day);
  // Only the weekday beside it has led to a year as late as that.
  if (yearAdded && days > YEAR) return 'span_weekday';
  if (days > FARTHEST) return 'span_far';
  return days < -LONGEST ? 'form_date_past' : undefined;
}

function lastProblem(from: Day, to: Day): MessageKey | undefined {
  if (byDay(from, to) > 0) return 'span_order';
  return daysLeft(from, to) >= LONGEST ? 'span_long' : undefined;
}
