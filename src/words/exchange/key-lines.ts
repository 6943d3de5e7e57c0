/** All keys as a text for a chat or mail: one line each, with the day, the days left and what to do next. */

import { t } from '../../browser/text.ts';
import { deedOf } from '../../domain/today/columns/next-action.ts';
import { countedOf } from '../../domain/today/columns/urgency.ts';
import type { KnownToday } from '../../domain/today/known.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { nextCard } from '../popup/next-card.ts';
import { rowWords } from '../popup/row.ts';
import { dayText, dayWithYear } from '../say/dates.ts';
import { daysText } from '../say/days.ts';
import { nameAmong } from '../say/names.ts';

/**
 * The text, the most urgent first; those put away are not in it. Empty where no key is known. It says of which day it
 * is, since it may be read on another.
 */
export function keyLines({ keys, today }: Pick<KnownToday, 'keys' | 'today'>): string {
  const lines = keys
    .filter(({ standing }) => standing.is !== 'away')
    .map((one) => t('copies_line', nameAmong(keys, one.license), stands(one, today), next(one, keys, today)));
  return lines.length === 0 ? '' : [t('copies_head', dayWithYear(today)), ...lines].join('\n');
}

type Today = KnownToday['today'];

/** 「11/30(月)まで あと6日」, and the tag that a row of the popup has beside it. */
function stands(one: KeyToday, today: Today): string {
  const until = countedOf(one)?.until;
  const { tag } = rowWords(one, today);
  const words = [daysText(one), ...(tag ? [tag.text] : [])].join(' ');
  return until ? t('copies_line_until', t('date_to', dayText(until, today)), words) : words;
}

function next(one: KeyToday, keys: readonly KeyToday[], today: Today): string {
  const deed = deedOf(one);
  if (!deed) return t('copies_line_nothing');
  // Without the marks of a headline: where it may break, and what is bold.
  return nextCard({ do: deed, of: one }, keys, today).title.replace(/\u200b|\*\*/g, '');
}
