/**
 * The names that parts of a page carry beside real headings: the chosen tab, the caption of a figure, a label for
 * screen readers.
 */

import { isDetailHeading, isListHeading } from '../lexicon/screen-words.ts';
import { attributeOf, findAll, isOneOf, rootOf, textIn } from '../page/dom.ts';
import { findIn } from '../page/roots.ts';
import { isVisible } from '../page/visible.ts';
import { wordsOf } from '../page/visible-text.ts';
import type { Heading } from './headings.ts';

/**
 * What is chosen or opened at the moment, and captions. Only where one is, as a whole, the name of one of our screens.
 */
const SHOWN = '[role="tab"][aria-selected="true"],[aria-current]:not([aria-current="false"]),figcaption,summary';
const LABELLED = '[aria-label],[aria-labelledby]';

/** A chosen tab stands over all that follows it; a label over what it belongs to. As levels of headings. */
const LEVEL = 3;

/** The names that are one of our screens', with the element that carries or holds them. */
export function namesOfParts(roots: readonly (Document | ShadowRoot)[]): Heading[] {
  const shown = findIn(roots, SHOWN).map((element) => ({ element, text: () => wordsOf(element) }));
  const labelled = findIn(roots, LABELLED)
    .filter((element) => !isOneOf(element, 'nav,a,button,input,[role="navigation"],[role="tab"],[role="button"]'))
    .map((element) => ({ element, text: () => labelOf(element) }));
  return [...shown, ...labelled].flatMap(({ element, text: read }) => {
    if (!isVisible(element)) return [];
    const text = read().trim();
    return isListHeading(text) || isDetailHeading(text) ? [{ element, text, level: LEVEL }] : [];
  });
}

function labelOf(element: Element): string {
  const ids = (attributeOf(element, 'aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const root = rootOf(element) as Document | ShadowRoot;
  const named = ids
    .flatMap((id) =>
      findAll(root, `[id="${CSS.escape(id)}"]`)
        .slice(0, 1)
        .map(textIn),
    )
    .join(' ');
  return named || (attributeOf(element, 'aria-label') ?? '');
}
