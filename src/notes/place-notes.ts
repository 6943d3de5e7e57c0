/** Inserts notes, summaries and the guide where the reader says, keeps valid ones, and removes the rest. */

import { isOurs } from '../rms/page/our-elements.ts';
import { type Guide, makeGuide } from './guide/guide.ts';
import type { GuidePlan } from './guide/guide-plan.ts';
import { levelLists } from './list/level-rows.ts';
import { makeSummary, type Summary, type SummaryContent } from './list/summary.ts';
import { makeNote, type Note } from './note/note.ts';
import type { NoteContent } from './note/note-content.ts';

export interface NotePlan {
  readonly cell: Element;
  /** All cells of its row; empty if it is in no list. */
  readonly row: readonly Element[];
  readonly content: NoteContent;
}

export interface ListPlan {
  readonly list: Element;
  readonly summary: SummaryContent;
  readonly notes: readonly NotePlan[];
}

export interface Plans {
  readonly lists: readonly ListPlan[];
  /** Notes that are in no list. */
  readonly details: readonly NotePlan[];
  readonly guide?: GuidePlan;
}

export interface PlacedNotes {
  /**
   * Brings the page in line with these plans. `at`: the page's own time in milliseconds, to distinguish a quarrel from
   * a redraw.
   */
  readonly show: (plans: Plans, at: number) => void;
  /** Whether notes were left out: the page kept removing them, or they would have put a list out of line. */
  readonly hasQuarrel: () => boolean;
  /** Removes all that was added to the page. */
  readonly clear: () => void;
  /** Clears for good: a reading that is still under way puts nothing back. */
  readonly end: () => void;
}

/**
 * If the page removes or moves one of our elements this often within this time, we give up there. A cell reused for
 * another row is no quarrel: lists that draw only what is in view do that.
 */
const QUARREL = { times: 3, milliseconds: 5000 };

/** Notes for one document, in this language. */
export function notesOn(language: string): PlacedNotes {
  let notes = new Map<Element, Note>();
  let summaries = new Map<Element, Summary>();
  let guide: Guide | undefined;
  let ended = false;
  let quarrel = false;
  type Tries = WeakMap<Element, { readonly of: string; readonly times: readonly number[] }>;
  const triesOfNotes: Tries = new WeakMap();
  const triesOfGuide: Tries = new WeakMap();
  const level = levelLists((cells) => {
    quarrel = true;
    for (const cell of cells) notes.get(cell)?.host.remove();
  });

  /** Calls `put`, unless the page has removed the element too often in too short a time. */
  const keepAt = (anchor: Element, of: string, isThere: boolean, at: number, put: () => void, tries = triesOfNotes) => {
    if (isThere) return;
    const before = tries.get(anchor);
    const times = before?.of === of ? before.times : [];
    const recent = times.filter((time) => at - time < QUARREL.milliseconds);
    if (recent.length >= QUARREL.times) {
      quarrel = true;
      return;
    }
    tries.set(anchor, { of, times: [...recent, at] });
    put();
  };

  const showNotes = (
    plans: readonly NotePlan[],
    summary: Summary | undefined,
    next: Map<Element, Note>,
    at: number,
  ) => {
    for (const { cell, content } of plans) {
      const note = notes.get(cell) ?? makeNote(language, () => summary?.flow);
      note.update(content);
      keepAt(cell, content.key.product, isLastIn(note.host, cell), at, () => cell.append(note.host));
      next.set(cell, note);
    }
  };

  const showGuide = (plan: GuidePlan | undefined, at: number) => {
    if (!plan) {
      guide?.host.remove();
      guide = undefined;
      return;
    }
    guide ??= makeGuide(language);
    guide.update(plan.content);
    const { host } = guide;
    const { section } = plan;
    // A summary comes right before its list, so the guide goes before both.
    const put = () => (summaries.get(section)?.host.isConnected ? summaries.get(section)?.host : section)?.before(host);
    keepAt(section, '', isRightBefore(host, section), at, put, triesOfGuide);
  };

  const clear = () => {
    for (const { host } of [...notes.values(), ...summaries.values()]) host.remove();
    guide?.host.remove();
    guide = undefined;
    notes.clear();
    summaries.clear();
    level.follow([]);
  };

  return {
    show: ({ lists, details, guide: guidePlan }, at) => {
      if (ended) return;
      const nextNotes = new Map<Element, Note>();
      const nextSummaries = new Map<Element, Summary>();
      const isLevel = level.follow(lists);
      for (const plan of lists) {
        const summary = summaries.get(plan.list) ?? makeSummary(language);
        summary.update(plan.summary);
        keepAt(plan.list, '', summary.host.nextElementSibling === plan.list, at, () => plan.list.before(summary.host));
        nextSummaries.set(plan.list, summary);
        showNotes(isLevel(plan) ? plan.notes : [], summary, nextNotes, at);
      }
      showNotes(details, undefined, nextNotes, at);
      for (const [cell, note] of notes) if (!nextNotes.has(cell)) note.host.remove();
      for (const [list, summary] of summaries) if (!nextSummaries.has(list)) summary.host.remove();
      [notes, summaries] = [nextNotes, nextSummaries];
      level.check();
      showGuide(guidePlan, at);
    },
    hasQuarrel: () => quarrel,
    clear,
    end: () => {
      ended = true;
      clear();
    },
  };
}

/** Whether `host` is in `cell` with no content of the page after it. */
function isLastIn(host: Element, cell: Element): boolean {
  if (host.parentElement !== cell) return false;
  for (let node = host.nextSibling; node; node = node.nextSibling) {
    if (!isOurs(node) && node.nodeType !== 8 && node.textContent?.trim()) return false;
  }
  return true;
}

/** Whether `host` is before `section` with only our own elements between them. */
function isRightBefore(host: Element, section: Element): boolean {
  let before = section.previousElementSibling;
  while (before && before !== host && isOurs(before)) before = before.previousElementSibling;
  return before === host;
}
