/** Keeps notes, summaries and the guide on a page as its guests: where the reader says, as far as the page bears it. */

import { findAll } from '../rms/page/dom.ts';
import { OUR_TAGS } from '../rms/page/our-elements.ts';
import { pageItself } from './guest/page-itself.ts';
import { lookOnce, type Words } from './guest/page-view.ts';
import { watchSizes } from './guest/watch-sizes.ts';
import { boxesOn } from './list/place-boxes.ts';
import { type RowsPlan, rowsOn } from './note/place-rows.ts';
import type { Plans } from './plan.ts';
import { anchorsOf, keysOf, rootsOf, stillThere } from './plan-parts.ts';
import { keepEventsInside } from './presses.ts';

export interface PlacedNotes {
  /**
   * Brings the page in line with these plans, in tasks short enough for the page; `atOnce`: before it is drawn again.
   * Resolves when it is.
   */
  readonly show: (plans: Plans, atOnce?: boolean) => Promise<void>;
  /** Whether the page has just taken notes away that were to stand. */
  readonly isTakenAway: () => boolean;
  /** Whether notes were left out: the page kept removing them, or would have been changed by them. */
  readonly hasQuarrel: () => boolean;
  /** Removes all that was added to the page. */
  readonly clear: () => void;
  /** Clears for good: a reading that is still under way puts nothing back. */
  readonly end: () => void;
}

/** When to look once more after something was put, in milliseconds: pages answer to what is new in their own time. */
const SETTLED_AFTER = [120, 700];

const NONE: ReadonlySet<string> = new Set();

export interface NotesWishes {
  readonly language: string;
  /** The page's own time in milliseconds. */
  readonly clock: () => number;
  /** Called right after each change of ours. */
  readonly onOwnChange?: () => void;
}

/** Notes for one document. */
export function notesOn({ language, clock, onOwnChange = () => undefined }: NotesWishes): PlacedNotes {
  let ended = false;
  let quarrel = false;
  let latest: Plans | undefined;
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const live = new WeakSet<Node>();
  const onQuarrel = () => {
    quarrel = true;
  };
  const itself = pageItself();
  const boxes = boxesOn({ language, live, onQuarrel, itself });
  const rows = rowsOn({ language, live, onQuarrel, itself });
  let stopEvents: (() => void) | undefined;

  const bringBoxes = (plans: Plans, roots: readonly Node[], again: ReadonlySet<string>): Words | undefined => {
    for (const root of roots) takeCopiesAway(root, live);
    const words = boxes.show(plans, clock(), roots, again.size > 0);
    itself.watch(roots, anchorsOf(plans));
    return words;
  };
  const bringNotes = (plans: Plans, roots: readonly Node[], again: ReadonlySet<string>, words?: Words) => {
    rows.show(rowsOf(plans, boxes.flowOf), clock(), roots, again, words);
    sizes.follow(plans);
    itself.watch(roots, anchorsOf(plans));
  };
  /** Counts `bring`, so that `bringInTurn` stops if everything was placed meanwhile. */
  let brought = 0;
  const bring = (all: Plans, again: ReadonlySet<string>) => {
    const plans = stillThere(all);
    if (!plans) return;
    brought += 1;
    const roots = rootsOf(plans);
    bringNotes(plans, roots, again, bringBoxes(plans, roots, again));
  };
  /** What has to be fitted anew, although it says the same. */
  const toFit = (plans: Plans) => (sizes.isOtherWindow() ? keysOf(plans) : NONE);
  /**
   * The same in several tasks, unless all was put meanwhile. What was seen with the boxes still holds if the page has
   * rested in between.
   */
  const bringInTurn = async (all: Plans) => {
    const before = stillThere(all);
    if (!before) return;
    const roots = rootsOf(before);
    const words = bringBoxes(before, roots, toFit(before));
    onOwnChange();
    const then = itself.now();
    const times = brought;
    await nextTask();
    if (latest !== all || brought !== times) return;
    rows.make(rowsOf(before, boxes.flowOf));
    await nextTask();
    const plans = latest === all && brought === times && stillThere(all);
    if (!plans) return;
    const hasRested = itself.since(then) === 'rested';
    bringNotes(plans, hasRested ? roots : rootsOf(plans), toFit(plans), hasRested ? words : undefined);
    onOwnChange();
  };
  /** Nothing may reach the page's console, where a key might be quoted; and no note may stay that could be wrong. */
  const safely = (work: (plans: Plans) => void) => {
    if (!latest) return;
    try {
      work(latest);
    } catch {
      clear();
    }
    onOwnChange();
  };
  const sizes = watchSizes((keys) => {
    safely((plans) => bring(plans, keys));
    lookOnceMore();
  });
  const settle = () =>
    safely((plans) => {
      if (document.hidden) return;
      const see = lookOnce();
      const boxesNow = boxes.settle(clock(), see);
      if (boxesNow === 'docked') return;
      const again = boxesNow === 'other' ? keysOf(plans) : rows.unsettled(see);
      if (again.size > 0) bring(plans, again);
    });
  /** After something was put: what happens later is nobody's answer to us. */
  const lookOnceMore = () => {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
    if (!latest) return;
    for (const after of SETTLED_AFTER) timers.add(setTimeout(settle, after));
    timers.add(setTimeout(itself.stop, SETTLED_AFTER.at(-1)));
  };
  const clear = () => {
    for (const timer of timers) clearTimeout(timer);
    latest = undefined;
    boxes.clear(clock());
    rows.clear();
    sizes.stop();
    itself.stop();
    stopEvents?.();
    stopEvents = undefined;
  };

  return {
    isTakenAway: rows.isTakenAway,
    show: async (plans, atOnce = false) => {
      if (ended) return;
      stopEvents ??= keepEventsInside((host) => live.has(host));
      latest = plans;
      if (atOnce) safely((all) => bring(all, toFit(all)));
      else await bringInTurn(plans);
      if (latest === plans) lookOnceMore();
    },
    hasQuarrel: () => quarrel,
    clear: () => {
      clear();
      onOwnChange();
    },
    end: () => {
      ended = true;
      clear();
    },
  };
}

/** The page may do what it has to before we go on. */
const nextTask = () => new Promise((goOn) => setTimeout(goOn));

/** The notes of each list, and those in none, each of which stands by itself. */
function rowsOf({ lists, details }: Plans, flowOf: (list: Element) => ParentNode | undefined): RowsPlan[] {
  const inLists = lists.map(
    ({ list, titles, notes }, index): RowsPlan => ({
      key: String(index),
      list,
      titles,
      notes,
      flow: () => flowOf(list),
    }),
  );
  const alone = details.map(
    (note, index): RowsPlan => ({
      key: `detail ${index}`,
      list: note.cell,
      titles: [],
      notes: [note],
      flow: () => undefined,
    }),
  );
  return [...inLists, ...alone];
}

/** A page that copies its rows copies our elements with them: nobody would ever change those. */
function takeCopiesAway(root: Node, live: WeakSet<Node>): void {
  const from = root instanceof ShadowRoot ? root : document;
  for (const one of findAll(from, OUR_TAGS.join())) if (!live.has(one)) one.remove();
}
