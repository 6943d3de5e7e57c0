/** One look at the page becomes facts and notes. */

import { askForSteps } from '../../browser/page-messages.ts';
import { keepSeen, readStored, type Stored } from '../../browser/stored-facts.ts';
import { t } from '../../browser/text.ts';
import { type Watched, watchedOn } from '../../domain/attention.ts';
import { type Day, dayInJapan } from '../../domain/day.ts';
import type { Seen } from '../../domain/facts.ts';
import { seenKey } from '../../domain/facts.ts';
import { additions, recordsOf, textOf } from '../../domain/keep.ts';
import { licenseIdOf } from '../../domain/license-id.ts';
import { licensesOf } from '../../domain/licenses.ts';
import { actionFor } from '../../domain/next-action.ts';
import { joinedIds } from '../../domain/same-license.ts';
import type { ListPlan, NotePlan, Placed } from '../../notes/place-notes.ts';
import type { Look } from '../../rms/eye.ts';
import type { Found, Place } from '../../rms/found.ts';
import { noteWords } from '../../words/note.ts';
import { summaryWords } from '../../words/summary.ts';

/** What this document showed of each key when it was last looked at: seeing the same again is nothing new (contract, "What is kept"). */
const shown = new Map<string, string>();

/**
 * Adds what this look shows to the facts, and explains it. `afterChange` is called right after the page was changed by us.
 * On a page that shows no keys any more all notes are taken away.
 */
export async function explainLook({ found, shownAt }: Look, placed: Placed, afterChange: () => void): Promise<void> {
  if (!found) {
    placed.clear();
    return afterChange();
  }
  const stored = await readStored();
  const fresh = recordsOf(found.reading, shownAt).filter(isNewHere);
  const records = stored.newerData ? [] : additions(fresh, stored.facts.seen);
  await keepSeen(records);
  for (const record of fresh) shown.set(seenKey(record), textOf(record));
  const today = dayInJapan(Temporal.Now.instant());
  const plans = plansFor(found, today, withRecords(stored, records));
  placed.show(plans.lists, plans.details, performance.now());
  afterChange();
}

/** Whether this document shows something else of this key than when it was last kept. */
function isNewHere(record: Seen): boolean {
  return shown.get(seenKey(record)) !== textOf(record);
}

function withRecords(stored: Stored, records: readonly Seen[]): Stored {
  const fresh = new Set(records.map(seenKey));
  const others = stored.facts.seen.filter((seen) => !fresh.has(seenKey(seen)));
  return { ...stored, facts: { ...stored.facts, seen: [...others, ...records] } };
}

function plansFor(
  found: Found,
  today: Day,
  stored: Stored,
): { lists: readonly ListPlan[]; details: readonly NotePlan[] } {
  const watched = watchedOn(today, licensesOf(stored.facts));
  const idOf = joinedIds(stored.facts);
  const idAt = ({ key }: Place) => idOf(licenseIdOf(found.reading.shop, key.family, key.product));

  const notePlan = (place: Place, hasDates: boolean): NotePlan => {
    const id = idAt(place);
    const known = watched.find((one) => one.license.id === id);
    const row = {
      key: place.key,
      hasDates,
      ...(known && { watched: known }),
      ...(place.unreadableDate && { unreadableDate: place.unreadableDate }),
    };
    const words = noteWords(row, place.stateWords, today);
    return { cell: place.cell, content: { key: place.key, words, today, showSteps: () => void askForSteps(id) } };
  };

  const lists = found.lists.map(({ list, places, hasDates }): ListPlan => {
    const notes = places.map((place) => notePlan(place, hasDates));
    const ids = new Set(places.map(idAt));
    const here = watched.filter((one) => ids.has(one.license.id));
    const words = summaryWords(
      notes.map(({ content }) => content.words),
      here,
      hasDates,
    );
    const acting = firstToAct(here);
    const summary = {
      words,
      count: places.length,
      ...(stored.newerData && { warning: t('summary_newer') }),
      ...(acting && { showSteps: () => void askForSteps(acting.license.id) }),
    };
    return { list, summary, notes };
  });
  return { lists, details: found.details.map((place) => notePlan(place, false)) };
}

function firstToAct(watched: readonly Watched[]): Watched | undefined {
  return watched.find((one) => actionFor(one) !== undefined);
}
