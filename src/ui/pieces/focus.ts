/** Keeps the keyboard where the eye is: on the heading of a new view, and on the heading again when the pressed button went away. */

import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * The heading to hang the result on (with `tabIndex={-1}`). It takes the focus at once where `moved` says that one came here from
 * another view, and later whenever `shown` changes and nothing has the focus any more.
 */
export function useKeptFocus<Heading extends HTMLElement>(shown: string, moved: boolean): RefObject<Heading | null> {
  const heading = useRef<Heading>(null);
  const first = useRef(true);
  const before = useRef<Element | undefined>(undefined);
  useEffect(() => {
    const nowhere = !document.activeElement || document.activeElement === document.body;
    // On a page that shows the popup beside other things, nothing had the focus before: then nothing may take it.
    const lost = nowhere && before.current !== undefined && !before.current.isConnected;
    if (first.current ? moved : lost) heading.current?.focus({ preventScroll: true });
    first.current = false;
  }, [shown]);
  before.current = focusedNow() ?? before.current;
  return heading;
}

/** What has the focus while this is drawn, before anything is taken away. */
function focusedNow(): Element | undefined {
  const { activeElement } = document;
  return activeElement && activeElement !== document.body ? activeElement : undefined;
}
