/** What the buttons call the things that are offered for a key. */

import { t } from '../../../src/browser/text.ts';
import type { Day } from '../../../src/domain/days/day.ts';
import { keyJobOf } from '../../../src/domain/today/job.ts';
import { twoDays } from '../../../src/domain/today/key-facts.ts';
import type { Offer } from '../../../src/domain/today/offers.ts';
import type { KeyToday } from '../../../src/domain/today/standing.ts';
import { isJustSeen } from '../../../src/domain/today/urgency.ts';
import { stepsOf } from '../../../src/vendors/steps.ts';
import { dayText } from '../../../src/words/say/dates.ts';
import { registeredWords } from '../../../src/words/say/new-key.ts';
import { stepWords } from '../../../src/words/steps/step-words.ts';

export function labelOf(offer: Offer, one: KeyToday, today: Day): string {
  const { standing, license } = one;
  switch (offer.is) {
    case 'registered':
      if (standing.is === 'maybe-registered') return t('popup_yes');
      if (isJustSeen(one) || (standing.is === 'which' && !standing.later)) return t('steps_ask_held_press');
      return standing.is === 'which' && offer.until
        ? t('steps_ask_newer_press', dayText(offer.until, today))
        : registeredWords(offer.until);
    case 'tick':
      return stepWords(license, keyJobOf(one), offer.step, stepsOf(keyJobOf(one).destination)).tick;
    case 'not-yet':
      return t('popup_not_yet');
    case 'right-date': {
      const isTyped = twoDays(one)?.typed.equals(offer.until);
      return t(isTyped ? 'popup_right_typed' : 'popup_right_shown', dayText(offer.until, today));
    }
    case 'in-use':
      return t(standing.is === 'away' ? 'steps_watch_again' : 'popup_yes');
    case 'away':
      return t(standing.is === 'still-used' ? 'popup_no' : 'popup_end_away');
    case 'type-date':
      return t('popup_next_enter_date');
    case 'open-list':
      return t('popup_open_list');
    case 'open-detail':
      return '(RMSの詳細画面を開く)';
  }
}
