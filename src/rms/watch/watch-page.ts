/** Follows a page that its own scripts fill late or draw again, in batches, without answering our own changes. */

import { isOurs } from '../page/our-elements.ts';

/** How long a page must be quiet before it is read again, and the longest wait where it never is, in milliseconds. */
const QUIET = 60;
const LONGEST_WAIT = 400;

/** Attributes by which scripts show and hide parts of a page. */
const SHOWING = ['hidden', 'class', 'style', 'open', 'aria-hidden'];

const CHANGES = { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: SHOWING };

/** What shows a part of a page without a change in its nodes: a popover that opens, and a tab drawn by `:checked`. */
const SHOWN_BY = ['toggle', 'change'];

export interface PageWatch {
  /** Follows these trees too: changes in a shadow root are not told outside of it. */
  readonly follow: (roots: readonly Node[]) => void;
  /** Forgets the changes so far: called right after our own. */
  readonly forgetOwnChanges: () => void;
  /** Leaves the page alone, until it is followed again. */
  readonly stop: () => void;
}

/**
 * Calls back after the page changed. `answersAtOnce` is asked before the change is drawn, and is to be quick: where it
 * has done all that there is to do, nothing more is called. `clock` gives the page's own time in milliseconds.
 */
export function watchPage(
  page: Document,
  onChange: () => void,
  clock: () => number,
  answersAtOnce: () => boolean = () => false,
): PageWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | undefined;
  const later = () => {
    const now = clock();
    waitingSince ??= now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        waitingSince = undefined;
        onChange();
      },
      Math.max(0, Math.min(QUIET, waitingSince + LONGEST_WAIT - now)),
    );
  };
  const onShown = ({ isTrusted }: Event) => {
    if (isTrusted) later();
  };
  const observer = new MutationObserver((records) => {
    if (!records.some(isOfThePage)) return;
    if (!answersAtOnce()) return later();
    clearTimeout(timer);
    waitingSince = undefined;
  });
  // A tree that the page has thrown away is not held by us.
  let following = new AbortController();
  const follow = (roots: readonly Node[]) => {
    for (const root of roots) {
      observer.observe(root, CHANGES);
      const { signal } = following;
      for (const type of SHOWN_BY) root.addEventListener(type, onShown, { capture: true, signal });
    }
  };
  follow([page]);
  return {
    follow,
    forgetOwnChanges: () => void observer.takeRecords(),
    stop: () => {
      clearTimeout(timer);
      waitingSince = undefined;
      observer.disconnect();
      following.abort();
      following = new AbortController();
    },
  };
}

/**
 * Whether a change is worth a new look. One of our elements that the page takes out is, since it has to come back, and
 * one that it puts in, which is a dead copy. Our own changes were forgotten at once.
 */
function isOfThePage({ target }: MutationRecord): boolean {
  return !isOurs(target);
}
