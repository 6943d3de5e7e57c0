/** What is to stand on a page: its reading, weighed with all that is known, becomes notes and summaries in words. */

import { t } from '../browser/text.ts';
import { type Watched, watchedOn } from '../domain/attention.ts';
import type { Day } from '../domain/day.ts';
import type { Facts } from '../domain/facts.ts';
import { type LicenseId, licenseIdOf } from '../domain/license-id.ts';
import { licensesOf } from '../domain/licenses.ts';
import { actionFor } from '../domain/next-action.ts';
import { joinedIds } from '../domain/same-license.ts';
import type { Found, Place } from '../rms/found.ts';
import { noteWords } from '../words/note.ts';
import { summaryWords } from '../words/summary.ts';
import type { ListPlan, NotePlan } from './place-notes.ts';

export interface Plans {
  readonly lists: readonly ListPlan[];
  readonly details: readonly NotePlan[];
}

export interface PlanWishes {
  readonly today: Day;
  readonly facts: Facts;
  /** The data is of a newer Kagiban: nothing was added to it. */
  readonly newerData: boolean;
  /** Opens the renewal steps of this license. */
  readonly showSteps: (id: LicenseId) => void;
}

/** The notes and summaries for this page, given all facts, those of this page among them. */
export function plansFor(found: Found, { today, facts, newerData, showSteps }: PlanWishes): Plans {
  const watched = watchedOn(today, licensesOf(facts));
  const idOf = joinedIds(facts);
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
    return { cell: place.cell, content: { key: place.key, words, today, showSteps: () => showSteps(id) } };
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
      ...(newerData && { warning: t('summary_newer') }),
      ...(acting && { showSteps: () => showSteps(acting.license.id) }),
    };
    return { list, summary, notes };
  });
  return { lists, details: found.details.map((place) => notePlan(place, false)) };
}

function firstToAct(watched: readonly Watched[]): Watched | undefined {
  return watched.find((one) => actionFor(one) !== undefined);
}
