/** Derives the badge from the stored facts and puts it on the toolbar. */

import { mayReadRms } from '../../browser/rms-access/host-access.ts';
import { setUnreadableAside } from '../../browser/storage/set-aside.ts';
import { readStored } from '../../browser/storage/stored-facts.ts';
import { showBadge } from '../../browser/surface/toolbar.ts';
import { setAlarms } from '../../browser/surface/wake-up.ts';
import { watchedOn } from '../../domain/attention.ts';
import { badgeOf } from '../../domain/badge.ts';
import { dayInJapan } from '../../domain/day.ts';
import { licensesOf } from '../../domain/licenses.ts';
import { sortedByShop } from '../../domain/whose-page.ts';
import { destinationOf } from '../../vendors/destinations.ts';
import { badgeTitle } from '../../words/toolbar/title.ts';

/** Sets aside what cannot be read, then weighs the rest, shows the badge, and sets the alarms. */
export async function refreshBadge(): Promise<void> {
  await setUnreadableAside();
  const now = Temporal.Now.instant();
  const today = dayInJapan(now);
  const [{ facts, newerData }, mayRead] = await Promise.all([readStored(), mayReadRms()]);
  const sorted = sortedByShop(facts);
  const watched = watchedOn(today, licensesOf(sorted.facts, destinationOf));
  const sight = { mayRead, newerData, heldBack: sorted.heldBack !== undefined };
  const badge = badgeOf(watched, sight);
  await Promise.all([showBadge(badge, badgeTitle(watched, badge, sight)), setAlarms(now)]);
}
