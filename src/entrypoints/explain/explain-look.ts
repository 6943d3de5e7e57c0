/** Turns one reading of the page into facts, notes, a guide and a self-check. */

import { askForSteps } from '../../browser/rms-access/page-messages.ts';
import { keepSelfCheck } from '../../browser/storage/self-checks.ts';
import { readStored } from '../../browser/storage/stored-facts.ts';
import { dayInJapan, type Instant } from '../../domain/days/day.ts';
import { nextOrder } from '../../domain/facts/facts.ts';
import { checkOfTranslation, type SelfCheck, selfCheckOf } from '../../domain/facts/self-check.ts';
import type { PlacedNotes } from '../../notes/place-notes.ts';
import type { Plans } from '../../notes/plan.ts';
import { plansFor } from '../../notes/plans.ts';
import { columnsFound } from '../../rms/columns-found.ts';
import { type Found, textOfFound } from '../../rms/found.ts';
import { isOpenedByLink } from '../../rms/page/opened-by-link.ts';
import type { PageReading } from '../../rms/read-page.ts';
import { ALL_DESTINATIONS } from '../../vendors/destinations.ts';
import { type KnownHere, keeperThatSays } from './keep-or-say.ts';
import { readReminding } from './reminding.ts';

/** One reading of the page; empty if the page is about something else. */
export interface PageLook extends PageReading {
  /** Since when the page has shown it, as far as is known. */
  readonly shownAt: Instant;
}

const [navigation] = performance.getEntriesByType('navigation');
const keep = keeperThatSays(
  isOpenedByLink(document, navigation instanceof PerformanceNavigationTiming ? navigation.type : undefined),
);

/** The last self-check of this document: seeing the same again is nothing new. */
let checked = '';

/** What this document showed when it was planned for last, and what was known of all others then. */
let planned: (Pick<KnownHere, 'facts'> & { readonly of: string; readonly plans: Plans }) | undefined;

/**
 * Adds what this reading shows to the facts, and explains it. `afterChange` is called right after we changed the page.
 * `news` is another number whenever anything else may have become known: with the same, a page that shows the same is
 * neither stored nor planned for again.
 * On a page that no longer shows keys, all notes are removed; the robot check has none, but gets a guide. Resolves to
 * whether everything could be kept.
 */
export async function explainLook(
  { found, translated, shownAt }: PageLook,
  placed: PlacedNotes,
  afterChange: () => void,
  news: number,
): Promise<boolean> {
  if (!found) {
    placed.clear();
    afterChange();
    if (!translated) return true;
    const stored = await readStored().catch(() => undefined);
    if (!stored) return false;
    const moment = { at: shownAt, order: nextOrder(stored.facts) };
    return check(checkOfTranslation(translated, moment), stored.newerData);
  }
  const now = Temporal.Now.instant();
  const of = [news, dayInJapan(now), textOfFound(found)].join();
  const known = planned?.of === of ? { ...planned, newerData: false, unkept: false } : await plan(found, shownAt, now);
  const { facts, plans, newerData, unkept } = known;
  planned = newerData || unkept ? undefined : { of, facts, plans };
  placed.show(plans);
  afterChange();
  const moment = { at: shownAt, order: nextOrder(facts) };
  const isChecked = await check(
    selfCheckOf(found.reading, columnsFound(found), placed.hasQuarrel(), moment),
    newerData || unkept,
  );
  return isChecked && !unkept;
}

/** Keeps what was found, and plans what to say of it. */
async function plan(found: Found, shownAt: Instant, now: Instant): Promise<KnownHere & { readonly plans: Plans }> {
  const [known, reminding] = await Promise.all([keep(found.reading, shownAt), readReminding(now)]);
  const showSteps = (id: string) => void askForSteps(id);
  const plans = plansFor(found, {
    ...known,
    ...(reminding && { reminding }),
    today: dayInJapan(now),
    destinations: ALL_DESTINATIONS,
    showSteps,
  });
  // The page may do what it has to, before it is measured.
  await new Promise((goOn) => setTimeout(goOn));
  return { ...known, plans };
}

/** Stores the self-check, unless it is unchanged or the data may not be written. Resolves to whether that is done. */
async function check({ at, order, ...look }: SelfCheck, newerData: boolean): Promise<boolean> {
  const text = JSON.stringify(look);
  if (newerData || text === checked) return true;
  checked = text;
  return keepSelfCheck({ ...look, at, ...(order !== undefined && { order }) }).then(
    () => true,
    () => {
      checked = '';
      return false;
    },
  );
}
