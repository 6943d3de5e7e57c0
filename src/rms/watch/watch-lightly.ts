/**
 * Follows a page that is most likely about something else: after a change it is left alone until it is looked at, so
 * that one that never rests costs next to nothing.
 */

/**
 * How long after a change to look, in milliseconds: at first, and at most where one change follows the other. In
 * between the wait doubles, so that a page that has just been opened is looked at several times in its first second.
 */
const SOON = 60;
const LONGEST_WAIT = 960;

/** Any attribute: some hold words, and a new shadow root shows itself by no other change. */
const CHANGES = { childList: true, subtree: true, characterData: true, attributes: true };

export interface LightWatch {
  /** Follows these trees up to their next change. */
  readonly follow: (roots: readonly Node[]) => void;
  readonly stop: () => void;
}

/** Calls back once after a change. `clock` gives the page's own time in milliseconds. */
export function watchLightly(onChange: () => void, clock: () => number): LightWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = SOON;
  let called = Number.NEGATIVE_INFINITY;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    wait = clock() - called > LONGEST_WAIT ? SOON : Math.min(wait * 2, LONGEST_WAIT);
    timer = setTimeout(() => {
      called = clock();
      onChange();
    }, wait);
  });
  return {
    follow: (roots) => {
      for (const root of roots) observer.observe(root, CHANGES);
    },
    stop: () => {
      clearTimeout(timer);
      observer.disconnect();
    },
  };
}
