/** Turns one reading of the page into facts, notes, a guide and a self-check. */

import { askForSteps } from '../../browser/rms-access/page-messages.ts';
import { keepSelfCheck } from '../../browser/storage/self-checks.ts';
import { readStored } from '../../browser/storage/stored-facts.ts';
import { type Day, dayInJapan, type Instant } from '../../domain/days/day.ts';
import { nextOrder } from '../../domain/facts/facts.ts';
import { checkOfTranslation, type SelfCheck, selfCheckOf } from '../../domain/facts/self-check.ts';
import type { PlacedNotes } from '../../notes/place-notes.ts';
import type { Plans } from '../../notes/plan.ts';
import { type PlanWishes, plansFor } from '../../notes/plans.ts';
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
  /** It says the same as the last one, on a page that has drawn it anew: nothing may be seen to come and go. */
  readonly isDrawnAnew?: boolean;
}

const [navigation] = performance.getEntriesByType('navigation');
const keep = keeperThatSays(
  isOpenedByLink(document, navigation instanceof PerformanceNavigationTiming ? navigation.type : undefined),
);

/** The last self-check of this document: seeing the same again is nothing new. */
let checked = '';

/** What is known, and what reminders follow from. */
type KnownNow = KnownHere & Pick<PlanWishes, 'reminding'>;

/** What this document said when it was kept last, what was known then, where it stood, and what was planned of it. */
let latest: { said: string; known: KnownNow; of: string; plans: Plans } | undefined;

/** Forgets what this document said: nobody looks at it any more. */
export function forgetLook(): void {
  latest = undefined;
}

/**
 * Adds what this reading shows to the facts, and explains it. `news` is another number whenever anything else may have
 * become known: with the same, a page that shows the same is not stored again.
 * On a page that no longer shows keys, all notes are removed; the robot check has none, but gets a guide. Resolves to
 * whether everything could be kept.
 */
export async function explainLook(
  { found, translated, shownAt, isDrawnAnew = false }: PageLook,
  placed: PlacedNotes,
  news: number,
): Promise<boolean> {
  if (!found) {
    placed.clear();
    if (!translated) return true;
    const stored = await readStored().catch(() => undefined);
    if (!stored) return false;
    const moment = { at: shownAt, order: nextOrder(stored.facts) };
    return check(checkOfTranslation(translated, moment), stored.newerData);
  }
  const now = Temporal.Now.instant();
  const today = dayInJapan(now);
  const said = JSON.stringify([news, today, found.reading]);
  const of = textOfFound(found);
  const before = latest?.said === said ? latest : undefined;
  const known = before?.known ?? (await keptAndKnown(found, shownAt, now));
  const { facts, newerData, unkept } = known;
  const atOnce = before !== undefined && isDrawnAnew;
  // A guide knows a button of the page, which may have gone.
  const isSame = before?.of === of && !before.plans.guide;
  const plans = isSame ? before.plans : planOf(found, known, today);
  // The page may do what it has to, before it is measured.
  if (!isSame && !atOnce) await new Promise((goOn) => setTimeout(goOn));
  latest = newerData || unkept ? undefined : { said, known, of, plans };
  await placed.show(plans, atOnce);
  const moment = { at: shownAt, order: nextOrder(facts) };
  const isChecked = await check(
    selfCheckOf(found.reading, columnsFound(found), placed.hasQuarrel(), moment),
    newerData || unkept,
  );
  return isChecked && !unkept;
}

/** Keeps what was found; resolves to all that is known with it. */
async function keptAndKnown(found: Found, shownAt: Instant, now: Instant): Promise<KnownNow> {
  const [known, reminding] = await Promise.all([keep(found.reading, shownAt), readReminding(now)]);
  return { ...known, ...(reminding && { reminding }) };
}

/** Plans what to say of what was found. */
function planOf(found: Found, known: KnownNow, today: Day): Plans {
  const showSteps = (id: string) => void askForSteps(id);
  return plansFor(found, { ...known, today, destinations: ALL_DESTINATIONS, showSteps });
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
