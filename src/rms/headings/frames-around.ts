/** The words of our screens in the frames around a page: the heading of a list may stand in the frame over it. */

import { isDetailHeading, isListHeading } from '../lexicon/screen-words.ts';
import { findAll } from '../page/dom.ts';
import { isVisible } from '../page/visible.ts';
import { wordsOf } from '../page/visible-text.ts';
import { REAL } from './headings.ts';

/**
 * The names of our screens that stand as headings in the parent of this page's frame, or in the frames beside it. Of
 * other sites nothing.
 */
export function wordsAround(page: Document): string[] {
  const here = page.defaultView;
  const parent = here?.parent;
  if (!here || !parent || parent === here) return [];
  const beside = Array.from({ length: parent.length ?? 0 }, (_, at) => parent[at]);
  return [parent, ...beside].flatMap((frame) => (frame && frame !== here ? namesIn(frame) : []));
}

function namesIn(frame: Window): string[] {
  try {
    const headings = findAll(frame.document, REAL).filter(isVisible).map(wordsOf);
    return headings.filter((text) => isListHeading(text) || isDetailHeading(text));
  } catch {
    // A frame of another site does not let itself be read.
    return [];
  }
}
