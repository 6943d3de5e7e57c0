/** The words of the summary over a list: what was read, what needs attention, and the one next step. */

import { type MessageKey, t } from '../../browser/text.ts';
import type { Day } from '../../domain/days/day.ts';
import type { Level, Watched } from '../../domain/today/attention.ts';
import { actionFor } from '../../domain/today/next-action.ts';
import { lookAgainLine } from '../say/look-again.ts';
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
  { situations: ['expired'], words: 'summary_expired', level: 'urgent' },
  { situations: ['today'], words: 'summary_today', level: 'urgent' },
  { situations: ['handover'], words: 'summary_unregistered', level: 'urgent' },
  { situations: ['due'], within: 7, words: 'summary_week', level: 'soon' },
  { situations: ['due'], words: 'summary_soon', level: 'soon' },
  { situations: ['approve'], words: 'summary_approve', level: 'waiting' },
  { situations: ['update'], words: 'summary_update', level: 'waiting' },
  { situations: ['unknown-state'], words: 'summary_unknown_state', level: 'unknown' },
  { situations: ['no-date'], words: 'summary_no_date', level: 'unknown' },
  { situations: ['earlier-unseen'], words: 'summary_new_date_unseen', level: 'unknown' },
];

const MOST_FACTS = 4;

/** The summary of a list with these rows. `watched` are their licenses, the most urgent first. */
export function summaryWords(
  rows: readonly NoteWords[],
  watched: readonly Watched[],
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
    next: nextStep(watched, hasDates, today),
    needsAction: needing.length,
  };
}

/** Whether somebody may have to act on this row. */
function needsAction({ who }: NoteWords): boolean {
  return who !== 'nobody';
}

function nextStep(watched: readonly Watched[], hasDates: boolean, today: Day): string {
  const action = watched.map(actionFor).find((one) => one !== undefined);
  if (!action || !('of' in action)) return t('summary_next_nothing');
  const { license } = action.of;
  switch (action.do) {
    case 'renew':
      return t('summary_next_renew', license.product);
    case 'register':
      return t('summary_next_register', license.product, targetOf(license));
    case 'approve':
      return t('summary_next_approve', license.product);
    case 'update':
      return t('summary_next_update', license.product);
    case 'answer-still-used':
      return t('summary_next_still_used', license.product);
    case 'ask-about-state':
      return t('summary_next_state', license.product);
    case 'look-again':
      return lookAgainLine(action.of, 'list', today);
    case 'find-date':
      return hasDates && license.registeredUnseen
        ? t('summary_next_unseen', license.product)
        : t('summary_next_detail');
  }
}
