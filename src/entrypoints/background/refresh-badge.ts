/**
 * Derives from the stored facts what the toolbar shows and what is reminded of; a step that fails does not stop the
 * next.
 */

import { recordThatBrowserRuns } from '../../browser/reminders/ran-store.ts';
import { mayReadRms } from '../../browser/rms-access/host-access.ts';
import { condenseVisits } from '../../browser/storage/condense.ts';
import { canKeepMore } from '../../browser/storage/room.ts';
import { bringUpToDate } from '../../browser/storage/set-aside.ts';
import { readStored, type Stored } from '../../browser/storage/stored-facts.ts';
import { showBadge } from '../../browser/surface/toolbar.ts';
import { setAlarms, tryAgainSoon } from '../../browser/surface/wake-up.ts';
import { type Day, dayInJapan, type Instant } from '../../domain/days/day.ts';
import { type Badge, UNSURE } from '../../domain/today/badge.ts';
import { type Access, type KnownToday, knownToday } from '../../domain/today/known.ts';
import { ALL_DESTINATIONS } from '../../vendors/destinations.ts';
import { badgeTitle, unreadTitle } from '../../words/toolbar/title.ts';
import { remind } from './remind.ts';

/** What the button shows where nothing stored can be read: nothing at all would say that all is put away. */
const UNREAD: Badge = { text: UNSURE, level: 'unknown' };

/**
 * Brings the stored data up to this version, then weighs it, shows the badge, sets the alarms, and reminds of what is
 * due, unless that could not be kept. Where a step fails, the others are done, the badge tells of it, and it is tried
 * again in a minute. Rejects at the end if any has failed.
 */
export async function refreshBadge(): Promise<void> {
  const now = Temporal.Now.instant();
  const failures: unknown[] = [];
  const failed = (error: unknown): undefined => {
    failures.push(error);
  };
  const today = dayInJapan(now);
  const [current, canKeep, mayRead] = await Promise.all([
    readCurrent(now, failed).catch(failed),
    canKeepMore(),
    mayReadRms().catch(failed),
  ]);
  const kept = canKeep && current?.kept === true;
  const shown =
    current && (await toShow(current.stored, today, { mayRead: mayRead === true, unkept: !kept }).catch(failed));
  await Promise.all([
    showBadge(shown?.known.badge ?? UNREAD, shown?.title ?? unreadTitle()).catch(failed),
    setAlarms(now).catch(failed),
  ]);
  if (kept && !current.stored.newerData) {
    if (shown) await remind(shown.known, now, failed).catch(failed);
    await recordThatBrowserRuns(now).catch(failed);
    await condenseVisits(current.stored, today, ALL_DESTINATIONS).catch(failed);
  }
  if (!kept || failures.length > 0) await tryAgainSoon().catch(failed);
  if (failures.length > 0) throw new AggregateError(failures, 'The badge may not be up to date.');
}

/** What is stored, in the form of this version; not `kept` where that could not be written. */
async function readCurrent(now: Instant, failed: (error: unknown) => undefined) {
  const stored = await readStored();
  if (stored.tidy || stored.newerData) return { stored, kept: true };
  const written = await bringUpToDate({ destinations: ALL_DESTINATIONS, now }).then(() => true, failed);
  return { stored: await readStored(), kept: written === true };
}

/** What is known on this day, and the title of the badge. */
async function toShow(
  { facts, newerData }: Stored,
  today: Day,
  access: Omit<Access, 'newerData'>,
): Promise<{ known: KnownToday; title: string }> {
  const known = knownToday(facts, today, ALL_DESTINATIONS, { ...access, newerData });
  return { known, title: badgeTitle(known.keys, known.badge, known.sight, today) };
}
