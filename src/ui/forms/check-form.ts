/** Validates what was typed into the date form: nothing is guessed, and no key gets in. */

import { type Day, daysLeft } from '../../domain/days/day.ts';
import { holdsKey, redacted } from '../../domain/text/redaction.ts';
import { type TypedDay, typedDay } from '../../domain/text/typed-day.ts';

export interface Typed {
  readonly product: string;
  /** As it was typed or pasted. */
  readonly date: string;
}

type DayProblem =
  | 'form_date_empty'
  | 'form_date_key'
  | 'form_date_impossible'
  | 'form_date_weekday'
  | 'form_date_unclear'
  | 'form_date_year'
  | 'form_date_far'
  | 'form_date_past';

export interface Problems {
  readonly product?: 'form_name_empty' | 'form_name_key';
  readonly date?: DayProblem;
}

export interface Checked {
  readonly problems: Problems;
  /** Only if there is no problem. */
  readonly entry?: { readonly product: string; readonly expiresOn: Day };
}

/** Keys last about 90 days (docs/rms.md, "How long a key lives"): a date outside this range is a mistyped year. */
const FARTHEST = 366;
const OLDEST = -90;

const NO_DAY = {
  nothing: 'form_date_empty',
  key: 'form_date_key',
  'no-such-day': 'form_date_impossible',
  'other-weekday': 'form_date_weekday',
  unclear: 'form_date_unclear',
  choice: 'form_date_year',
} as const satisfies Record<Exclude<TypedDay['is'], 'day'>, DayProblem>;

export function checkForm({ product, date }: Typed, today: Day): Checked {
  const name = redacted(product);
  const reading = typedDay(date, today);
  const ofName = nameProblem(product);
  const ofDate = dayProblem(reading, today);
  const problems = { ...(ofName && { product: ofName }), ...(ofDate && { date: ofDate }) };
  return ofName || ofDate || reading.is !== 'day'
    ? { problems }
    : { problems, entry: { product: name, expiresOn: reading.day } };
}

/** What is wrong with a typed name: nothing like a key may be stored. */
export function nameProblem(typed: string): Problems['product'] | undefined {
  if (redacted(typed) === '') return 'form_name_empty';
  return holdsKey(typed) ? 'form_name_key' : undefined;
}

/** What is wrong with a typed day. */
export function dayProblem(reading: TypedDay, today: Day): DayProblem | undefined {
  if (reading.is !== 'day') return NO_DAY[reading.is];
  const days = daysLeft(today, reading.day);
  if (days > FARTHEST) return 'form_date_far';
  return days < OLDEST ? 'form_date_past' : undefined;
}
