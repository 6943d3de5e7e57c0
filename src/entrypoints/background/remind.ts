/**
 * Shows the notice that is due, and only then keeps what it said: a crash in between costs a repeat, never a notice. A
 * step that fails does not stop the next.
 */

import {
  dropReminded,
  keepGiven,
  keepReminded,
  readRemindedAndSettings,
} from '../../browser/reminders/reminded-store.ts';
import { clearNotice, mayNotify, showNotice, shownNotices } from '../../browser/surface/notices.ts';
import { setNoticeAlarm } from '../../browser/surface/wake-up.ts';
import { workingDays } from '../../calendar/working-days.ts';
import type { Instant } from '../../domain/days/day.ts';
import { type Reminded, withGiven, withoutAhead } from '../../domain/facts/reminded.ts';
import { nextMoment } from '../../domain/reminders/ahead.ts';
import { digestDue, fateOf, type ReminderState, type Shortened } from '../../domain/reminders/due.ts';
import { needlessReminded } from '../../domain/reminders/needless.ts';
import { dayOfNotice } from '../../domain/reminders/notice-of-day.ts';
import type { KnownToday } from '../../domain/today/known.ts';
import { noticeWords } from '../../words/reminders/notice.ts';

/** Says what is due now, takes back what is no longer true, and sets the alarm of what comes next. */
export async function remind(known: KnownToday, now: Instant, failed: (error: unknown) => undefined): Promise<void> {
  if (!(await mayNotify())) return setNoticeAlarm(undefined);
  const { settings, reminded: kept } = await readRemindedAndSettings();
  const reminded = kept.map((record) => withoutAhead(record, known.today));
  await forgetAhead(kept, reminded).catch(failed);
  const isWorkingDay = workingDays(settings.closing);
  const state: ReminderState = { known, now, settings, isWorkingDay, reminded };
  const after = { ...state, reminded: (await give(state).catch(failed)) ?? reminded };
  await takeBack(after).catch(failed);
  await wakeForNext(after).catch(failed);
  await prune(after).catch(failed);
}

/** Stores the records without entries dated after today, which a wrong clock made; also if nothing is due now. */
async function forgetAhead(kept: readonly Reminded[], believed: readonly Reminded[]): Promise<void> {
  await keepReminded(believed.filter((record, index) => record !== kept[index]));
}

/** Shows what is due. Resolves to all that was given until then; nothing has changed where nothing is due. */
async function give(state: ReminderState): Promise<ReminderState['reminded']> {
  const digest = digestDue(state);
  if (!digest) return state.reminded;
  await showNotice({ id: digest.id, ...noticeWords(digest, state.known.keys) });
  await keepGiven(digest.given);
  return withGiven(state.reminded, digest.given);
}

/** Clears the notices that are no longer true, and those of earlier days once a later one stands; shortens others. */
async function takeBack(state: ReminderState): Promise<void> {
  const shown = (await shownNotices()).flatMap((id) => {
    const day = dayOfNotice(id);
    return day ? [{ id, fate: fateOf(state, day) }] : [];
  });
  const latest = shown
    .flatMap(({ id, fate }) => (fate === 'goes' ? [] : [id]))
    .sort()
    .at(-1);
  await Promise.all(
    shown.map(({ id, fate }) => {
      if (id !== latest) return clearNotice(id);
      return typeof fate === 'object' ? shorten(fate, state) : undefined;
    }),
  );
}

/** Replaces the notice by a shorter one and removes what is over from the records, so that this happens once. */
async function shorten({ records, ...digest }: Shortened, { known }: ReminderState): Promise<void> {
  await showNotice({ id: digest.id, ...noticeWords(digest, known.keys) });
  await keepReminded(records);
}

async function wakeForNext(state: ReminderState): Promise<void> {
  await setNoticeAlarm(nextMoment(state));
}

async function prune({ reminded, known }: ReminderState): Promise<void> {
  await dropReminded(needlessReminded(reminded, known));
}
