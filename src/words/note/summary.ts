/** The words of the summary over a list: what was read, what needs attention, and the one next step. */

import { type MessageKey, t } from '../../browser/text.ts';
import type { Day } from '../../domain/days/day.ts';
import { type Deed, deedOf } from '../../domain/today/columns/next-action.ts';
import { isByHand, type Level } from '../../domain/today/columns/urgency.ts';
import { screenWithDate } from '../../domain/today/freshness.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { twoLiving } from '../../domain/today/two-living.ts';
import { dayText } from '../say/dates.ts';
import { lookAgainLine, whichDateLine, whichLine } from '../say/look-again.ts';
import { targetOf } from '../say/target.ts';
import type { NoteWords } from './note.ts';
import type { RowCase } from './row-case.ts';

interface SummaryFact {
  readonly words: string;
  readonly level?: Level;
}

export interface SummaryWords {
  readonly read: string;
  /** At most four: a missing date column first, then the most urgent. */
  readonly facts: readonly SummaryFact[];
  /** How many rows need something that the facts do not name. */
  readonly more?: string;
  readonly next: string;
  /** How many rows may need somebody to act. */
  readonly needsAction: number;
}

/** What is counted together, the most urgent first. */
const COUNTED: readonly { situations: readonly RowCase[]; within?: number; words: MessageKey; level: Level }[] = [
  { situations: ['expired', 'still-used'], words: 'summary_expired', level: 'unknown' },
  { situations: ['today'], words: 'summary_today', level: 'urgent' },
  { situations: ['handover', 'new-waits'], words: 'summary_unregistered', level: 'urgent' },
  { situations: ['due', 'two-register', 'two-stop'], within: 7, words: 'summary_week', level: 'soon' },
  { situations: ['due', 'two-register', 'two-stop'], words: 'summary_soon', level: 'soon' },
  { situations: ['maybe-registered'], words: 'summary_maybe', level: 'unknown' },
  { situations: ['approve'], words: 'summary_approve', level: 'waiting' },
  { situations: ['update'], words: 'summary_update', level: 'waiting' },
  { situations: ['which-date', 'which-key'], words: 'summary_which', level: 'unknown' },
  { situations: ['unknown-state'], words: 'summary_unknown_state', level: 'unknown' },
  { situations: ['no-date'], words: 'summary_no_date', level: 'unknown' },
  { situations: ['earlier-unseen'], words: 'summary_new_date_unseen', level: 'unknown' },
];

const MOST_FACTS = 4;

/** The summary of a list with these rows. `keys` are their licenses, the most urgent first. */
export function summaryWords(
  rows: readonly NoteWords[],
  keys: readonly KeyToday[],
  hasDates: boolean,
  today: Day,
): SummaryWords {
  const left = new Set(rows);
  const facts: SummaryFact[] = [];
  if (!hasDates && rows.some(({ situation }) => situation === 'in-detail')) {
    facts.push({ words: t('summary_no_date_column'), level: 'unknown' });
  }
  for (const { situations, within = Number.POSITIVE_INFINITY, words, level } of COUNTED) {
    const those = [...left].filter((row) => situations.includes(row.situation) && (row.days ?? 0) <= within);
    if (those.length === 0) continue;
    const loudest = those.some((row) => row.level === 'urgent') ? 'urgent' : level;
    facts.push({ words: t(words, String(those.length)), level: loudest });
    for (const row of those) if (facts.length <= MOST_FACTS) left.delete(row);
  }
  const needing = rows.filter(needsAction);
  const unnamed = needing.filter((row) => left.has(row) && row.situation !== 'in-detail').length;
  return {
    read: t('summary_read', String(rows.length)),
    facts: facts.slice(0, MOST_FACTS),
    ...(unnamed > 0 && { more: t('summary_more', String(unnamed)) }),
    next: nextStep(keys, hasDates, today),
    needsAction: needing.length,
  };
}

/** Whether somebody may have to act on this row. */
function needsAction({ who }: NoteWords): boolean {
  return who !== 'nobody';
}

function nextStep(keys: readonly KeyToday[], hasDates: boolean, today: Day): string {
  const of = keys.find((one) => deedOf(one) !== undefined);
  const deed = of && deedOf(of);
  return of && deed ? lineOf(deed, of, hasDates, today) : t('summary_next_nothing');
}

function lineOf(deed: Deed, of: KeyToday, hasDates: boolean, today: Day): string {
  const { license } = of;
  switch (deed) {
    case 'renew':
      return renewLine(of, today);
    case 'register':
      return t(isByHand(of) ? 'summary_next_register' : 'summary_next_taken', license.product, targetOf(license));
    case 'answer-registered':
      return t('summary_next_maybe', license.product);
    case 'approve':
      return t('summary_next_approve', license.product);
    case 'update':
      return t('summary_next_update', license.product);
    case 'answer-still-used':
      return t('summary_next_still_used', license.product);
    case 'ask-about-state':
      return t('summary_next_state', license.product);
    case 'say-which':
      return whichLine(of);
    case 'say-which-date':
      return whichDateLine(of, today);
    case 'look-again':
      return lookAgainLine(of, 'list', today);
    case 'find-date':
      return findDateLine(of, hasDates);
  }
}

function renewLine(of: KeyToday, today: Day): string {
  const { product } = of.license;
  const two = twoLiving(of);
  if (!two) return t(isByHand(of) ? 'summary_next_renew' : 'summary_next_issue', product);
  return t(
    two.first === 'register' ? 'summary_next_two_register' : 'summary_next_two_stop',
    product,
    dayText(two.other, today),
  );
}

/** A list without dates sends on to the details only while those have not been seen to have none. */
function findDateLine(of: KeyToday, hasDates: boolean): string {
  const { product } = of.license;
  if (hasDates && of.standing.is === 'registered-unseen') return t('summary_next_unseen', product);
  return screenWithDate(of) ? t('summary_next_detail') : t('summary_next_type', product);
}
