/**
 * Whether the page has changed by itself since we put something on it: then what looks otherwise need not be our doing,
 * and only a new try can tell.
 */

import { bodyOf, elementOfPage, holdsNode } from '../../rms/page/dom.ts';

/** A moment of this page, to be asked about later. */
export interface PageMoment {
  /** Whatever was seen of it, its answers to us too. */
  readonly stirs: number;
  readonly changes: number;
  readonly scrolls: number;
}

export interface PageItself {
  readonly now: () => PageMoment;
  /**
   * What the page did since then: nothing at all; nothing but what may be its answer to us; more. Where somebody
   * scrolled nothing stands where it stood, and nothing can be told.
   */
  readonly since: (then: PageMoment) => 'rested' | 'answered' | 'changed' | 'scrolled';
  /** Follows these trees. What has just been put on them, before and into these parts, is ours. */
  readonly watch: (roots: readonly Node[], parts: readonly Element[]) => void;
  readonly stop: () => void;
}

/** What tells of changes that no tree shows: a picture comes, the window has another size, something slides in. */
const TELLING = ['load', 'resize', 'transitionrun', 'animationstart', 'toggle'];

const CHANGES = { childList: true, characterData: true, subtree: true, attributes: true };

/** Attributes by which a page shows itself otherwise, whatever its style sheet says. */
const SHOWING = new Set<string | null>(['class', 'style', 'hidden', 'open']);

export function pageItself(): PageItself {
  let moment: PageMoment = { stirs: 0, changes: 0, scrolls: 0 };
  const onChange = () => {
    moment = { ...moment, stirs: moment.stirs + 1, changes: moment.changes + 1 };
  };
  const onScroll = () => {
    moment = { ...moment, scrolls: moment.scrolls + 1 };
  };
  let parts: readonly Element[] = [];
  // Another class or style on a part itself, or closely around it, may be the page's answer to us.
  const isNear = (target: Node) => parts.some((one) => holdsNode(one, target) || holdsNode(target, one));
  const isWhole = (target: Node) => target === bodyOf(document) || target === elementOfPage(document);
  const isItsOwn = ({ type, target, attributeName }: MutationRecord) =>
    type !== 'attributes' || (SHOWING.has(attributeName) && (isWhole(target) || !isNear(target)));
  const take = (records: readonly MutationRecord[]) => {
    if (records.some(isItsOwn)) onChange();
    else if (records.length > 0) moment = { ...moment, stirs: moment.stirs + 1 };
  };
  const observer = new MutationObserver(take);
  let isWatching = false;
  const now = () => {
    take(observer.takeRecords());
    return moment;
  };
  return {
    now,
    since: (then) => {
      const { stirs, changes, scrolls } = now();
      if (scrolls > then.scrolls) return 'scrolled';
      if (changes > then.changes) return 'changed';
      return stirs > then.stirs ? 'answered' : 'rested';
    },
    watch: (roots, ours) => {
      observer.disconnect();
      parts = ours;
      for (const root of [document, ...roots]) observer.observe(root, CHANGES);
      if (isWatching) return;
      for (const name of TELLING) addEventListener(name, onChange, true);
      addEventListener('scroll', onScroll, true);
      document.fonts.addEventListener('loadingdone', onChange);
      isWatching = true;
    },
    stop: () => {
      observer.disconnect();
      for (const name of TELLING) removeEventListener(name, onChange, true);
      removeEventListener('scroll', onScroll, true);
      document.fonts.removeEventListener('loadingdone', onChange);
      isWatching = false;
    },
  };
}
