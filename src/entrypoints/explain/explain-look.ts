/** One look at the page becomes facts, notes, a guide and a self-check. */

import { looksKept } from '../../browser/keep-look.ts';
import { keepLook } from '../../browser/looks.ts';
import { askForSteps } from '../../browser/page-messages.ts';
import { readStored } from '../../browser/stored-facts.ts';
import { dayInJapan, type Instant } from '../../domain/day.ts';
import { lookedOf } from '../../domain/looked.ts';
import { isOfKeys } from '../../domain/reading.ts';
import type { Placed } from '../../notes/place-notes.ts';
import { plansFor } from '../../notes/plans.ts';
import { columnsFound } from '../../rms/columns-found.ts';
import type { Found } from '../../rms/found.ts';
import { isOpenedByLink } from '../../rms/opened-by-link.ts';

/** One look at the page. */
export interface Look {
  /** What it shows of license keys; `undefined` on a page that is about something else. */
  readonly found: Found | undefined;
  /** Since when the page has shown it, as far as can be known. */
  readonly shownAt: Instant;
}

const [navigation] = performance.getEntriesByType('navigation');
const keep = looksKept(
  '',
  isOpenedByLink(document, navigation instanceof PerformanceNavigationTiming ? navigation.type : undefined),
);

/** What the self-check of this document said last: to see the same again is nothing new. */
let checked = '';

/**
 * Adds what this look shows to the facts, and explains it. `afterChange` is called right after the page was changed by us.
 * On a page that shows no keys any more all notes are taken away; the robot check has none, and gets a guide.
 */
export async function explainLook({ found, shownAt }: Look, placed: Placed, afterChange: () => void): Promise<void> {
  if (!found) {
    placed.clear();
    afterChange();
    return;
  }
  const { facts, newerData } = isOfKeys(found.reading.screen) ? await keep(found.reading, shownAt) : await readStored();
  const today = dayInJapan(Temporal.Now.instant());
  const showSteps = (id: string) => void askForSteps(id);
  const plans = plansFor(found, { today, facts, newerData, showSteps });
  placed.show(plans, performance.now());
  afterChange();
  await check(found, placed, shownAt, newerData);
}

/** Keeps the self-check, unless it says what it said before or the data may not be written. */
async function check(found: Found, placed: Placed, at: Look['shownAt'], newerData: boolean): Promise<void> {
  const { at: _, ...look } = lookedOf(found.reading, columnsFound(found), placed.hasQuarrel(), at);
  const text = JSON.stringify(look);
  if (newerData || text === checked) return;
  checked = text;
  await keepLook({ ...look, at });
}
