/** Forgets a shop, when the user has confirmed it twice: its records, and that some of its products are muted. */

import { dayInJapan, type Instant } from '../domain/days/day.ts';
import type { ShopId } from '../domain/facts/license-id.ts';
import { belongsToShop, keysOfShop } from '../domain/shops/shop-facts.ts';
import { changeSettings, readSettings } from './storage/settings-store.ts';
import { forget, readStored } from './storage/stored-facts.ts';

/** Removes all that is stored of this shop, at this instant. Rejects while the data is of another version. */
export async function forgetShop(shop: ShopId, now: Instant): Promise<void> {
  const { facts } = await readStored();
  const today = dayInJapan(now);
  const isIts = belongsToShop(shop, facts, today);
  const { muted } = (await readSettings()).reminders;
  // First: afterwards nobody knows any more by which other ids its products went.
  if (muted.some(isIts)) {
    await changeSettings((before) => ({
      ...before,
      reminders: { ...before.reminders, muted: before.reminders.muted.filter((id) => !isIts(id)) },
    }));
  }
  await forget(keysOfShop(shop, facts, today));
}
