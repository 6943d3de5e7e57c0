/**
 * Brings notes before what a page lays over its whole rows, such as a link stretched over each: there nobody could
 * press them, and who tried would follow the link.
 */

import { holdsNode, parentNodeOf, rectOf } from '../../rms/page/dom.ts';
import { raise } from '../host.ts';
import type { NoteWork } from './note-work.ts';

/**
 * Raises these notes of one list, as little as need be, where the first of them in sight lies under a part of its own
 * row.
 */
export function raiseNotes(works: readonly NoteWork[]): void {
  const first = works.find(({ note }) => isInWindow(rectOf(note.chip)));
  for (const isHigher of [false, true]) {
    if (!first || !isCovered(first)) return;
    for (const { note } of works) raise(note.host, isHigher);
  }
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
