/** Derives the badge from the stored facts and puts it on the toolbar; a step that fails does not stop the next. */

import { mayReadRms } from '../../browser/rms-access/host-access.ts';
import { condenseVisits } from '../../browser/storage/condense.ts';
import { canKeepMore } from '../../browser/storage/room.ts';
import { bringUpToDate } from '../../browser/storage/set-aside.ts';
import { readStored } from '../../browser/storage/stored-facts.ts';
import { showBadge } from '../../browser/surface/toolbar.ts';
import { setAlarms, tryAgainSoon } from '../../browser/surface/wake-up.ts';
import { dayInJapan, type Instant } from '../../domain/days/day.ts';
import { type Badge, UNSURE } from '../../domain/today/badge.ts';
import { type Access, knownToday } from '../../domain/today/known.ts';
import { ALL_DESTINATIONS } from '../../vendors/destinations.ts';
import { badgeTitle, unreadTitle } from '../../words/toolbar/title.ts';

/** What the button shows where nothing stored can be read: nothing at all would say that all is put away. */
const UNREAD: Badge = { text: UNSURE, level: 'unknown' };

/**
 * Brings the stored data up to this version, then weighs it, shows the badge, and sets the alarms. Where a step fails,
 * the others are done, the badge tells of it, and it is tried again in a minute. Rejects at the end if any has failed.
 */
export async function refreshBadge(): Promise<void> {
  const now = Temporal.Now.instant();
  const failures: unknown[] = [];
  const failed = (error: unknown): undefined => {
    failures.push(error);
  };
  const [aside, mayRead] = await Promise.all([
    bringUpToDate({ destinations: ALL_DESTINATIONS, now }).then(() => true, failed),
    mayReadRms().catch(failed),
  ]);
  const kept = aside === true && (await canKeepMore());
  const shown = await toShow(now, { mayRead: mayRead === true, unkept: !kept }).catch(failed);
  await Promise.all([
    showBadge(shown?.badge ?? UNREAD, shown?.title ?? unreadTitle()).catch(failed),
    setAlarms(now).catch(failed),
  ]);
  if (kept) await condenseVisits(dayInJapan(now), ALL_DESTINATIONS).catch(failed);
  if (!kept || failures.length > 0) await tryAgainSoon().catch(failed);
  if (failures.length > 0) throw new AggregateError(failures, 'The badge may not be up to date.');
}

/** The badge and its title on this day. */
async function toShow(now: Instant, access: Omit<Access, 'newerData'>): Promise<{ badge: Badge; title: string }> {
  const { facts, newerData } = await readStored();
  const today = dayInJapan(now);
  const { keys, badge, sight } = knownToday(facts, today, ALL_DESTINATIONS, { ...access, newerData });
  return { badge, title: badgeTitle(keys, badge, sight, today) };
}
