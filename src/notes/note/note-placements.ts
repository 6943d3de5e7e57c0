/** How the notes of a list stand, and what the page has taught us of it. Pure, but for asking what holds what. */

import { holdsNode } from '../../rms/page/dom.ts';
import type { Change } from '../guest/changes.ts';
import type { NoteGroup } from './note-work.ts';

/** From what looks best to what is smallest. In the line a note needs a table that is laid out by its content. */
const PLACEMENTS = ['line-full', 'line-short', 'apart', 'none'] as const;
export type NotePlacement = (typeof PLACEMENTS)[number];

/** How the notes of each list stand, by its key, as far as the page has taught us: it holds until the page is left. */
export type Placements = Map<string, NotePlacement>;

/** How the notes of this list stand, as far as is known. */
export function placementOf({ key }: NoteGroup, placements: Placements): NotePlacement {
  return placements.get(key) ?? 'line-full';
}

/** Whether notes take part in their line. */
export function isLine(placement: NotePlacement): boolean {
  return placement.startsWith('line');
}

/** Steps the lists down that are the likely cause of these changes. Says whether there are any. */
export function stepDown(changes: readonly Change[], groups: readonly NoteGroup[], placements: Placements): boolean {
  if (changes.length === 0) return false;
  const standing = groups.filter((group) => placementOf(group, placements) !== 'none');
  const own = standing.filter(({ list }) => changes.some(({ at }) => holdsNode(list, at)));
  const inLine = standing.filter((group) => placementOf(group, placements) !== 'apart');
  const ownInLine = inLine.filter((group) => own.includes(group));
  // What stands in the line is the likelier cause, and in its own list.
  const [guilty] = [ownInLine, inLine, own, standing].filter(({ length }) => length > 0);
  for (const group of guilty ?? []) {
    placements.set(group.key, PLACEMENTS[PLACEMENTS.indexOf(placementOf(group, placements)) + 1] ?? 'none');
  }
  return (guilty?.length ?? 0) > 0;
}
