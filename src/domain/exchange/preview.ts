/** What a copy would change here, to be looked at before anything does. */

import type { Day, Instant } from '../days/day.ts';
import type { Destinations } from '../facts/destination.ts';
import type { Facts } from '../facts/facts.ts';
import { partsOf, shopIdOf, UNIDENTIFIED } from '../facts/license-id.ts';
import type { Settings } from '../facts/settings.ts';
import { type Access, type KnownToday, knownToday } from '../today/known.ts';
import { type Changes, changesOf } from './changes.ts';
import type { Copy, Refusal } from './copy.ts';
import { hasNews, joinCopy, type KeptHere } from './join-copy.ts';
import { samePoints } from './same-points.ts';

/**
 * The settings here and those of the copy. Nobody can tell which are newer: the user decides whether to take them over.
 */
export interface OtherSettings {
  readonly here: Settings;
  readonly there: Settings;
  /** Whether anything was ever chosen here: else nothing is lost. */
  readonly isChosen: boolean;
}

export interface CopyPreview {
  readonly copy: Copy;
  /** Whether the copy holds anything of shops and keys that is not known here. */
  readonly hasNews: boolean;
  readonly changes: Changes;
  /** All that would be known. */
  readonly after: KnownToday;
  /** Absent where the copy has none, or the same. */
  readonly settings?: OtherSettings;
  /** Both have pages that name no shop, and nothing in common: nobody can tell whether they are of one shop. */
  readonly isUnsure: boolean;
}

/** What a chosen file would change, or why it is not read. */
export type Preview = { readonly refused: Refusal } | CopyPreview;

/** The present instant, its day in Japan, and what else decides what is shown. */
export interface PreviewGround {
  readonly now: Instant;
  readonly today: Day;
  readonly destinations: Destinations;
  readonly access: Access;
}

/** What this copy would change of what is kept. */
export function previewOf(
  kept: KeptHere,
  copy: Copy,
  { now, today, destinations, access }: PreviewGround,
): CopyPreview {
  const joined = joinCopy(kept, copy, now);
  const known = (facts: Facts) => knownToday(facts, today, destinations, access);
  const after = known(joined.facts);
  return {
    copy,
    hasNews: hasNews(joined, today, destinations),
    changes: changesOf(known(joined.own), after),
    after,
    ...otherSettings(kept, copy),
    isUnsure: [kept.facts, copy.facts].every(isUnnamed) && samePoints(kept.facts, copy.facts).length === 0,
  };
}

function otherSettings({ settings }: KeptHere, copy: Copy): Pick<CopyPreview, 'settings'> {
  const there = copy.settings;
  const isSame = JSON.stringify(settings?.here) === JSON.stringify(there);
  return settings && there && !isSame ? { settings: { ...settings, there } } : {};
}

/** Whether anything in these facts is of a shop that no page has named. */
function isUnnamed({ visits, told }: Facts): boolean {
  return (
    visits.some(({ shop }) => shopIdOf(shop) === UNIDENTIFIED) ||
    told.some(({ id }) => partsOf(id).shop === UNIDENTIFIED)
  );
}
