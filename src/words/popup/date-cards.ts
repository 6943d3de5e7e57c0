/** Cards that ask for a date: where RMS shows one, what to type in, and which of two is right. */

import { t } from '../../browser/text.ts';
import type { Day } from '../../domain/days/day.ts';
import { countedOf } from '../../domain/today/columns/urgency.ts';
import { awaitsApproval, screenWithDate } from '../../domain/today/freshness.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import type { MarkedText } from '../../vendors/vendor.ts';
import { dayText } from '../say/dates.ts';
import type { CardFact, NextCard } from './next-card.ts';

export function toList(): NextCard['press'] & object {
  return { label: t('popup_open_list'), leads: 'list' };
}

export function whichDateWhy(of: KeyToday, today: Day): string {
  const later = of.standing.is === 'which' ? of.standing.later?.until : undefined;
  const shown = countedOf(of)?.until;
  if (!shown || !later) return t('popup_next_which_why');
  return t('popup_next_which_date_why', dayText(shown, today), dayText(later, today));
}

/** A date is promised only of a screen that has shown one, or was not opened yet. */
export function findDate(of: KeyToday): NextCard {
  const screen = screenWithDate(of);
  if (screen === 'product-list') {
    return { title: t('popup_next_look'), facts: [info(t('popup_next_look_why'))], press: toList() };
  }
  const [title, why] =
    screen === 'product-detail'
      ? [t('popup_next_find_date'), t('popup_next_find_date_why')]
      : [t('popup_next_type_date'), t('popup_next_type_date_why')];
  return {
    title,
    facts: [{ sign: 'eye', text: why }],
    press: { label: t('popup_next_enter_date'), leads: 'form' },
  };
}

/** "Opening it is enough" would seem to mean the list, where the button leads: it is said only where that is so. */
export function lookAgain(of: KeyToday): NextCard {
  if (awaitsApproval(of) || of.standing.is === 'stopped') {
    return { title: t('popup_next_look'), facts: [info(t('popup_next_look_state'))], press: toList() };
  }
  if (screenWithDate(of) !== 'product-detail') return findDate(of);
  const fact = { sign: 'eye' as const, text: t('popup_next_find_date_why') };
  return { title: t('popup_next_look_detail'), facts: [fact], press: toList() };
}

export function info(text: MarkedText): CardFact {
  return { sign: 'info', text };
}
