/** Decides which guide a page gets, if any: for a product's screen, a list with one open job, or the robot check. */

import type { Day } from '../../domain/days/day.ts';
import { type LicenseId, partsOf } from '../../domain/facts/license-id.ts';
import { lastDayKnown } from '../../domain/today/columns/urgency.ts';
import { jobOf } from '../../domain/today/job.ts';
import { onlyOpen, type Stage, stageOf } from '../../domain/today/open-job.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import type { Found, Place } from '../../rms/found.ts';
import { type ButtonFound, buttonOn, type RmsButton, rowButton } from '../../rms/page/page-buttons.ts';
import { type GuideOn, guideWords } from '../../words/guide/guide.ts';
import type { GuideContent } from './guide.ts';

export interface GuidePlan {
  /** What the guide goes right before. */
  readonly section: Element;
  readonly content: GuideContent;
}

interface Known {
  readonly today: Day;
  readonly keys: readonly KeyToday[];
  /** The license of a place; `undefined` if the page is held back. */
  readonly idAt: (place: Place) => LicenseId | undefined;
  readonly showSteps: (id: LicenseId) => void;
}

/** The button of each stage on the detail screen. `register` has none: its key is copied, not requested. */
const BUTTON_OF: Partial<Record<Stage, RmsButton>> = {
  issue: 'issue',
  approve: 'approve',
  update: 'update',
  restart: 'start',
};

export function guidePlan(found: Found, known: Known): GuidePlan | undefined {
  switch (found.reading.screen) {
    case 'product-list':
      return onList(found, known);
    case 'product-detail':
      return onDetail(found, known);
    case 'robot-check':
      return onCheck(found, known);
    default:
      return undefined;
  }
}

/** With several open jobs the summary leads to the first instead, since two guides would read as one. */
function onList({ lists }: Found, known: Known): GuidePlan | undefined {
  const all = lists.flatMap(({ list, places }) => places.map((place) => ({ list, place, places })));
  const ids = new Set(all.map(({ place }) => known.idAt(place)));
  const one = onlyOpen(known.keys.filter(({ license }) => ids.has(license.id)));
  if (!one) return undefined;
  const rows = all.filter(({ place }) => known.idAt(place) === one.license.id);
  const ofDay = (day: Day | undefined) => rows.find(({ place }) => isOfDay(place, day));
  const row = (isThere(one) ? ofDay(jobOf(one).newUntil) : undefined) ?? ofDay(lastDayKnown(one)) ?? rows[0];
  if (!row) return undefined;
  const { list, place, places } = row;
  const cells = places.map(({ cell }) => cell);
  const find = () => rowButton(place.cell, cells, list, place.key.product);
  const hasOwnRow = all.some(({ place: { key } }) => key.family === 'own-shop');
  return planned(list, { screen: 'product-list', one, hasOwnRow }, place.key.product, find, known);
}

function onDetail({ section, details, lists }: Found, known: Known): GuidePlan | undefined {
  const [place] = details;
  const id = place && known.idAt(place);
  const one = known.keys.find(({ license }) => license.id === id);
  if (!section || !place || !id || !one || lists.length > 0) return undefined;
  const others = known.keys.filter(({ license }) => license.id !== id && partsOf(license.id).shop === partsOf(id).shop);
  const other = onlyOpen(others);
  const stage = stageOf(one);
  const button = stage && BUTTON_OF[stage];
  const find = button ? () => buttonOn(section.ownerDocument, button) : undefined;
  return planned(section, { screen: 'product-detail', one, ...(other && { other }) }, place.key.product, find, known);
}

/**
 * The robot check does not say which product it is for. The only open job is likely, and is worded as such; without one
 * there is nothing to say.
 */
function onCheck({ section }: Found, known: Known): GuidePlan | undefined {
  const one = onlyOpen(known.keys);
  if (!section || !one) return undefined;
  const find = () => buttonOn(section.ownerDocument, 'robot-check');
  return planned(section, { screen: 'robot-check', one }, one.license.product, find, known);
}

function planned(
  section: Element,
  on: Omit<GuideOn, 'today'>,
  product: string | undefined,
  find: (() => ButtonFound | undefined) | undefined,
  { today, showSteps }: Known,
): GuidePlan {
  const found = find?.();
  const { screen, one } = on;
  const content: GuideContent = {
    words: guideWords({ ...on, today, ...(found && { button: found.words }) }),
    screen,
    ...(product !== undefined && { product }),
    ...(found && find && { button: find }),
    ...(one && { showSteps: () => showSteps(one.license.id) }),
  };
  return { section, content };
}

/** Whether RMS already shows the job's key. Of two rows with the same name, that key's row is the one. */
function isThere(one: KeyToday): boolean {
  const stage = stageOf(one);
  return stage === 'register' || stage === 'approve';
}

function isOfDay({ key }: Place, day: Day | undefined): boolean {
  return key.expiresOn !== undefined && key.expiresOn.toString() === day?.toString();
}
