/**
 * Labels that only a style sheet writes before each value, as stacked tables have them. To ask for them costs much: it
 * is done where a page says a state, and nothing else is a label.
 */

import { STATE_WORDS } from '../lexicon/state-words.ts';
import { titleKind } from '../lexicon/titles.ts';
import { styleOf } from '../page/boxes.ts';
import { attributeOf, elementOfPage, findAll, textIn } from '../page/dom.ts';
import { isVisible } from '../page/visible.ts';
import type { Thing } from '../sheets/sheet.ts';
import { blocksOf, type Labelled } from './split-blocks.ts';

/** How many elements a page may have to be asked: there a list would be too long to be asked in time. */
const MOST = 5000;

/** The groups of values that have their labels so, in the order of the page. */
export function groupsDrawnBefore(page: Document, isTaken: (element: Element) => boolean): Thing[] {
  const body = elementOfPage(page);
  if (!body || !STATE_WORDS.some((word) => textIn(body).includes(word))) return [];
  const all = findAll(page, 'body *');
  if (all.length > MOST) return [];
  const found = all.flatMap((element): Labelled[] => {
    if (isTaken(element) || !isVisible(element)) return [];
    const label = wordsBefore(element);
    const kind = titleKind(label);
    return kind ? [{ kind, label, by: undefined, value: element, at: element }] : [];
  });
  return found.length < 2 ? [] : blocksOf(found);
}

/** What the style sheet writes before the words of this element; Firefox says there by which attribute. */
function wordsBefore(element: Element): string {
  const content = styleOf(element, '::before')?.content ?? '';
  const [, quoted, attribute] = /^"([^"\\]*)"$|^attr\(([\w-]+)\)$/.exec(content) ?? [];
  return quoted ?? (attribute ? (attributeOf(element, attribute) ?? '') : '');
}
