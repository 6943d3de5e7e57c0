/** Removes visits that no longer change any result; only the background does this. */

import type { Day } from '../../domain/days/day.ts';
import type { Destinations } from '../../domain/facts/destination.ts';
import { visitKey } from '../../domain/facts/facts.ts';
import { saidTwice } from '../../domain/facts/visits.ts';
import { needlessVisits } from '../../domain/shops/condense.ts';
import { browser } from '../api.ts';
import { area } from './area.ts';
import type { Stored } from './stored-facts.ts';

/** The day on which old visits were last gone through, until the browser closes. */
const GONE_THROUGH = 'condensed-on';

/**
 * Removes the visits that another one says as well and, once a day, those without which everything that is shown is the
 * same, now and later. `stored`: what has just been read. `today` in Japan.
 */
export async function condenseVisits(
  { facts, newerData }: Stored,
  today: Day,
  destinations: Destinations,
): Promise<void> {
  if (newerData) return;
  const twice = saidTwice(facts.visits).map(visitKey);
  if (twice.length > 0) await area.remove(twice);
  const { [GONE_THROUGH]: day } = await browser.storage.session.get(GONE_THROUGH);
  if (day === `${today}`) return;
  await browser.storage.session.set({ [GONE_THROUGH]: `${today}` });
  const visits = facts.visits.filter((visit) => !twice.includes(visitKey(visit)));
  const gone = needlessVisits({ ...facts, visits }, today, destinations);
  if (gone.length > 0) await area.remove(gone);
}
