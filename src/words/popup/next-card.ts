/** The one next thing to do, in words: a title, at most two facts, and the label and effect of its button. */

import { t } from '../../browser/text.ts';
import { type Day, daysLeft } from '../../domain/days/day.ts';
import type { Deed, NextAction } from '../../domain/today/columns/next-action.ts';
import { countedOf, daysOf, isByHand, isPassed, SOON_DAYS } from '../../domain/today/columns/urgency.ts';
import { daysSinceSeen, isEndShown, isUnseenSinceEnd, lookedOn, mayBeRenewed } from '../../domain/today/freshness.ts';
import { jobOf } from '../../domain/today/job.ts';
import { strangeWords } from '../../domain/today/shown-state.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { type TwoLiving, twoLiving } from '../../domain/today/two-living.ts';
import type { MarkedText } from '../../vendors/vendor.ts';
import { dayText } from '../say/dates.ts';
import { shopAmong } from '../say/names.ts';
import { newKeyName } from '../say/new-key.ts';
import { targetOf } from '../say/target.ts';
import { findDate, info, lookAgain, toList, whichDateWhy } from './date-cards.ts';

/** Where a button leads. */
type Leads = 'steps' | 'form' | 'list' | 'grant';

export interface CardFact {
  readonly sign: 'info' | 'clock' | 'hand' | 'shop' | 'eye';
  readonly text: MarkedText;
}

export interface NextCard {
  readonly title: MarkedText;
  readonly facts: readonly CardFact[];
  /** Absent where the card itself has the answers. */
  readonly press?: { readonly label: string; readonly leads: Leads };
}

/** The card of this action. Its beads and its はい / いいえ are drawn from the action itself. */
export function nextCard(action: NextAction, keys: readonly KeyToday[], today: Day): NextCard {
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
      return { title: t('popup_next_nothing'), facts: nothingUntil(keys, today) };
    case 'renew':
      return renew(action.of, keys, today);
    default: {
      const card = cardOf(action.do, action.of, today);
      return { ...card, facts: [...shopFact(action.of, keys), ...card.facts].slice(0, 2) };
    }
  }
}

function renew(of: KeyToday, keys: readonly KeyToday[], today: Day): NextCard {
  const two = twoLiving(of);
  if (two) return beforeIssue(of, two, keys, today);
  if (of.standing.is === 'which') return sayWhich(of);
  if (mayBeRenewed(of, today)) return lookFirst(of, keys, today);
  return {
    title: issueTitle(of),
    facts: [...shopFact(of, keys), renewFact(of, today)],
    press: { label: t('popup_next_start'), leads: 'steps' },
  };
}

/** Where the vendor takes its keys by itself there is nothing to register. */
function issueTitle(of: KeyToday): string {
  const isToday = daysOf(of) === 0;
  if (!isByHand(of)) return t(isToday ? 'popup_next_issue_today' : 'popup_next_issue');
  return isToday ? t('popup_next_renew_today') : t('popup_next_renew', targetOf(of.license));
}

/** RMS was not looked at for so long that somebody may have issued a new key: another one would be one too many. */
function lookFirst(of: KeyToday, keys: readonly KeyToday[], today: Day): NextCard {
  const looked = lookedOn(of);
  const why =
    isUnseenSinceEnd(of) || !looked
      ? t('popup_next_look_first_over')
      : t('popup_next_look_first_stale', String(daysLeft(looked, today)));
  return { title: t('popup_next_look_first'), facts: [...shopFact(of, keys), info(why)], press: toList() };
}

function sayWhich(of: KeyToday): NextCard {
  return {
    title: t('popup_next_which', targetOf(of.license)),
    facts: [info(t('popup_next_which_why'))],
    press: { label: t('popup_next_which_press'), leads: 'steps' },
  };
}

function renewFact(of: KeyToday, today: Day): CardFact {
  const ago = daysSinceSeen(of, today);
  if (of.doubts.includes('not-seen-lately') && ago !== undefined) return info(t('popup_next_stale', String(ago)));
  if (isPassed(of)) return info(t(isEndShown(of) ? 'popup_next_renew_late' : 'popup_next_renew_typed'));
  return daysOf(of) === 0 ? { sign: 'clock', text: t('popup_next_renew_delay') } : info(t('popup_next_renew_early'));
}

/** Two keys live, and RMS issues no third: which of them comes first. */
function beforeIssue(of: KeyToday, { first, other }: TwoLiving, keys: readonly KeyToday[], today: Day): NextCard {
  const day = dayText(other, today);
  const isThere = first === 'register';
  return {
    title: isThere ? t('popup_next_two_register', targetOf(of.license)) : t('popup_next_two_stop', day),
    facts: [...shopFact(of, keys), info(t(isThere ? 'popup_next_two_register_why' : 'popup_next_two_stop_why', day))],
    press: { label: t('popup_next_steps'), leads: 'steps' },
  };
}

function cardOf(what: Exclude<Deed, 'renew'>, of: KeyToday, today: Day): NextCard {
  const { product } = of.license;
  switch (what) {
    case 'register':
      return {
        title: t(isByHand(of) ? 'popup_next_register' : 'popup_next_taken', targetOf(of.license)),
        facts: [],
        press: { label: t('popup_next_continue'), leads: 'steps' },
      };
    case 'answer-registered':
      return maybeRegistered(of, today);
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
      return findDate(of);
    case 'look-again':
      return lookAgain(of);
    case 'say-which':
      return sayWhich(of);
    case 'say-which-date':
      return { title: t('popup_next_which_date'), facts: [info(whichDateWhy(of, today))] };
    case 'ask-about-state':
      return {
        title: t('popup_next_ask_state', strangeWords(of) ?? ''),
        facts: [info(t('popup_next_ask_state_why'))],
        press: toList(),
      };
  }
}

function maybeRegistered(of: KeyToday, today: Day): NextCard {
  const key = newKeyName(jobOf(of).newUntil);
  const until = countedOf(of)?.until;
  if (isByHand(of)) return { title: t('popup_next_maybe', key), facts: [info(maybeWhy(until, today))] };
  const why = until && info(t('popup_next_maybe_taken_why', dayText(until, today), key));
  return { title: t('popup_next_maybe_taken', targetOf(of.license)), facts: why ? [why] : [] };
}

function maybeWhy(until: Day | undefined, today: Day): string {
  return until ? t('popup_next_maybe_why', dayText(until, today)) : t('popup_next_maybe_which');
}

/**
 * A browser has one RMS session: with several shops, the right one must be logged in
 * (docs/rms.md, "Which shop a page is of").
 */
function shopFact({ license }: KeyToday, keys: readonly KeyToday[]): CardFact[] {
  const shop = shopAmong(keys, license);
  return shop ? [{ sign: 'shop', text: t('popup_next_shop', shop) }] : [];
}

function nothingUntil(keys: readonly KeyToday[], today: Day): CardFact[] {
  const nearest = keys.flatMap((one) => countedOf(one) ?? []).sort((one, other) => one.days - other.days)[0];
  const day = nearest?.until.subtract({ days: SOON_DAYS });
  return day ? [info(t('popup_next_nothing_until', dayText(day, today)))] : [];
}
