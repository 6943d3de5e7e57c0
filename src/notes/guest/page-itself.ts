/**
 * Whether the page has changed by itself since we put something on it: then what looks otherwise need not be our doing,
 * and only a new try can tell.
 */

import { holdsNode } from '../../rms/page/dom.ts';

export interface PageItself {
  /** How often it has, so far. */
  readonly changes: () => number;
  /** Follows these trees. What has just been put on them, before and into these parts, is ours. */
  readonly watch: (roots: readonly Node[], parts: readonly Element[]) => void;
  readonly stop: () => void;
}

/** What tells of changes that no tree shows: a picture or a font comes, somebody scrolls, something slides in. */
const TELLING = ['load', 'scroll', 'resize', 'transitionrun', 'animationstart', 'toggle'];

const CHANGES = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open'],
};

export function pageItself(): PageItself {
  let changes = 0;
  const onChange = () => {
    changes += 1;
  };
  let parts: readonly Element[] = [];
  // Another class or style on a part itself, or around it, may be the page's answer to us.
  const isItsOwn = ({ type, target }: MutationRecord) =>
    type !== 'attributes' || !parts.some((one) => holdsNode(one, target) || holdsNode(target, one));
  const take = (records: readonly MutationRecord[]) => {
    if (records.some(isItsOwn)) onChange();
  };
  const observer = new MutationObserver(take);
  let isWatching = false;
  const stop = () => {
    observer.disconnect();
    for (const name of TELLING) removeEventListener(name, onChange, true);
    document.fonts.removeEventListener('loadingdone', onChange);
    isWatching = false;
  };
  return {
    watch: (roots, ours) => {
      observer.disconnect();
      parts = ours;
      for (const root of roots) observer.observe(root, CHANGES);
      if (isWatching) return;
      for (const name of TELLING) addEventListener(name, onChange, true);
      document.fonts.addEventListener('loadingdone', onChange);
      isWatching = true;
    },
    changes: () => {
      take(observer.takeRecords());
      return changes;
    },
    stop,
  };
}
