/** The answer to 「止まりそうなものはあるか」: a headline and a few short lines, with their badge. */

import { t } from '../../browser/text.ts';
import type { Day } from '../../domain/days/day.ts';
import { type Level, SOON_DAYS, type Watched } from '../../domain/today/attention.ts';
import { type Badge, PASSED, type Sight } from '../../domain/today/badge.ts';
import type { MarkedText } from '../../vendors/vendor.ts';
import { dayText } from '../say/dates.ts';
import { countOfDays } from '../say/days.ts';
import { type Headline, headlineOf } from '../say/headline.ts';
import { nameAmong, shopAmong } from '../say/names.ts';
import { plural } from '../say/plural.ts';
import { stopsOf, targetOf } from '../say/target.ts';
import { UNSURE_TITLES, unsureLine } from '../say/unsure.ts';
import { calmLines } from './calm.ts';

export interface Answer {
  readonly level: Level;
  /** The one loud background: the last day is today or past. */
  readonly loud: boolean;
  readonly badge: string;
  /** Days on the ring of the key; absent if it is dashed. */
  readonly ring?: number;
  readonly title: MarkedText;
  readonly lines: readonly MarkedText[];
}

export function answerOf(watched: readonly Watched[], badge: Badge, sight: Sight, today: Day): Answer {
  const situation = headlineOf(watched, badge, sight);
  const number = /\d+$/.exec(badge.text)?.[0];
  const passed = badge.text.endsWith(PASSED);
  const ring = passed ? 0 : number ? Math.max(Number(number), 1) : undefined;
  return {
    level: situation.is === 'begin' ? 'idle' : badge.level,
    loud: passed || number === '0',
    badge: badge.text,
    ...(ring !== undefined && { ring }),
    ...wordsOf(situation, watched, today),
  };
}

type Words = Pick<Answer, 'title' | 'lines'>;

function wordsOf(situation: Headline, watched: readonly Watched[], today: Day): Words {
  switch (situation.is) {
    case 'begin':
      return { title: t('popup_answer_begin'), lines: [t('popup_answer_begin_more')] };
    case 'blind':
      return { title: t('popup_answer_blind'), lines: [t('popup_answer_blind_more')] };
    case 'whose':
      return { title: t('popup_answer_whose_page'), lines: [t('popup_answer_whose_page_more')] };
    case 'idle':
      return { title: t('popup_answer_idle'), lines: [t('popup_answer_idle_more')] };
    case 'expired':
      return expired(situation.of, watched, today);
    case 'handover':
      return handover(situation.of, watched, today);
    case 'due':
      return due(situation.of, watched, today);
    case 'calm':
      return { title: t('popup_answer_calm'), lines: calmLines(situation.of, watched, today) };
    default: {
      const title = t(UNSURE_TITLES[situation.is]);
      const line = unsureLine(situation, today);
      return { title, lines: [line] };
    }
  }
}

function expired(of: Watched, watched: readonly Watched[], today: Day): Words {
  const count = watched.filter(({ concern }) => concern === 'expired').length;
  const name = nameAmong(watched, of.license);
  return {
    title: count > 1 ? t('popup_answer_expired_many', String(count)) : t('popup_answer_expired'),
    lines: [
      endOf(of, name, today),
      of.handoverOpen
        ? t('popup_answer_handover_also', targetOf(of.license))
        : t('popup_answer_stopped_perhaps', stopsOf(of.license)),
    ],
  };
}

function endOf({ license, daysLeft: days }: Watched, name: string, today: Day): string {
  return license.held && days !== undefined && days < 0
    ? t('popup_answer_expired_on', name, dayText(license.held.expiresOn, today))
    : t('popup_answer_expired_state', name);
}

function handover({ license, daysLeft: days }: Watched, watched: readonly Watched[], today: Day): Words {
  const lines = [t('popup_answer_handover_old', nameAmong(watched, license, targetOf(license)))];
  if (license.held && days !== undefined) {
    const day = dayText(license.held.expiresOn, today);
    lines.push(
      days === 0 ? t('popup_answer_handover_today') : t('popup_answer_handover_until', day, countOfDays(days)),
    );
  }
  return { title: t('popup_answer_handover'), lines: [...lines, t('popup_answer_handover_early')] };
}

function due(of: Watched, watched: readonly Watched[], today: Day): Words {
  const days = of.daysLeft ?? 0;
  const soon = watched.filter((one) => one.concern === 'due' && (one.daysLeft ?? Infinity) <= SOON_DAYS);
  const same = soon.filter((one) => one.daysLeft === days).length;
  const more = soon.length - same;
  const count = countOfDays(days);
  const title =
    days === 0
      ? t(plural(same, 'popup_answer_today', 'popup_answer_today_many'), String(same))
      : t(plural(same, 'popup_answer_due_one', 'popup_answer_due'), count, String(same));

  const waiting = watched.find((one) => one.handoverOpen);
  const last = waiting
    ? t('popup_answer_handover_also', nameAmong(watched, waiting.license, targetOf(waiting.license)))
    : more > 0
      ? t('popup_answer_more_soon', String(more))
      : t('popup_answer_then_stops', stopsOf(of.license));
  return { title, lines: [...until(of, watched, today), last] };
}

/** Which key, and until when: the shop gets its own line, together with the product. */
function until({ license }: Watched, watched: readonly Watched[], today: Day): MarkedText[] {
  const { product, held } = license;
  if (!held) return [product];
  const day = dayText(held.expiresOn, today);
  const shop = shopAmong(watched, license);
  return shop
    ? [t('popup_answer_whose', product, shop), t('popup_answer_end_of', day)]
    : [t('popup_answer_until', product, day)];
}
