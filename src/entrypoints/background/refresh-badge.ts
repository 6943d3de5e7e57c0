/** Derives the badge from the stored facts and puts it on the toolbar. */

import { mayReadRms } from '../../browser/rms-access/host-access.ts';
import { setUnreadableAside } from '../../browser/storage/set-aside.ts';
import { readStored } from '../../browser/storage/stored-facts.ts';
import { showBadge } from '../../browser/surface/toolbar.ts';
import { setAlarms } from '../../browser/surface/wake-up.ts';
import { dayInJapan } from '../../domain/days/day.ts';
import { knownToday } from '../../domain/today/known.ts';
import { destinationOf } from '../../vendors/destinations.ts';
import { badgeTitle } from '../../words/toolbar/title.ts';

/** Sets aside what cannot be read, then weighs the rest, shows the badge, and sets the alarms. */
export async function refreshBadge(): Promise<void> {
  await setUnreadableAside();
  const now = Temporal.Now.instant();
  const [{ facts, newerData }, mayRead] = await Promise.all([readStored(), mayReadRms()]);
  const today = dayInJapan(now);
  const { watched, badge, sight } = knownToday(facts, today, destinationOf, { mayRead, newerData });
  await Promise.all([showBadge(badge, badgeTitle(watched, badge, sight, today)), setAlarms(now)]);
}
