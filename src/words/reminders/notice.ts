/** The notice that the browser shows, and the list of those to come. */

import { t } from '../../browser/text.ts';
import { type Day, dayInJapan } from '../../domain/days/day.ts';
import type { Coming } from '../../domain/reminders/ahead.ts';
import type { Digest } from '../../domain/reminders/due.ts';
import type { Reminder } from '../../domain/reminders/reminder.ts';
import type { SnoozeChoice } from '../../domain/reminders/snooze.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { dayText } from '../say/dates.ts';
import { nameAmong } from '../say/names.ts';
import { sentences } from '../say/sentences.ts';
import { itemInTime, reminderLines, reminderTitle, titleInTime } from './reminder-words.ts';

export interface NoticeWords {
  readonly title: string;
  /** Lines are parted by line breaks. */
  readonly message: string;
}

/** So many are named: a notice of Windows has room for four lines, and a line of the summary for three products. */
const MOST = 4;
const MOST_IN_LINE = 3;

/** One license is told in full; of several each has a line, the most urgent first, and its own line where it fits. */
export function noticeWords(
  { reminders, day }: Pick<Digest, 'reminders' | 'day'>,
  keys: readonly KeyToday[],
): NoticeWords {
  const [first, ...others] = reminders;
  if (first && others.length === 0) {
    return { title: reminderTitle(first, keys), message: sentences(reminderLines(first, day)) };
  }
  return {
    title: t('reminder_many_title', String(reminders.length)),
    message: withNotes(itemsOf(reminders, keys, day, MOST), reminders, keys).join('\n'),
  };
}

/** Below the keys the shop's own lines, as far as there is room: those of the most urgent keys. */
function withNotes(items: readonly string[], reminders: readonly Reminder[], keys: readonly KeyToday[]): string[] {
  const notes = reminders.flatMap(({ one: { license } }) =>
    license.note ? [t('reminder_note_of', nameAmong(keys, license), license.note)] : [],
  );
  return [...items, ...notes].slice(0, Math.max(items.length, MOST));
}

/** The same in one line, for the summary on RMS: 「ネクストエンジンのキーは、あと7日です」. Nothing where nothing is due. */
export function dueLine(reminders: readonly Reminder[], keys: readonly KeyToday[], today: Day): string | undefined {
  const [first, ...others] = reminders;
  if (!first) return undefined;
  return others.length === 0
    ? titleInTime(first, keys, today)
    : itemsOf(reminders, keys, today, MOST_IN_LINE).join(' · ');
}

function itemsOf(reminders: readonly Reminder[], keys: readonly KeyToday[], today: Day, most: number): string[] {
  const items = reminders.map((one) => itemInTime(one, keys, today));
  const more = items.length - most + 1;
  return items.length > most ? [...items.slice(0, most - 1), t('reminder_more', String(more))] : items;
}

/** 「試しに通知を出す」: marked as what it is. */
export function testNotice(): NoticeWords {
  return { title: t('reminder_test_title'), message: t('reminder_test_line') };
}

export interface PreviewLine {
  /** 「11/30(月) 9時」, or 「今」. */
  readonly when: string;
  /** Its words, as they will come: the title, then each line. */
  readonly what: readonly string[];
}

/** The next notices; `now`: a notice of this instant is told as one of now. */
export function previewLines(coming: readonly Coming[], keys: readonly KeyToday[], now: Coming['at']): PreviewLine[] {
  const today = dayInJapan(now);
  return coming.map(({ at, digest }) => ({
    when: at.equals(now) ? t('reminder_preview_now') : noticeMoment(at, today),
    what: linesOf(noticeWords(digest, keys)),
  }));
}

const linesOf = ({ title, message }: NoticeWords) => [title, ...message.split('\n')];

/** Where there is none to come. */
export function noPreview(): string {
  return t('reminder_preview_none');
}

/** 「11/30(月) 9時」. */
export function noticeMoment(at: Coming['at'], today: Day): string {
  const { hour } = at.toZonedDateTimeISO('Asia/Tokyo');
  return t('reminder_preview_at', dayText(dayInJapan(at), today), String(hour));
}

/** 明日まで, 次の営業日(11/30(月))まで. */
export function snoozeWords(choice: SnoozeChoice, day: Day, today: Day): string {
  return choice === 'tomorrow' ? t('reminder_snooze_tomorrow') : t('reminder_snooze_working_day', dayText(day, today));
}
