/** The self-check in plain words: which RMS screen was read, when, and what was found. */

import { type MessageKey, t } from '../../browser/text.ts';
import { byInstant, type Day, dayInJapan } from '../../domain/days/day.ts';
import { isOfKeys } from '../../domain/facts/reading.ts';
import type { SelfCheck } from '../../domain/facts/self-check.ts';
import type { Level } from '../../domain/today/columns/urgency.ts';
import { momentText } from '../say/dates.ts';
import { plural } from '../say/plural.ts';

const SCREENS: Readonly<Record<SelfCheck['screen'], MessageKey>> = {
  'product-list': 'check_product_list',
  'product-detail': 'check_product_detail',
  'robot-check': 'check_robot_check',
  login: 'check_login',
  'session-ended': 'check_session_ended',
  maintenance: 'check_maintenance',
  consent: 'check_consent',
  'empty-list': 'check_empty_list',
};

/** What to do if RMS showed no keys. */
const CLOSED: Partial<Record<SelfCheck['screen'], MessageKey>> = {
  'robot-check': 'closed_robot_check',
  login: 'closed_login',
  'session-ended': 'closed_session_ended',
  maintenance: 'closed_maintenance',
  consent: 'closed_consent',
  'empty-list': 'closed_empty_list',
};

/** The lines of the self-check: each a label and a finding. */
export function selfCheckWords(check: SelfCheck, today: Day): readonly (readonly [label: string, found: string])[] {
  const yesNo = (yes: boolean) => t(yes ? 'check_yes' : 'check_no');
  const lines: [string, string][] = [
    [t('check_screen'), t(SCREENS[check.screen])],
    [t('check_at'), momentText(check.at, today)],
  ];
  if (!isOfKeys(check.screen) || check.translated) return lines;
  return [
    ...lines,
    [t('check_state'), yesNo(check.columns.state)],
    [t('check_expiry'), yesNo(check.columns.expiry)],
    [t('check_rows'), t('check_count', String(check.rows))],
    [t('check_unclear'), t('check_count', String(check.unclear))],
  ];
}

/** What the last check asks for, if anything; for a closed screen, only on the day on which it was seen. */
export function checkNotice(check: SelfCheck | undefined, today: Day): string | undefined {
  if (!check) return undefined;
  const closed = CLOSED[check.screen];
  if (closed) return dayInJapan(check.at).equals(today) ? t(closed) : undefined;
  if (check.translated) return t('look_translated');
  if (check.quarrel) return t('look_quarrel');
  const { page } = check;
  return page && page.shown < page.of ? t('look_more_pages') : undefined;
}

interface Advice {
  readonly level: Level;
  readonly words: string;
}

/** What to do after this check, given those of the other kinds of screens: there is always an answer. */
export function checkAdvice(check: SelfCheck, selfChecks: readonly SelfCheck[]): Advice {
  const closed = CLOSED[check.screen];
  if (closed) {
    const isOver = selfChecks.some(({ screen, at }) => isOfKeys(screen) && byInstant(at, check.at) > 0);
    return isOver ? { level: 'safe', words: t('check_over') } : { level: 'unknown', words: t(closed) };
  }
  const words = wanting(check);
  return words ? { level: 'unknown', words } : { level: 'safe', words: t('check_fine') };
}

/** What a check of a screen with keys leaves to be done. */
function wanting({ screen, columns, rows, unclear, page, quarrel, translated }: SelfCheck): string | undefined {
  if (translated) return t('look_translated');
  const inList = screen === 'product-list';
  if (rows === 0) return t('check_no_rows');
  if (!columns.state && !columns.expiry) return t(inList ? 'check_no_columns' : 'check_no_columns_detail');
  if (!columns.expiry) return t(inList ? 'check_no_expiry' : 'check_no_expiry_detail');
  if (!columns.state) return t(inList ? 'check_no_state' : 'check_no_state_detail');
  if (unclear > 0) return t(plural(unclear, 'check_do_unclear_one', 'check_do_unclear'), String(unclear));
  if (quarrel) return t('look_quarrel');
  return page && page.shown < page.of ? t('look_more_pages') : undefined;
}
