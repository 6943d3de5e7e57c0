/** The self-check in plain words: which RMS screen was read last, and what could be made of it. */

import { type MessageKey, t } from '../browser/text.ts';
import { type Day, dayInJapan } from '../domain/day.ts';
import type { Looked } from '../domain/looked.ts';
import { momentText } from './dates.ts';

const SCREENS: Readonly<Record<Looked['screen'], MessageKey>> = {
  'product-list': 'check_product_list',
  'product-detail': 'check_product_detail',
  'robot-check': 'check_robot_check',
  login: 'check_login',
  'session-ended': 'check_session_ended',
  maintenance: 'check_maintenance',
  consent: 'check_consent',
  'empty-list': 'check_empty_list',
};

/** What to do where RMS showed no keys. */
const CLOSED: Partial<Record<Looked['screen'], MessageKey>> = {
  'robot-check': 'closed_robot_check',
  login: 'closed_login',
  'session-ended': 'closed_session_ended',
  maintenance: 'closed_maintenance',
  consent: 'closed_consent',
  'empty-list': 'closed_empty_list',
};

/** The lines of the self-check, each a label and what was found. */
export function selfCheckWords(look: Looked, today: Day): readonly (readonly [label: string, found: string])[] {
  const yesNo = (yes: boolean) => t(yes ? 'check_yes' : 'check_no');
  const lines: [string, string][] = [
    [t('check_screen'), t(SCREENS[look.screen])],
    [t('check_at'), momentText(look.at, today)],
  ];
  if (look.screen !== 'product-list' && look.screen !== 'product-detail') return lines;
  return [
    ...lines,
    [t('check_state'), yesNo(look.columns.state)],
    [t('check_expiry'), yesNo(look.columns.expiry)],
    [t('check_rows'), t('check_count', String(look.rows))],
    [t('check_unclear'), t('check_count', String(look.unclear))],
  ];
}

/** What the last look asks for, if anything: a closed screen only on the day on which it was seen. */
export function lookNotice(look: Looked | undefined, today: Day): string | undefined {
  if (!look) return undefined;
  const closed = CLOSED[look.screen];
  if (closed) return dayInJapan(look.at).equals(today) ? t(closed) : undefined;
  if (look.quarrel) return t('look_quarrel');
  const { page } = look;
  return page && page.shown < page.of ? t('look_more_pages') : undefined;
}
