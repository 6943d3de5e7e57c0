/** How the notes of a list stand, and what the page has taught us of it. Pure, but for asking what holds what. */

import { holdsNode } from '../../rms/page/dom.ts';
import type { Change } from '../guest/changes.ts';
import type { NoteGroup } from './note-work.ts';

/** From what looks best to what is smallest. In the line a note needs a table that is laid out by its content. */
const LEVELS = ['line-full', 'line-short', 'apart', 'none'] as const;
export type NoteLevel = (typeof LEVELS)[number];

/** What a page has taught us: it holds until the page is left. */
export type Lessons = Map<string, NoteLevel>;

/** How the notes of this list stand, as far as is known. */
export function noteLevelOf({ key }: NoteGroup, lessons: Lessons): NoteLevel {
  return lessons.get(key) ?? 'line-full';
}

/** Whether notes take part in their line. */
export function isLine(level: NoteLevel): boolean {
  return level.startsWith('line');
}

/** Learns from what has changed. Says whether anything has to be done otherwise. */
export function learn(changes: readonly Change[], groups: readonly NoteGroup[], lessons: Lessons): boolean {
  if (changes.length === 0) return false;
  const standing = groups.filter((group) => noteLevelOf(group, lessons) !== 'none');
  const own = standing.filter(({ list }) => changes.some(({ at }) => holdsNode(list, at)));
  const inLine = standing.filter((group) => noteLevelOf(group, lessons) !== 'apart');
  const ownInLine = inLine.filter((group) => own.includes(group));
  // What stands in the line is the likelier cause, and in its own list.
  const [guilty] = [ownInLine, inLine, own, standing].filter(({ length }) => length > 0);
  for (const group of guilty ?? []) {
    lessons.set(group.key, LEVELS[LEVELS.indexOf(noteLevelOf(group, lessons)) + 1] ?? 'none');
  }
  return (guilty?.length ?? 0) > 0;
}
