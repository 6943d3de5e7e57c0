/** Plans what to add to a page: its reading and everything known become the words of notes, summaries and guide. */

import { t } from '../browser/text.ts';
import type { Day } from '../domain/days/day.ts';
import { type DestinationOf, placed } from '../domain/facts/destination.ts';
import type { Facts } from '../domain/facts/facts.ts';
import { inShop, type LicenseId, licenseIdOf, partsOf } from '../domain/facts/license-id.ts';
import { isOfKeys } from '../domain/facts/reading.ts';
import type { Watched } from '../domain/today/attention.ts';
import { knownToday } from '../domain/today/known.ts';
import { actionFor } from '../domain/today/next-action.ts';
import type { Found, Place } from '../rms/found.ts';
import { noteWords } from '../words/note/note.ts';
import { summaryWords } from '../words/note/summary.ts';
import { guidePlan } from './guide/guide-plan.ts';
import type { ListPlan, NotePlan, Plans } from './place-notes.ts';

export interface PlanWishes {
  readonly today: Day;
  readonly facts: Facts;
  /** The data is from a newer Kagiban, so nothing was added to it. */
  readonly newerData: boolean;
  /** Where the key of a product is registered. */
  readonly destinationOf: DestinationOf;
  /** Opens the renewal steps of this license. */
  readonly showSteps: (id: LicenseId) => void;
}

/** Instead of a license: the popup's home asks which shop a held-back page belongs to. */
const HOME = '';

/** The notes, the summaries and the guide for this page. `facts` already include those of this page. */
export function plansFor(found: Found, { today, facts, newerData, destinationOf, showSteps }: PlanWishes): Plans {
  const { watched, idOf, shopOf } = knownToday(facts, today, destinationOf, { mayRead: true, newerData });
  const byId = new Map(watched.map((one) => [one.license.id, one]));
  const idAt = ({ key }: Place) => {
    const { screen, shop } = found.reading;
    const record = { ...key, id: licenseIdOf(shop, key.family, key.product) };
    const whose =
      (isOfKeys(screen) ? shopOf({ ...record, screen }) : undefined) ??
      (newerData ? partsOf(record.id).shop : undefined);
    return whose ? idOf(inShop(record.id, whose)) : undefined;
  };

  const notePlan = (place: Place, hasDates: boolean): NotePlan => {
    const id = idAt(place);
    // A row of a held-back page is explained from itself alone: no other shop's date is mixed in.
    const known = id === undefined ? undefined : byId.get(id);
    const { vendor } = known?.license ?? {};
    const named = { ...place.key, ...(vendor && { vendor }) };
    const row = {
      key: { ...named, ...placed(named, destinationOf) },
      hasDates,
      ...(known && { watched: known }),
      ...(place.unreadableDate && { unreadableDate: place.unreadableDate }),
    };
    const words = noteWords(row, place.stateWords, today);
    return {
      cell: place.cell,
      row: place.row ?? [],
      content: { key: place.key, words, today, showSteps: () => showSteps(id ?? HOME) },
    };
  };

  const lists = found.lists.map(({ list, places, hasDates }): ListPlan => {
    const notes = places.map((place) => notePlan(place, hasDates));
    const ids = new Set(places.map(idAt));
    const here = watched.filter((one) => ids.has(one.license.id));
    const words = summaryWords(
      notes.map(({ content }) => content.words),
      here,
      hasDates,
      today,
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
  const details = found.details.map((place) => notePlan(place, false));
  const guide = guidePlan(found, { today, watched, idAt, showSteps });
  return { lists, details, ...(guide && { guide }) };
}

function firstToAct(watched: readonly Watched[]): Watched | undefined {
  return watched.find((one) => actionFor(one) !== undefined);
}
