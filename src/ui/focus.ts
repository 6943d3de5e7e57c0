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
  useEffect(() => {
    const lost = !document.activeElement || document.activeElement === document.body;
    if (first.current ? moved : lost) heading.current?.focus();
    first.current = false;
  }, [shown]);
  return heading;
}
