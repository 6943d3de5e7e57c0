/** The notes of a page, kept from one look to the next: only what is new or says something else is measured again. */

import { firstNodeOf, isInPage } from '../../rms/page/dom.ts';
import { type Guests, SETTLED_IN, type Since } from '../guest/guests.ts';
import type { See, Words } from '../guest/page-view.ts';
import type { NotePlan } from '../plan.ts';
import { triesOf } from '../quarrel.ts';
import type { FlowPlace } from './note.ts';
import { makeNote, type Note } from './note.ts';
import type { Placements } from './note-placements.ts';
import type { NoteGroup } from './note-work.ts';
import { isAstray, isLastIn, type StoodNotes, standNotes, unlikeBefore } from './stand-notes.ts';

/** The notes of one list, or those in none. */
export interface RowsPlan {
  /** Tells the list from the others of the page. */
  readonly key: string;
  readonly list: Element;
  readonly titles: readonly Element[];
  readonly notes: readonly NotePlan[];
  readonly flow: FlowPlace;
}

export interface PlacedRows {
  /**
   * Makes what new notes these plans need: half the work of a long list. Those on the page are left as they are: the
   * page would be laid out with their new words before anybody has measured them.
   */
  readonly make: (plans: readonly RowsPlan[]) => void;
  /**
   * Brings the notes in line with these plans. `again`: the keys of lists that have another size than before. `words`:
   * what is seen of the roots, where nothing was written since they were looked at.
   */
  readonly show: (
    plans: readonly RowsPlan[],
    at: number,
    roots: readonly Node[],
    again: ReadonlySet<string>,
    words?: Words,
  ) => void;
  /**
   * Looks once more, when the page has settled. Says which lists have to be shown again: those that the page does not
   * bear, or where it has changed by itself, all of them.
   */
  readonly unsettled: (see: See) => ReadonlySet<string>;
  /** Whether a note that was put is no longer in the page. */
  readonly isTakenAway: () => boolean;
  readonly clear: () => void;
}

/** Whether this note was left out, and says nothing else than then. */
const isOut = (note: Note, isOther: boolean) => note.isLeftOut() && !isOther;

/** Notes for one document. */
export function rowsOn({ language, live, onQuarrel, itself }: Guests): PlacedRows {
  let notes = new Map<Element, Note>();
  /** By their cells, until they are shown. */
  const made = new Map<Element, { readonly note: Note; readonly isOther: boolean }>();
  let stood: (StoodNotes & Since) | undefined;
  let looks = 0;
  const placements: Placements = new Map();
  const tries = triesOf(onQuarrel);

  const noteIn = ({ cell, content }: NotePlan, flow: FlowPlace) => {
    const before = made.get(cell);
    const note = before?.note ?? notes.get(cell) ?? makeNote(language, flow);
    live.add(note.host);
    const isOther = note.update(content) || before?.isOther === true;
    return { note, isOther };
  };
  /** Updates the notes of this list. Those that have to be put and measured: all of them, or what has changed. */
  const changedIn = (
    { key, list, titles, notes: all, flow }: RowsPlan,
    next: Map<Element, Note>,
    at: number,
    again: boolean,
  ): NoteGroup[] => {
    const updated = all.map((plan) => {
      const { cell, row, content } = plan;
      const { note, isOther } = noteIn(plan, flow);
      next.set(cell, note);
      return { note, cell, row, isOther, product: content.key.product };
    });
    const every = updated.filter(
      ({ note, cell, isOther, product }) =>
        isLastIn(note.host, cell) || isOut(note, isOther) || tries.mayPut(cell, product, at, firstNodeOf(cell)),
    );
    const changed = every.filter((one) => {
      const { note, cell, isOther } = one;
      if (!isLastIn(note.host, cell)) return !isOut(note, isOther);
      return (isOther && !note.isInUse()) || isAstray(one);
    });
    // What is being read or pressed stays where it is.
    const isWhole = (again && !every.some(({ note }) => note.isInUse())) || changed.length === every.length;
    const own = isWhole ? every : changed;
    return own.length > 0 ? [{ key, list, titles, notes: own, isWhole }] : [];
  };
  const wholeOf = ({ key, list, titles, notes: own }: RowsPlan): NoteGroup => {
    const at = own.flatMap(({ cell, row }) => {
      const note = notes.get(cell);
      return note ? [{ note, cell, row }] : [];
    });
    return { key, list, titles, notes: at, isWhole: true };
  };
  const stand = (groups: readonly NoteGroup[], roots: readonly Node[], words?: Words) => {
    const since = itself.now();
    const { refused, ...now } = standNotes(groups, placements, roots, words);
    if (refused.length > 0) onQuarrel();
    if (now.groups.length === 0) return;
    [stood, looks] = [{ ...now, since }, SETTLED_IN];
  };

  return {
    make: (plans) => {
      for (const { notes: all, flow } of plans)
        for (const plan of all) if (!notes.has(plan.cell)) made.set(plan.cell, noteIn(plan, flow));
    },
    show: (plans, at, roots, again, words) => {
      const areFirst = notes.size === 0;
      const next = new Map<Element, Note>();
      const groups = plans.flatMap((plan) => changedIn(plan, next, at, again.has(plan.key)));
      for (const [cell, note] of notes) if (next.get(cell) !== note) note.host.remove();
      notes = next;
      made.clear();
      const earlier = new Map(placements);
      const wholes = groups.filter(({ isWhole }) => isWhole);
      const parts = groups.filter(({ isWhole }) => !isWhole);
      stand([...wholes, ...parts], roots, areFirst ? words : undefined);
      // What was learned from some of a list's notes holds for all of them.
      const other = new Set(parts.flatMap(({ key }) => (earlier.get(key) === placements.get(key) ? [] : [key])));
      if (other.size > 0) stand(plans.filter(({ key }) => other.has(key)).map(wholeOf), roots);
    },
    unsettled: (see) => {
      looks -= 1;
      const did = stood && itself.since(stood.since);
      if (!stood || looks < 0 || did === 'scrolled' || did === 'rested') return new Set();
      return unlikeBefore(stood, placements, did === 'answered', see);
    },
    isTakenAway: () => [...notes.values()].some((note) => !note.isLeftOut() && !isInPage(note.host)),
    clear: () => {
      for (const { host } of notes.values()) host.remove();
      notes.clear();
      made.clear();
      stood = undefined;
    },
  };
}
