/**
 * Brings notes before what a page lays over its whole rows, such as a link stretched over each: there nobody could
 * press them, and who tried would follow the link.
 */

import { holdsNode, parentNodeOf, rectOf } from '../../rms/page/dom.ts';
import { raise } from '../host.ts';
import type { NoteWork } from './note-work.ts';

/** So many notes are asked: the first may be scrolled behind the titles of their list. */
const SAMPLE = 6;

/** Raises these notes of one list, as little as need be, where one of the first in sight lies under its own row. */
export function raiseNotes(works: readonly NoteWork[]): void {
  const inSight = firstInSight(works);
  for (const isHigher of [false, true]) {
    if (!inSight.some(isCovered)) return;
    for (const { note } of works) raise(note.host, isHigher);
  }
}

function firstInSight(works: readonly NoteWork[]): NoteWork[] {
  const found: NoteWork[] = [];
  for (const work of works) {
    if (isInWindow(rectOf(work.note.chip))) found.push(work);
    if (found.length === SAMPLE) break;
  }
  return found;
}

function isInWindow({ left, top, right, bottom, width }: DOMRect): boolean {
  return width > 0 && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
}

/** Whether a press in its middle goes to its row. What stays while rows scroll, or lies over the page, is above it. */
function isCovered({ note, cell, row }: NoteWork): boolean {
  const { left, top, width, height } = rectOf(note.chip);
  const hit = Document.prototype.elementFromPoint.call(document, left + width / 2, top + height / 2);
  if (!hit || hit === note.host) return false;
  return hit === parentNodeOf(cell) || [cell, ...row].some((one) => holdsNode(one, hit));
}
