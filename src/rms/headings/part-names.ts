/**
 * The names that parts of a page carry beside real headings: the chosen tab, the caption of a figure, a label for
 * screen readers.
 */

import { isDetailHeading, isListHeading } from '../lexicon/screen-words.ts';
import { findIn } from '../page/roots.ts';
import { isVisible, wordsOf } from '../page/visible-text.ts';
import type { Heading } from './headings.ts';

/**
 * What is chosen or opened at the moment, and captions. Only where one is, as a whole, the name of one of our screens.
 */
const SHOWN = '[role="tab"][aria-selected="true"],[aria-current]:not([aria-current="false"]),figcaption,summary';
const LABELLED = '[aria-label],[aria-labelledby]';

/** A chosen tab stands over all that follows it; a label over what it belongs to. As levels of headings. */
const LEVEL = 3;

/** The names that are one of our screens', with the element that carries or holds them. */
export function namesOfParts(roots: readonly ParentNode[]): Heading[] {
  const shown = findIn(roots, SHOWN).map((element) => ({ element, text: () => wordsOf(element) }));
  const labelled = findIn(roots, LABELLED)
    .filter((element) => !element.matches('nav,a,button,input,[role="navigation"],[role="tab"],[role="button"]'))
    .map((element) => ({ element, text: () => labelOf(element) }));
  return [...shown, ...labelled].flatMap(({ element, text: read }) => {
    if (!isVisible(element)) return [];
    const text = read().trim();
    return isListHeading(text) || isDetailHeading(text) ? [{ element, text, level: LEVEL }] : [];
  });
}

function labelOf(element: Element): string {
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const root = element.getRootNode() as Document | ShadowRoot;
  const named = ids.flatMap((id) => root.getElementById?.(id)?.textContent ?? []).join(' ');
  return named || (element.getAttribute('aria-label') ?? '');
}
