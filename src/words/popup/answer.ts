/** The answer to 「止まりそうなものはあるか」: a headline and a few short lines, with their badge. */

import { t } from '../../browser/text.ts';
import type { Day } from '../../domain/days/day.ts';
import { type Badge, PASSED, type Sight } from '../../domain/today/badge.ts';
import { type Headline, headlineOf } from '../../domain/today/columns/headline.ts';
import {
  countedOf,
  daysOf,
  isPassed,
  isUnregistered,
  type Level,
  lastDayKnown,
  levelOf,
  SOON_DAYS,
} from '../../domain/today/columns/urgency.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import type { MarkedText } from '../../vendors/vendor.ts';
import { dayText } from '../say/dates.ts';
import { countOfDays } from '../say/days.ts';
import { nameAmong, shopAmong } from '../say/names.ts';
import { plural } from '../say/plural.ts';
import { stopsOf, targetOf } from '../say/target.ts';
import { unsureLine, unsureTitle } from '../say/unsure.ts';
import { calmWords } from './calm.ts';

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

export function answerOf(keys: readonly KeyToday[], badge: Badge, sight: Sight, today: Day): Answer {
  const situation = headlineOf(keys, badge, sight);
  const number = /(\d+)\+?$/.exec(badge.text)?.[1];
  const passed = badge.text.endsWith(PASSED);
  const ring = passed ? 0 : number ? Math.max(Number(number), 1) : undefined;
  return {
    level: situation.is === 'begin' ? 'idle' : badge.level,
    loud: passed || number === '0',
    badge: badge.text,
    ...(ring !== undefined && { ring }),
    ...wordsOf(situation, keys, today),
  };
}

type Words = Pick<Answer, 'title' | 'lines'>;

function wordsOf(situation: Headline, keys: readonly KeyToday[], today: Day): Words {
  switch (situation.is) {
    case 'begin':
      return { title: t('popup_answer_begin'), lines: [t('popup_answer_begin_more')] };
    case 'blind':
      return { title: t('popup_answer_blind'), lines: [t('popup_answer_blind_more')] };
    case 'unkept':
      return { title: t('popup_answer_unkept'), lines: [t('popup_answer_unkept_more')] };
    case 'whose':
      return { title: t('popup_answer_whose_page'), lines: [t('popup_answer_whose_page_more')] };
    case 'idle':
      return { title: t('popup_answer_idle'), lines: [t('popup_answer_idle_more')] };
    case 'expired':
      return expired(situation.of, keys, today);
    case 'handover':
      return handover(situation.of, keys, today);
    case 'due':
      return due(situation.of, keys, today);
    case 'calm':
      return calmWords(situation.of, keys, today);
    default:
      return { title: unsureTitle(situation, today), lines: [unsureLine(situation, today)] };
  }
}

function expired(of: KeyToday, keys: readonly KeyToday[], today: Day): Words {
  const count = keys.filter(isPassed).length;
  const name = nameAmong(keys, of.license);
  return {
    title: count > 1 ? t('popup_answer_expired_many', String(count)) : expiredTitle(of),
    lines: [
      endOf(of, name, today),
      isUnregistered(of)
        ? t('popup_answer_handover_also', targetOf(of.license))
        : t('popup_answer_stopped_perhaps', stopsOf(of.license)),
    ],
  };
}

/** Where a new key is there, only the old one is known to be over. */
function expiredTitle(of: KeyToday): string {
  return t(of.standing.is === 'to-register' ? 'popup_answer_expired_old' : 'popup_answer_expired');
}

function endOf(of: KeyToday, name: string, today: Day): string {
  const counted = countedOf(of);
  const isOld = of.standing.is === 'to-register';
  return counted && counted.days < 0
    ? t(isOld ? 'popup_answer_expired_old_on' : 'popup_answer_expired_on', name, dayText(counted.until, today))
    : t('popup_answer_expired_state', name);
}

/** Only the press is known to be missing: that the vendor still has the old key, nobody has said. */
function handover(of: KeyToday, keys: readonly KeyToday[], today: Day): Words {
  const { license, standing } = of;
  const waits = standing.is === 'to-register' && standing.waits;
  const name = nameAmong(keys, license, waits ? license.product : targetOf(license));
  const first = t(waits ? 'popup_answer_handover_waits' : 'popup_answer_handover_done', name);
  const title = t(waits ? 'popup_answer_awaiting' : 'popup_answer_handover');
  const old = countedOf(of);
  if (!old) return { title, lines: [first] };
  const ends =
    old.days === 0
      ? t('popup_answer_handover_today')
      : t('popup_answer_handover_until', dayText(old.until, today), countOfDays(old.days));
  return { title, lines: [first, ends, t('popup_answer_handover_early')] };
}

function due(of: KeyToday, keys: readonly KeyToday[], today: Day): Words {
  const days = daysOf(of) ?? 0;
  const soon = keys.filter((one) => isSoon(one) && !isUnregistered(one));
  const same = soon.filter((one) => daysOf(one) === days).length;
  const alone = same <= 1;
  const count = countOfDays(days);
  const title =
    days === 0
      ? t(plural(same, 'popup_answer_today', 'popup_answer_today_many'), String(same))
      : alone
        ? t('popup_answer_due_one', count, of.license.product)
        : t('popup_answer_due', count, String(same));
  const besides = besidesDue(keys, soon.length - same).slice(0, 2);
  const last = besides.length > 0 ? besides : [t('popup_answer_then_stops', stopsOf(of.license))];
  return { title, lines: [...until(of, keys, today, alone && days > 0), ...last] };
}

function isSoon(one: KeyToday): boolean {
  const days = daysOf(one);
  return days !== undefined && days >= 0 && days <= SOON_DAYS;
}

/** What must not be overlooked beside the number: a key to be registered, others that end, those without a date. */
function besidesDue(keys: readonly KeyToday[], more: number): string[] {
  const waiting = keys.find(isUnregistered);
  const undated = keys.filter((one) => levelOf(one) === 'unknown' && daysOf(one) === undefined).length;
  const dateless = plural(undated, 'popup_answer_undated_one', 'popup_answer_undated_many');
  return [
    ...(waiting
      ? [t('popup_answer_handover_also', nameAmong(keys, waiting.license, targetOf(waiting.license)))]
      : more > 0
        ? [t('popup_answer_more_soon', String(more))]
        : []),
    ...(undated > 0 ? [t(dateless, String(undated))] : []),
  ];
}

/** Which key, and until when: the shop gets its own line, together with the product. */
function until(of: KeyToday, keys: readonly KeyToday[], today: Day, isNamed: boolean): MarkedText[] {
  const { product } = of.license;
  const last = lastDayKnown(of);
  if (!last) return [product];
  const day = dayText(last, today);
  const shop = shopAmong(keys, of.license);
  if (shop) return [t('popup_answer_whose', product, shop), t('popup_answer_end_of', day)];
  return [isNamed ? t('popup_answer_end_of', day) : t('popup_answer_until', product, day)];
}
