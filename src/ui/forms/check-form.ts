/** Validates what was typed into the date form: nothing is guessed, and no key gets in. */

import { type Day, dayFromText, daysLeft } from '../../domain/days/day.ts';
import { redacted } from '../../domain/text/redaction.ts';

export interface Typed {
  readonly product: string;
  /** As the date field gives it: `YYYY-MM-DD`, or empty. */
  readonly date: string;
  /** The date field holds something that is not a date. */
  readonly brokenDate: boolean;
}

export interface Problems {
  readonly product?: 'form_name_empty' | 'form_name_key';
  readonly date?: 'form_date_empty' | 'form_date_impossible' | 'form_date_far' | 'form_date_past';
}

export interface Checked {
  readonly problems: Problems;
  /** Only if there is no problem. */
  readonly entry?: { readonly product: string; readonly expiresOn: Day };
}

/** Keys last about 90 days (rms-facts, section 2): a date outside this range is a mistyped year. */
const FARTHEST = 366;
const OLDEST = -90;

export function checkForm({ product, date, brokenDate }: Typed, today: Day): Checked {
  const name = redacted(product);
  const expiresOn = dayFromText(date);
  const ofName = nameProblem(product);
  const ofDate = expiresOn
    ? problemOfDay(daysLeft(today, expiresOn))
    : brokenDate || date !== ''
      ? 'form_date_impossible'
      : 'form_date_empty';
  const problems = { ...(ofName && { product: ofName }), ...(ofDate && { date: ofDate }) };
  return ofName || ofDate || !expiresOn ? { problems } : { problems, entry: { product: name, expiresOn } };
}

/** What is wrong with a typed name: nothing like a key may be stored. */
export function nameProblem(typed: string): Problems['product'] | undefined {
  const name = redacted(typed);
  if (name === '') return 'form_name_empty';
  const visible = typed
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return visible.startsWith(name) ? undefined : 'form_name_key';
}

function problemOfDay(days: number): Problems['date'] | undefined {
  if (days > FARTHEST) return 'form_date_far';
  return days < OLDEST ? 'form_date_past' : undefined;
}
