/** What a reminder says of one license: a title, and what is to be done. Short, true, the next step last. */

import { type MessageKey, t } from '../../browser/text.ts';
import { byDay, type Day } from '../../domain/days/day.ts';
import type { ReminderKind } from '../../domain/facts/reminder-kinds.ts';
import type { Sale } from '../../domain/facts/settings.ts';
import type { Reminder } from '../../domain/reminders/reminder.ts';
import { deedOf } from '../../domain/today/columns/next-action.ts';
import { isByHand } from '../../domain/today/columns/urgency.ts';
import { isDateShown, mayBeRenewed } from '../../domain/today/freshness.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { twoLiving } from '../../domain/today/two-living.ts';
import { dayText, wholeDay } from '../say/dates.ts';
import { countOfDays } from '../say/days.ts';
import { nameAmong } from '../say/names.ts';
import { sentences } from '../say/sentences.ts';
import { targetOf } from '../say/target.ts';

/** 「ネクストエンジンのキーは、あと7日です」. `keys`: all that are known, to tell two shops apart. */
export function reminderTitle(reminder: Reminder, keys: readonly KeyToday[]): string {
  return TITLES[reminder.is](nameAmong(keys, reminder.one.license), reminder);
}

const TITLES: Record<ReminderKind, (name: string, reminder: Reminder) => string> = {
  ends: (name, { one, counted }) => {
    const isOld = hasNewer(one);
    return counted && counted.days > 0
      ? t(isOld ? 'reminder_ends_old_title' : 'reminder_ends_title', name, countOfDays(counted.days))
      : t(isOld ? 'reminder_today_old_title' : 'reminder_today_title', name);
  },
  ended: (name, { one, counted }) => {
    if (!counted) return t('reminder_ended_state_title', name);
    return t(hasNewer(one) ? 'reminder_ended_old_title' : 'reminder_ended_title', name);
  },
  unregistered: (name) => t('reminder_unregistered_title', name),
  ask: (name, { one }) =>
    t(one.standing.is === 'maybe-registered' ? 'reminder_ask_title' : 'reminder_ask_which_title', name),
  approve: (name) => t('reminder_approve_title', name),
  update: (name) => t('reminder_update_title', name),
  look: (name) => t('reminder_look_title', name),
};

/** A newer key is there: what ends is the old one. */
const hasNewer = ({ standing }: KeyToday) => standing.is === 'to-register';

/** 「ネクストエンジン: あと7日」: one of several; what waits on RMS besides is named too. */
export function reminderItem(reminder: Reminder, keys: readonly KeyToday[]): string {
  const { is, kinds, one } = reminder;
  const besides = (['approve', 'update'] as const).filter((kind) => kind !== is && kinds.includes(kind));
  const states = [is, ...besides].map((kind) => STATES[kind](reminder));
  return t('reminder_item', nameAmong(keys, one.license), states.join(t('away_between')));
}

/**
 * The same with what lies before the end: 「ネクストエンジン: あと7日(11/27(金)までに更新、みほんSALEのあいだに切れます)」, where that is
 * days off and a sale; a sale that begins first is the day to work to.
 */
export function itemInTime(reminder: Reminder, keys: readonly KeyToday[], today: Day): string {
  const { is, eve, sale } = reminder;
  const item = reminderItem(reminder, keys);
  if (is !== 'ends') return item;
  const isSaleFirst = sale && byDay(today, sale.from) < 0 && !(eve && byDay(eve, sale.from) < 0);
  const pieces = [
    ...(eve && !isSaleFirst ? [byEve(eve, today)] : []),
    ...(sale ? [t(isSaleFirst ? 'reminder_by_sale' : 'reminder_in_sale', nameOfSale(sale))] : []),
  ];
  return pieces.length > 0 ? t('reminder_item_more', item, pieces.join(t('away_between'))) : item;
}

const byEve = (eve: Day, today: Day) =>
  eve.equals(today) ? t('reminder_by_today') : t('reminder_by', dayText(eve, today));

const nameOfSale = ({ label }: Sale) => label ?? t('reminder_sale');

/** The title with what lies before the end: for one line that says what a notice would. */
export function titleInTime(reminder: Reminder, keys: readonly KeyToday[], today: Day): string {
  const title = reminderTitle(reminder, keys);
  const before = reminder.is === 'ends' ? beforeEnd(reminder, today) : [];
  return before.length > 0 ? t('reminder_title_more', title, sentences(before)) : title;
}

/** What lies before an end that is to come: days off, and a sale. */
export function beforeEnd({ eve, sale }: Pick<Reminder, 'eve' | 'sale'>, today: Day): string[] {
  return [...(eve ? [eveLine(eve, today)] : []), ...(sale ? [saleLine(sale, today)] : [])];
}

const STATES: Record<ReminderKind, (reminder: Reminder) => string> = {
  ends: ({ counted }) =>
    counted && counted.days > 0 ? t('reminder_is_left', countOfDays(counted.days)) : t('reminder_is_today'),
  ended: () => t('reminder_is_over'),
  unregistered: () => t('reminder_is_unregistered'),
  ask: () => t('reminder_is_unclear'),
  approve: () => t('state_awaiting'),
  update: () => t('state_update'),
  look: () => t('reminder_is_unclear'),
};

/** What to know and to do: the day and what lies before it, the next step, the shop's own line. */
export function reminderLines(reminder: Reminder, today: Day): string[] {
  const { is, kinds, one } = reminder;
  const { note } = one.license;
  return [
    ...endLines(reminder, today),
    nextLine(reminder, today),
    // Said with the rest, or it would count as said and be told of by nobody.
    ...(is !== 'update' && kinds.includes('update') ? [t('steps_update_too')] : []),
    ...(note ? [t('reminder_note', note)] : []),
  ];
}

/** How the day of the end is told, where a reminder is about it. */
const UNTIL: Partial<Record<ReminderKind, MessageKey>> = {
  unregistered: 'reminder_old_until',
  look: 'reminder_seen_until',
};

function endLines(reminder: Reminder, today: Day): string[] {
  const { is, counted } = reminder;
  if (!counted || is === 'approve' || is === 'update') return [];
  const day = dayText(counted.until, today);
  if (counted.days < 0) return [t(overWords(reminder), day)];
  const { one } = reminder;
  const isOld = is === 'ends' && hasNewer(one);
  const isLongAgo = isDateShown(one) && one.doubts.includes('not-seen-lately');
  const usual = isLongAgo ? 'reminder_seen_until' : 'reminder_until';
  const until = t(isOld ? 'reminder_old_until' : (UNTIL[is] ?? usual), day);
  if (is === 'look') return [until];
  return [until, ...beforeEnd(reminder, today)];
}

/** How an end that has passed is told: which key it was of, and nothing that is only asked. */
function overWords({ is, one: { standing } }: Reminder): MessageKey {
  if (is === 'unregistered' || standing.is === 'to-register' || standing.is === 'maybe-registered')
    return 'reminder_old_since';
  return is === 'ask' ? 'reminder_on_record' : 'reminder_since';
}

/** 「期限の前営業日は11/27(金)です。それまでに済ませると安心です。」 */
function eveLine(eve: Day, today: Day): string {
  return eve.equals(today) ? t('reminder_eve_today') : t('reminder_eve', dayText(eve, today));
}

/** 「キー更新は、みほんSALE(12/4(金)から)の前に済ませましょう。」 `isWhole`: with the year, for words that are read much later. */
export function saleLine(sale: Sale, today: Day, isWhole = false): string {
  const { from } = sale;
  const name = nameOfSale(sale);
  const first = isWhole ? wholeDay(from) : dayText(from, today);
  return byDay(today, from) < 0 ? t('reminder_sale_before', name, first) : t('reminder_sale_now', name);
}

function nextLine({ one, is, counted }: Reminder, today: Day): string {
  switch (is) {
    case 'unregistered':
      return t('reminder_register', targetOf(one.license));
    case 'ask':
      return t(one.standing.is === 'awaiting-over' ? 'reminder_look' : 'reminder_answer');
    case 'approve':
      return t('reminder_approve', one.license.product);
    case 'update':
      return t('reminder_update', one.license.product);
    case 'look':
      return t('reminder_look');
    case 'ends':
    case 'ended':
      return renewLine(one, counted?.days, today);
  }
}

/** Never a third key: where another one is there, or may be, that comes first. */
function renewLine(one: KeyToday, days: number | undefined, today: Day): string {
  const deed = deedOf(one);
  if (deed === 'approve') return t('reminder_approve', one.license.product);
  if (deed === 'register')
    return isByHand(one)
      ? t('reminder_register', targetOf(one.license))
      : t('note_next_taken', '', targetOf(one.license));
  if (mayBeRenewed(one, today) && (days ?? 0) < 0) return t('reminder_check');
  if (twoLiving(one)) return t('reminder_open');
  if (!isByHand(one)) return t(days === 0 ? 'note_next_issue_today' : 'note_next_issue');
  const key = days === undefined || days < 0 ? 'reminder_renew_late' : days === 0 ? 'reminder_renew_today' : undefined;
  return t(key ?? 'reminder_renew', targetOf(one.license));
}
