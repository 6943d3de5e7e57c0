/** The title of the toolbar button: what the badge means in full sentences, and on which day the date was last seen. */

import { t } from '../../browser/text.ts';
import type { Day } from '../../domain/days/day.ts';
import type { Badge, Sight } from '../../domain/today/badge.ts';
import { type Headline, headlineOf } from '../../domain/today/columns/headline.ts';
import { deedOf } from '../../domain/today/columns/next-action.ts';
import { countedOf, daysOf, isUnregistered, isUpdate, lastDayKnown } from '../../domain/today/columns/urgency.ts';
import { dateSeenOn, isDateShown, isSeenSince, isTypedIn, lookedOn } from '../../domain/today/freshness.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { fullDay } from '../say/dates.ts';
import { countOfDays } from '../say/days.ts';
import { shopLabel } from '../say/names.ts';
import { sentences } from '../say/sentences.ts';
import { unsureTitle } from '../say/unsure.ts';

/** `keys`: the most urgent first. */
export function badgeTitle(keys: readonly KeyToday[], badge: Badge, sight: Sight, today: Day): string {
  const situation = headlineOf(keys, badge, sight);
  const said = sentences([
    ...sentencesOf(situation, { keys, sight, today }),
    ...(situation.is !== 'blind' && !sight.mayRead ? [t('title_blind')] : []),
    ...(situation.is !== 'whose' && sight.heldBack ? [t('title_whose_page')] : []),
    ...(situation.is !== 'unkept' && sight.unkept ? [t('title_unkept')] : []),
    ...(sight.newerData ? [t('title_newer')] : []),
  ]);
  return t('title_start', said);
}

/** The title where nothing stored can be read. */
export function unreadTitle(): string {
  return t('title_start', t('title_unread'));
}

/** What a sentence goes by. */
interface Ground {
  readonly keys: readonly KeyToday[];
  readonly sight: Sight;
  readonly today: Day;
}

function sentencesOf(situation: Headline, ground: Ground): string[] {
  const { keys } = ground;
  switch (situation.is) {
    case 'begin':
      return [t('title_begin')];
    case 'blind':
      return [t('title_blind')];
    case 'unkept':
      return [t('title_unkept')];
    case 'whose':
      return [t('title_whose_page')];
    case 'idle':
      return [t('title_idle')];
    case 'expired':
      return [t('title_expired'), ...ended(situation.of, ground), ...others(situation.of, keys)];
    case 'handover':
      return [...handover(situation.of, ground), ...others(situation.of, keys)];
    case 'due':
      return [...counted(situation.of, ground), ...others(situation.of, keys)];
    case 'calm':
      return [...counted(situation.of, ground), ...yourTurn(keys)];
    default: {
      // The headline of the popup, without its line-break marks.
      const title = unsureTitle(situation, ground.today).replaceAll('\u200b', '');
      // What was seen of the key that has ended says nothing of the one that is asked about.
      const isDated =
        situation.is === 'stale' || (situation.is !== 'maybe-registered' && lastDayKnown(situation.of) !== undefined);
      const isOfOthers = !isSeenSince(situation.of, ground.sight.imported ?? 0);
      return [
        t('title_unsure', title, named(situation.of)),
        ...(isDated || isOfOthers ? [seen(situation.of, ground)] : []),
        ...others(situation.of, keys),
      ];
    }
  }
}

/**
 * あと6日。ネクストエンジン(あおなみ雑貨店)の期限は11月30日(月)です。
 * 11月24日(火)に確認。
 */
function counted(of: KeyToday, ground: Ground): string[] {
  const one = countedOf(of);
  if (!one) return [];
  return one.days === 0
    ? [t('title_today'), t('title_ends_today', named(of)), seen(of, ground)]
    : [
        t('title_left', countOfDays(one.days)),
        t('title_ends', named(of), fullDay(one.until, ground.today)),
        seen(of, ground),
      ];
}

function handover(of: KeyToday, ground: Ground): string[] {
  const { standing } = of;
  const days = daysOf(of);
  if (days === undefined) return [t('title_unregistered_of', named(of))];
  return [
    t(standing.is === 'to-register' && standing.waits ? 'title_new_waits' : 'title_unregistered'),
    days === 0 ? t('title_old_today', named(of)) : t('title_old_left', named(of), countOfDays(days)),
    seen(of, ground),
  ];
}

function ended(of: KeyToday, ground: Ground): string[] {
  const one = countedOf(of);
  const words = of.standing.is === 'to-register' ? 'title_ended_old' : 'title_ended';
  const sentence =
    one && one.days < 0 ? t(words, named(of), fullDay(one.until, ground.today)) : t('title_ended_state', named(of));
  return [sentence, seen(of, ground), ...(isUnregistered(of) ? [t('title_unregistered')] : [])];
}

/** The day on which the date that counts was last seen; where that may have been in another browser, what renews it. */
function seen(of: KeyToday, { sight, today }: Ground): string {
  if (isTypedIn(of)) return t('title_typed');
  const day = isDateShown(of) ? dateSeenOn(of) : lookedOn(of);
  if (!day) return '';
  return t(isSeenSince(of, sight.imported ?? 0) ? 'title_seen' : 'title_seen_elsewhere', fullDay(day, today));
}

/** Another unregistered key is always named, since the badge says 未; the rest is a number. */
function others(of: KeyToday, keys: readonly KeyToday[]): string[] {
  const rest = keys.filter((one) => one !== of && deedOf(one) !== undefined);
  const waiting = isUnregistered(of) ? undefined : rest.find(isUnregistered);
  const more = rest.length - (waiting ? 1 : 0);
  return [
    ...(waiting ? [t('title_unregistered_of', named(waiting))] : []),
    ...(more > 0 ? [t('title_more', String(more))] : []),
  ];
}

/** 承認待ち and 更新あり, each with the first of its products. */
function yourTurn(keys: readonly KeyToday[]): string[] {
  const awaiting = keys.filter(({ standing }) => standing.is === 'awaiting');
  const updated = keys.filter(isUpdate);
  return [
    ...awaiting.slice(0, 1).map((one) => t('title_awaiting', String(awaiting.length), one.license.product)),
    ...updated.slice(0, 1).map((one) => t('title_update', String(updated.length), one.license.product)),
  ];
}

function named({ license }: KeyToday): string {
  const shop = shopLabel(license.shop);
  return shop ? t('title_name_shop', license.product, shop) : license.product;
}
