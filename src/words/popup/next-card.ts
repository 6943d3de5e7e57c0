/** The one next thing to do, in words: a title, at most two facts, and the label and effect of its button. */

import { t } from '../../browser/text.ts';
import type { Day } from '../../domain/days/day.ts';
import type { Watched } from '../../domain/today/attention.ts';
import { awaitsApproval } from '../../domain/today/job.ts';
import type { NextAction } from '../../domain/today/next-action.ts';
import type { MarkedText } from '../../vendors/vendor.ts';
import { dayText } from '../say/dates.ts';
import { shopAmong } from '../say/names.ts';
import { targetOf } from '../say/target.ts';
import { daysSinceSeen, isDateElsewhere, isListWithoutDates } from '../say/unsure.ts';

/** Where a button leads. */
type Leads = 'steps' | 'form' | 'list' | 'grant';

interface Fact {
  readonly sign: 'info' | 'clock' | 'hand' | 'shop' | 'eye';
  readonly text: MarkedText;
}

export interface NextCard {
  readonly title: MarkedText;
  readonly facts: readonly Fact[];
  readonly press?: { readonly label: string; readonly leads: Leads };
}

/** The card of this action. Its beads and its はい / いいえ are drawn from the action itself. */
export function nextCard(action: NextAction, watched: readonly Watched[], today: Day): NextCard {
  switch (action.do) {
    case 'update-kagiban':
      return {
        title: t('popup_next_newer'),
        facts: [info(t('popup_next_newer_why')), info(t('popup_next_newer_how'))],
      };
    case 'grant':
      return {
        title: t('popup_next_grant'),
        facts: [{ sign: 'eye', text: t('popup_next_grant_why') }],
        press: { label: t('popup_next_grant_press'), leads: 'grant' },
      };
    case 'begin':
      return { title: t('popup_answer_begin'), facts: [] };
    case 'nothing':
      return { title: t('popup_next_nothing'), facts: nothingUntil(watched, today) };
    case 'renew':
      return renew(action.of, watched, today);
    default: {
      const card = cardOf(action.do, action.of);
      return { ...card, facts: [...shopFact(action.of, watched), ...card.facts].slice(0, 2) };
    }
  }
}

function renew(of: Watched, watched: readonly Watched[], today: Day): NextCard {
  const days = of.daysLeft;
  const ago = daysSinceSeen(of, today);
  const title = days === 0 ? t('popup_next_renew_today') : t('popup_next_renew', targetOf(of.license));
  const fact = of.doubts.includes('not-seen-lately')
    ? info(t('popup_next_stale', String(ago)))
    : of.concern === 'expired'
      ? info(t('popup_next_renew_late'))
      : days === 0
        ? { sign: 'clock' as const, text: t('popup_next_renew_delay') }
        : info(t('popup_next_renew_early'));
  return {
    title,
    facts: [...shopFact(of, watched), fact],
    press: { label: t('popup_next_start'), leads: 'steps' },
  };
}

type OfOne = Exclude<Extract<NextAction, { of: Watched }>['do'], 'renew'>;

function cardOf(what: OfOne, of: Watched): NextCard {
  const { product, stateText, registeredUnseen } = of.license;
  const toList = { label: t('popup_open_list'), leads: 'list' } as const;
  switch (what) {
    case 'register':
      return {
        title: t('popup_next_register', targetOf(of.license)),
        facts: [],
        press: { label: t('popup_next_continue'), leads: 'steps' },
      };
    case 'answer-still-used':
      return {
        title: t('popup_next_still_used', product),
        facts: [info(t('popup_next_still_used_why'))],
      };
    case 'approve':
      return {
        title: t('popup_next_approve', product),
        // The warning first: if a shop is named as well, only two facts are shown.
        facts: [{ sign: 'hand', text: t('popup_next_approve_unsure') }, info(t('popup_next_approve_dead'))],
        press: { label: t('popup_next_approve_open'), leads: 'steps' },
      };
    case 'update':
      return {
        title: t('popup_next_update'),
        facts: [info(t('popup_next_update_wait'))],
        press: { label: t('popup_next_steps'), leads: 'steps' },
      };
    case 'find-date':
      return registeredUnseen && !isDateElsewhere(of)
        ? { title: t('popup_next_look'), facts: [info(t('popup_next_look_why'))], press: toList }
        : {
            title: t('popup_next_find_date'),
            facts: [{ sign: 'eye', text: t('popup_next_find_date_why') }],
            press: { label: t('popup_next_enter_date'), leads: 'form' },
          };
    case 'look-again':
      return lookAgain(of, toList);
    case 'ask-about-state':
      return {
        title: t('popup_next_ask_state', stateText ?? ''),
        facts: [info(t('popup_next_ask_state_why'))],
        press: toList,
      };
  }
}

/** Opening the list helps if it shows the date. If two dates do not match, only the user can say which one it is. */
function lookAgain(of: Watched, toList: NextCard['press']): NextCard {
  if (of.doubts.includes('contradiction')) {
    return {
      title: t('popup_next_which', targetOf(of.license)),
      facts: [info(t('popup_next_which_why'))],
      press: { label: t('popup_next_which_press'), leads: 'steps' },
    };
  }
  // "Opening it is enough" would seem to mean the list, where the button leads.
  const [title, fact] =
    isListWithoutDates(of) && !awaitsApproval(of)
      ? [t('popup_next_look_detail'), { sign: 'eye' as const, text: t('popup_next_find_date_why') }]
      : [t('popup_next_look'), info(t('popup_next_look_why'))];
  return { title, facts: [fact], ...(toList && { press: toList }) };
}

/** A browser has one RMS session: with several shops, the right one must be logged in (rms-facts, section 5). */
function shopFact({ license }: Watched, watched: readonly Watched[]): Fact[] {
  const shop = shopAmong(watched, license);
  return shop ? [{ sign: 'shop', text: t('popup_next_shop', shop) }] : [];
}

function nothingUntil(watched: readonly Watched[], today: Day): Fact[] {
  const [nearest] = watched.filter(({ daysLeft }) => daysLeft !== undefined);
  const day = nearest?.license.held?.expiresOn.subtract({ days: 14 });
  return day ? [info(t('popup_next_nothing_until', dayText(day, today)))] : [];
}

function info(text: MarkedText): Fact {
  return { sign: 'info', text };
}
