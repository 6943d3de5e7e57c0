/** Turns one reading of the page into facts, notes, a guide and a self-check. */

import { askForSteps } from '../../browser/rms-access/page-messages.ts';
import { readingKeeper } from '../../browser/storage/reading-keeper.ts';
import { keepSelfCheck } from '../../browser/storage/self-checks.ts';
import { readStored } from '../../browser/storage/stored-facts.ts';
import { dayInJapan, type Instant } from '../../domain/days/day.ts';
import { isOfKeys } from '../../domain/facts/reading.ts';
import { checkOfTranslation, type SelfCheck, selfCheckOf } from '../../domain/facts/self-check.ts';
import type { PlacedNotes } from '../../notes/place-notes.ts';
import { plansFor } from '../../notes/plans.ts';
import { columnsFound } from '../../rms/columns-found.ts';
import { isOpenedByLink } from '../../rms/opened-by-link.ts';
import type { PageReading } from '../../rms/read-page.ts';
import { destinationOf } from '../../vendors/destinations.ts';

/** One reading of the page; empty if the page is about something else. */
export interface Look extends PageReading {
  /** Since when the page has shown it, as far as is known. */
  readonly shownAt: Instant;
}

const [navigation] = performance.getEntriesByType('navigation');
const keep = readingKeeper(
  '',
  isOpenedByLink(document, navigation instanceof PerformanceNavigationTiming ? navigation.type : undefined),
);

/** The last self-check of this document: seeing the same again is nothing new. */
let checked = '';

/**
 * Adds what this reading shows to the facts, and explains it. `afterChange` is called right after we changed the page.
 * On a page that no longer shows keys, all notes are removed; the robot check has none, but gets a guide.
 */
export async function explainLook(
  { found, translated, shownAt }: Look,
  placed: PlacedNotes,
  afterChange: () => void,
): Promise<void> {
  if (!found) {
    placed.clear();
    afterChange();
    if (translated) await check(checkOfTranslation(translated, shownAt), (await readStored()).newerData);
    return;
  }
  const { facts, newerData } = isOfKeys(found.reading.screen) ? await keep(found.reading, shownAt) : await readStored();
  const today = dayInJapan(Temporal.Now.instant());
  const showSteps = (id: string) => void askForSteps(id);
  const plans = plansFor(found, { today, facts, newerData, destinationOf, showSteps });
  placed.show(plans, performance.now());
  afterChange();
  await check(selfCheckOf(found.reading, columnsFound(found), placed.hasQuarrel(), shownAt), newerData);
}

/** Stores the self-check, unless it is unchanged or the data may not be written. */
async function check({ at, ...look }: SelfCheck, newerData: boolean): Promise<void> {
  const text = JSON.stringify(look);
  if (newerData || text === checked) return;
  checked = text;
  await keepSelfCheck({ ...look, at });
}
