/** One look at the page becomes facts and notes. */

import { looksKept } from '../../browser/keep-look.ts';
import { askForSteps } from '../../browser/page-messages.ts';
import { dayInJapan } from '../../domain/day.ts';
import type { Placed } from '../../notes/place-notes.ts';
import { plansFor } from '../../notes/plans.ts';
import type { Look } from '../../rms/eye.ts';

const keep = looksKept();

/**
 * Adds what this look shows to the facts, and explains it. `afterChange` is called right after the page was changed by us.
 * On a page that shows no keys any more all notes are taken away.
 */
export async function explainLook({ found, shownAt }: Look, placed: Placed, afterChange: () => void): Promise<void> {
  if (!found) {
    placed.clear();
    return afterChange();
  }
  const { facts, newerData } = await keep(found.reading, shownAt);
  const today = dayInJapan(Temporal.Now.instant());
  const showSteps = (id: string) => void askForSteps(id);
  const plans = plansFor(found, { today, facts, newerData, showSteps });
  placed.show(plans.lists, plans.details, performance.now());
  afterChange();
}
