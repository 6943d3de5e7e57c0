/**
 * Keeps keyboard focus where the eye is: on the heading of a new view, and there again once the pressed button is gone.
 */

import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * The ref for the heading of the result (with `tabIndex={-1}`). It takes focus at once if `moved`: the user came from
 * another view. Later it takes focus whenever `shown` changes and the focus was lost.
 */
export function useKeptFocus<Heading extends HTMLElement>(shown: string, moved: boolean): RefObject<Heading | null> {
  const heading = useRef<Heading>(null);
  const first = useRef(true);
  const before = useRef<Element | undefined>(undefined);
  useEffect(() => {
    const nowhere = !document.activeElement || document.activeElement === document.body;
    // On a page that shows the popup beside other things, nothing was focused before, so nothing may take the focus.
    const lost = nowhere && before.current !== undefined && !before.current.isConnected;
    if (first.current ? moved : lost) heading.current?.focus({ preventScroll: true });
    first.current = false;
  }, [shown]);
  before.current = focusedNow() ?? before.current;
  return heading;
}

/** What has the focus during render, before anything is removed. */
function focusedNow(): Element | undefined {
  const { activeElement } = document;
  return activeElement && activeElement !== document.body ? activeElement : undefined;
}
