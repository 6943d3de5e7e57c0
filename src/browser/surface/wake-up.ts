/**
 * Wakes the background at the next midnight in Japan, at the next notice, and once an hour: an alarm is only a reason
 * to recompute.
 */

import { dayInJapan, type Instant, midnightAfter } from '../../domain/days/day.ts';
import { browser } from '../api.ts';

const MIDNIGHT = 'midnight-in-japan';
const HOURLY = 'hourly';
const NOTICE = 'next-notice';
const AGAIN = 'again';

const HOUR = 60 * 60 * 1000;

/**
 * Sets the two permanent alarms: the next midnight in Japan, and every hour. Browsers drop alarms when they restart,
 * and a computer that slept past midnight fires the missed one on waking. The hourly alarm is the safety net for both
 * (docs/browser-traps.md, "Alarms that are lost or late"). One that is more than an hour away was set before the clock
 * was set back.
 */
export async function setAlarms(now: Instant): Promise<void> {
  const when = midnightAfter(dayInJapan(now)).epochMilliseconds;
  await browser.alarms.create(MIDNIGHT, { when });
  const hourly = await browser.alarms.get(HOURLY);
  if (!hourly || hourly.scheduledTime - now.epochMilliseconds > HOUR) {
    await browser.alarms.create(HOURLY, { periodInMinutes: 60 });
  }
}

/** Wakes the background when the next notice is due; not at all where none is to come. */
export async function setNoticeAlarm(when: Instant | undefined): Promise<void> {
  if (when) await browser.alarms.create(NOTICE, { when: when.epochMilliseconds });
  else await browser.alarms.clear(NOTICE);
}

/** Wakes the background in a minute: something failed that may work then, and nobody waits an hour for a slow disk. */
export async function tryAgainSoon(): Promise<void> {
  await browser.alarms.create(AGAIN, { delayInMinutes: 1 });
}

/** Calls back whenever an alarm fires. */
export function watchAlarms(onAlarm: () => void): void {
  browser.alarms.onAlarm.addListener(() => onAlarm());
}
