/** The title of the toolbar button: what the badge means in full sentences, and on which day the date was last seen. */

import { t } from '../../browser/text.ts';
import { type Day, dayInJapan } from '../../domain/days/day.ts';
import type { Watched } from '../../domain/today/attention.ts';
import type { Badge, Sight } from '../../domain/today/badge.ts';
import { actionFor } from '../../domain/today/next-action.ts';
import { isUpdate } from '../popup/calm.ts';
import { fullDay } from '../say/dates.ts';
import { countOfDays } from '../say/days.ts';
import { type Headline, headlineOf } from '../say/headline.ts';
import { shopLabel } from '../say/names.ts';
import { sentences } from '../say/sentences.ts';
import { UNSURE_TITLES } from '../say/unsure.ts';

/** `watched`: the most urgent first. */
export function badgeTitle(watched: readonly Watched[], badge: Badge, sight: Sight, today: Day): string {
  const situation = headlineOf(watched, badge, sight);
  const said = sentences([
    ...sentencesOf(situation, watched, today),
    ...(situation.is !== 'blind' && !sight.mayRead ? [t('title_blind')] : []),
    ...(situation.is !== 'whose' && sight.heldBack ? [t('title_whose_page')] : []),
    ...(sight.newerData ? [t('title_newer')] : []),
  ]);
  return t('title_start', said);
}

function sentencesOf(situation: Headline, watched: readonly Watched[], today: Day): string[] {
  switch (situation.is) {
    case 'begin':
      return [t('title_begin')];
    case 'blind':
      return [t('title_blind')];
    case 'whose':
      return [t('title_whose_page')];
    case 'idle':
      return [t('title_idle')];
    case 'expired':
      return [t('title_expired'), ...ended(situation.of, today), ...others(situation.of, watched)];
    case 'handover':
      return [t('title_unregistered'), ...old(situation.of, today), ...others(situation.of, watched)];
    case 'due':
      return [...counted(situation.of, today), ...others(situation.of, watched)];
    case 'calm':
      return [...counted(situation.of, today), ...yourTurn(watched)];
    default: {
      // The headline of the popup, without its line-break marks.
      const title = t(UNSURE_TITLES[situation.is]).replaceAll('\u200b', '');
      const date = situation.of.license.held ? [seen(situation.of, today)] : [];
      return [t('title_unsure', title, named(situation.of)), ...date, ...others(situation.of, watched)];
    }
  }
}

/**
 * あと6日。ネクストエンジン(あおなみ雑貨店)の期限は11月30日(月)です。
 * 11月24日(火)に確認。
 */
function counted(of: Watched, today: Day): string[] {
  const { held } = of.license;
  if (!held || of.daysLeft === undefined) return [];
  return of.daysLeft === 0
    ? [t('title_today'), t('title_ends_today', named(of)), seen(of, today)]
    : [
        t('title_left', countOfDays(of.daysLeft)),
        t('title_ends', named(of), fullDay(held.expiresOn, today)),
        seen(of, today),
      ];
}

function ended(of: Watched, today: Day): string[] {
  const { held } = of.license;
  const passed = held && of.daysLeft !== undefined && of.daysLeft < 0;
  const sentence = passed
    ? t('title_ended', named(of), fullDay(held.expiresOn, today))
    : t('title_ended_state', named(of));
  return [sentence, seen(of, today), ...(of.handoverOpen ? [t('title_unregistered')] : [])];
}

function old(of: Watched, today: Day): string[] {
  const { daysLeft } = of;
  if (daysLeft === undefined) return [named(of)];
  return [
    daysLeft === 0 ? t('title_old_today', named(of)) : t('title_old_left', named(of), countOfDays(daysLeft)),
    seen(of, today),
  ];
}

/** The day on which the date that counts was last seen. */
function seen({ license }: Watched, today: Day): string {
  const { held, lastSeenAt } = license;
  if (held?.typedAt) return t('title_typed');
  const at = held?.lastSeenAt ?? lastSeenAt;
  return at ? t('title_seen', fullDay(dayInJapan(at), today)) : '';
}

/** Another unregistered key is always named, since the badge says 未; the rest is a number. */
function others(of: Watched, watched: readonly Watched[]): string[] {
  const rest = watched.filter((one) => one !== of && actionFor(one) !== undefined);
  const waiting = of.handoverOpen ? undefined : rest.find((one) => one.handoverOpen);
  const more = rest.length - (waiting ? 1 : 0);
  return [
    ...(waiting ? [t('title_unregistered_of', named(waiting))] : []),
    ...(more > 0 ? [t('title_more', String(more))] : []),
  ];
}

/** 承認待ち and 更新あり, each with the first of its products. */
function yourTurn(watched: readonly Watched[]): string[] {
  const awaiting = watched.filter(({ concern }) => concern === 'awaiting-approval');
  const updated = watched.filter(isUpdate);
  return [
    ...awaiting.slice(0, 1).map((one) => t('title_awaiting', String(awaiting.length), one.license.product)),
    ...updated.slice(0, 1).map((one) => t('title_update', String(updated.length), one.license.product)),
  ];
}

function named({ license }: Watched): string {
  const shop = shopLabel(license.shop);
  return shop ? t('title_name_shop', license.product, shop) : license.product;
}
