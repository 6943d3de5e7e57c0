/** Cards of our own pages: since you were away, renewed together, and why a line cannot be kept. */

import { t } from '../../browser/text.ts';
import { type Day, dayInJapan } from '../../domain/days/day.ts';
import type { Away } from '../../domain/reminders/away.ts';
import type { TypedNote } from '../../domain/reminders/note.ts';
import { countedOf } from '../../domain/today/columns/urgency.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { dayText } from '../say/dates.ts';
import { plural } from '../say/plural.ts';
import { noticeMoment } from './notice.ts';
import { reminderItem } from './reminder-words.ts';

export interface CardWords {
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * Since you were away. `now`: a notice of this instant need not be told twice. Where notices are not allowed
 * (`mayNotify`) none is promised.
 */
export function awayWords(
  away: Away,
  keys: readonly KeyToday[],
  { now, mayNotify }: { readonly now: Temporal.Instant; readonly mayNotify: boolean },
): CardWords {
  const { since, days, passed } = away;
  const today = dayInJapan(now);
  const items = passed.map((one) => reminderItem(one, keys));
  const list = items.length > 0 ? [t('away_list')] : [];
  return {
    title: t('away_title', String(days)),
    lines: [
      t('away_since', dayText(since, today)),
      items.length > 0 ? t('away_passed', items.join(t('away_between'))) : t('away_nothing'),
      ...(mayNotify ? [nextNotice(away, now)] : list),
    ],
  };
}

function nextNotice({ next }: Away, now: Temporal.Instant): string {
  if (!next) return t('away_next_none');
  return next.at.equals(now) ? t('away_next_now') : t('away_next', noticeMoment(next.at, dayInJapan(now)));
}

/** Renew together; nothing where there is no other. */
export function togetherWords(others: readonly KeyToday[], today: Day): CardWords | undefined {
  if (others.length === 0) return undefined;
  return {
    title: t(plural(others.length, 'together_title_one', 'together_title'), String(others.length)),
    lines: [t('together_line'), ...others.map((one) => keyLine(one, today))],
  };
}

/** The same in one line, on paper; empty where there are none. */
export function togetherPrinted(others: readonly KeyToday[], today: Day): string {
  const names = others.map((one) => keyLine(one, today)).join(t('away_between'));
  return names === '' ? '' : t('together_printed', names);
}

function keyLine(one: KeyToday, today: Day): string {
  const counted = countedOf(one);
  const { product } = one.license;
  return counted && counted.days >= 0
    ? t('together_key', product, dayText(counted.until, today))
    : t('together_key_over', product);
}

/** Why a typed line is not kept; nothing where it is. */
export function noteProblem(typed: TypedNote): string | undefined {
  if (typed.is === 'key') return t('key_note_key');
  return typed.is === 'too-long' ? t('key_note_long') : undefined;
}
