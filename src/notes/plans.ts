/** Plans what to add to a page: its reading and everything known become the words of notes, summaries and guide. */

import { type MessageKey, t } from '../browser/text.ts';
import type { Day } from '../domain/days/day.ts';
import { type Destinations, placed } from '../domain/facts/destination.ts';
import { type Facts, type VisitKey, visitKey } from '../domain/facts/facts.ts';
import { type LicenseId, licenseIn, shopIdOf } from '../domain/facts/license-id.ts';
import { type ReminderState, untold } from '../domain/reminders/due.ts';
import { deedOf } from '../domain/today/columns/next-action.ts';
import { knownToday } from '../domain/today/known.ts';
import type { KeyToday } from '../domain/today/standing.ts';
import type { Found, Place } from '../rms/found.ts';
import { noteWords } from '../words/note/note.ts';
import type { RowSeen } from '../words/note/row-case.ts';
import { summaryWords } from '../words/note/summary.ts';
import { dueLine } from '../words/reminders/notice.ts';
import { guidePlan } from './guide/guide-plan.ts';
import type { ListPlan, NotePlan, Plans } from './plan.ts';

export interface PlanWishes {
  readonly today: Day;
  readonly facts: Facts;
  /** The data is from a newer Kagiban, so nothing was added to it. */
  readonly newerData: boolean;
  /** What this page shows could not be kept. */
  readonly unkept?: boolean;
  /** The visit among the facts that stands for this page. */
  readonly visit?: VisitKey;
  /** Where the keys of products are registered. */
  readonly destinations: Destinations;
  /** What reminders follow from besides what is known; absent where nothing is reminded of. */
  readonly reminding?: Omit<ReminderState, 'known'>;
  /** Opens the renewal steps of this license. */
  readonly showSteps: (id: LicenseId) => void;
}

/** Instead of a license: the popup's home asks which shop a held-back page belongs to. */
const HOME = '';

/** The notes, the summaries and the guide for this page. `facts` already include those of this page. */
export function plansFor(
  found: Found,
  { today, facts, newerData, unkept = false, visit, destinations, reminding, showSteps }: PlanWishes,
): Plans {
  const known = knownToday(facts, today, destinations, { mayRead: true, newerData });
  const { keys, idOf, shopOf } = known;
  const byId = new Map(keys.map((one) => [one.license.id, one]));
  // Where nothing may be written, nobody can answer whose the page is either: it is read as it stands.
  const shop = (visit && shopOf(visit)) ?? (newerData ? shopIdOf(found.reading.shop) : undefined);
  const idAt = ({ key }: Place) => shop && idOf(licenseIn(shop, key.family, key.product));

  const notePlan = (place: Place, on: Pick<RowSeen, 'hasDates' | 'isDetail'>): NotePlan => {
    const id = idAt(place);
    // A row of a held-back page is explained from itself alone: no other shop's date is mixed in.
    const one = id === undefined ? undefined : byId.get(id);
    const namedDestination = one?.license.namedDestination;
    const named = { ...place.key, ...(namedDestination && { namedDestination }) };
    const row = {
      key: { ...named, ...placed(named, destinations.of) },
      ...on,
      ...(one && { one }),
      ...(place.unreadableDate && { unreadableDate: place.unreadableDate }),
    };
    const words = noteWords(row, place.stateWords, today);
    return {
      cell: place.cell,
      row: place.row ?? [],
      content: { key: place.key, words, today, showSteps: () => showSteps(id ?? HOME) },
    };
  };

  // A page whose shop was forgotten since is not held back: nothing of it is kept.
  const isHeldBack = shop === undefined && facts.visits.some((one) => visitKey(one) === visit);
  const warning = newerData
    ? t('summary_newer')
    : unkept
      ? t('summary_unkept')
      : isHeldBack
        ? t('summary_whose')
        : undefined;
  // It is about all keys, and stands once.
  const due = reminding && !newerData ? dueLine(untold({ ...reminding, known }), keys, today) : undefined;
  const lists = found.lists.map(({ list, titles, places, hasDates }, index): ListPlan => {
    const notes = places.map((place) => notePlan(place, { hasDates }));
    const ids = new Set(places.map(idAt));
    const here = keys.filter((one) => ids.has(one.license.id));
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
      ...(warning !== undefined && { warning }),
      ...(due !== undefined && index === 0 && { due }),
      ...(acting && { showSteps: () => showSteps(acting.license.id) }),
    };
    return { list, titles, summary, notes };
  });
  const details = found.details.map((place) => {
    const plan = notePlan(place, { hasDates: false, isDetail: true });
    if (unkept) return warned(plan, 'note_chip_unkept', 'summary_unkept');
    return isHeldBack ? warned(plan, 'note_chip_whose', 'summary_whose') : plan;
  });
  const guide = guidePlan(found, { today, keys, idAt, showSteps });
  return { lists, details, ...(guide && { guide }) };
}

/** A detail screen has no summary, so its note itself says that nothing was kept, or that it does not count. */
function warned({ content, ...plan }: NotePlan, chip: MessageKey, means: MessageKey): NotePlan {
  const { words } = content;
  const joined = t('note_chip_joined', words.chip, t(chip));
  return { ...plan, content: { ...content, words: { ...words, chip: joined, means: [t(means), ...words.means] } } };
}

function firstToAct(keys: readonly KeyToday[]): KeyToday | undefined {
  return keys.find((one) => deedOf(one) !== undefined);
}
