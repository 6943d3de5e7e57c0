/**
 * Brings notes to stand in their cells as guests: measured before, put, measured again, and where the page is no longer
 * as it was, each takes its next smaller form. All are read together and written together, never in turns.
 */

import { holdsNode, kindOfNode, nextNodeOf, parentNodeOf, rectOf, textIn } from '../../rms/page/dom.ts';
import { isOurs } from '../../rms/page/our-elements.ts';
import { touches } from '../guest/box.ts';
import { type Change, changesBetween } from '../guest/changes.ts';
import { rectsDrawnIn } from '../guest/drawn.ts';
import {
  isSamePage,
  NOTHING,
  type PageView,
  type Scope,
  type See,
  type Seen,
  viewOf,
  type Words,
} from '../guest/page-view.ts';
import { readableIn } from '../guest/paint.ts';
import { isLine, type Placements, placementOf, stepDown } from './note-placements.ts';
import {
  bestSpot,
  drawNote,
  isInItsLine,
  measureNote,
  type NoteAt,
  type NoteGroup,
  type NoteWork,
  workOf,
} from './note-work.ts';
import { raiseNotes } from './raise-notes.ts';

/** How the page stood before these notes came, to look at it once more when it has settled. */
export interface StoodNotes {
  readonly groups: readonly NoteGroup[];
  readonly scope: Scope;
  readonly before: PageView;
}

/** So many changed rows are looked at alone. */
const FEW = 40;

/** So many first cells of a list are asked what can be read in them. */
const SAMPLE = 6;

/** Never needed; a bound all the same. */
const MOST_ROUNDS = 8;

/**
 * Lets the notes of these groups stand. `words`: what is seen of the roots, if known. `refused`: those without any
 * note, since the page would not bear them.
 */
export function standNotes(
  groups: readonly NoteGroup[],
  placements: Placements,
  roots: readonly Node[],
  words?: Words,
): StoodNotes & { readonly refused: readonly NoteGroup[] } {
  const focused = groups.flatMap(({ notes }) => notes).find(({ note }) => note.chip.matches(':focus'));
  // The first look: nothing of these notes is there.
  for (const { note } of groups.flatMap(({ notes }) => notes)) note.host.remove();
  const scope: Scope = {
    roots: rootsFor(groups, roots),
    parts: groups.flatMap(({ notes }) => notes.map(({ cell }) => cell)),
    from: groups.flatMap(({ list, notes }) => [list, ...notes.slice(0, 1).map(({ cell }) => cell)]),
  };
  if (groups.length === 0) return { groups, scope, before: NOTHING, refused: [] };
  const before = viewOf(scope, scope.roots === roots ? words : undefined);
  const wholes = groups.filter(({ isWhole }) => isWhole);
  const readable = wholes.map(({ notes }) => readableIn(notes.slice(0, SAMPLE).map(({ cell }) => cell)));
  const works = groups.filter((group) => placementOf(group, placements) !== 'none').flatMap(workOf);
  for (const group of groups) choose(group, works, placements);
  stepDownAsNeeded(groups, works, placements, () =>
    changesBetween(before, viewOf(scope), { sideways: maySlide(groups, placements) }),
  );
  // However a note stands in its cell, a style sheet may go by its being there.
  for (const [at, { key }] of wholes.entries()) if (readable[at]?.()) placements.set(key, 'none');
  for (const work of works) if (placementOf(work.group, placements) === 'none') work.note.leaveOut();
  for (const group of groups) raiseNotes(works.filter((work) => work.group === group && work.how !== 'over'));
  focused?.note.chip.focus({ preventScroll: true });
  const refused = groups.filter(({ key }) => placements.get(key) === 'none');
  return { groups, scope, before, refused };
}

/** Draws these notes, in smaller forms as long as the page does not bear them; at last none. */
function stepDownAsNeeded(
  groups: readonly NoteGroup[],
  works: readonly NoteWork[],
  placements: Placements,
  changesNow: () => readonly Change[],
): void {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    for (const work of works) drawNote(work, placementOf(work.group, placements));
    const toWrite = works.map((work) => placementOf(work.group, placements) === 'apart' && measureNote(work));
    // There is nothing to see yet.
    if (toWrite.includes(true) && round < MOST_ROUNDS - 1) continue;
    const changes = changesNow();
    const astray = works.filter((work) => isLine(placementOf(work.group, placements)) && !isInItsLine(work));
    if (!stepDown([...changes, ...astray.map(({ cell }) => ({ at: cell, what: 'astray' }))], groups, placements))
      return;
  }
  for (const { key } of groups) placements.set(key, 'none');
}

/** What is looked at: all of the page where a list is new, and only a few rows where only those are. */
function rootsFor(groups: readonly NoteGroup[], roots: readonly Node[]): readonly Node[] {
  const notes = groups.flatMap((group) => group.notes);
  if (groups.some(({ isWhole }) => isWhole) || notes.length > FEW) return roots;
  return [...new Set(notes.flatMap(({ cell, row }) => [cell, ...row]))];
}

/**
 * Looks once more. Says which lists have to be shown again: where the page has not changed by itself it has answered to
 * us, and we learn from that; where it has, only a new try can tell.
 */
export function unlikeBefore(
  { groups, scope, before }: StoodNotes,
  placements: Placements,
  isOurDoing: boolean,
  see: See,
): ReadonlySet<string> {
  if (groups.length === 0 || !isSamePage(before)) return new Set();
  const earlier = new Map(placements);
  const changes = changesBetween(before, viewOf(scope, see(scope.roots)), { sideways: maySlide(groups, placements) });
  if (changes.length > 0 && !isOurDoing) return new Set(groups.map(({ key }) => key));
  stepDown(changes, groups, placements);
  return new Set(groups.map(({ key }) => key).filter((key) => earlier.get(key) !== placements.get(key)));
}

/** Where every note has room for all its words no table need make any; where none can, it is not asked. */
function choose(group: NoteGroup, works: readonly NoteWork[], placements: Placements): void {
  if (!group.isWhole || placements.has(group.key)) return;
  const own = works.filter((work) => work.group === group);
  const [first] = own;
  const table = first && tableOf(first.cell);
  // Titles that all stand outside of it, in a table of their own, would not go with its columns.
  const canMakeRoom =
    table !== undefined &&
    (group.titles.length === 0 || group.titles.some((title) => holdsNode(table, title))) &&
    getComputedStyle(table).tableLayout !== 'fixed' &&
    own.every(({ cell }) => holdsNode(table, cell) && getComputedStyle(cell).display === 'table-cell');
  const hasRoom = () => own.every((work) => bestSpot(work)?.form === 'full');
  if (!canMakeRoom || hasRoom()) placements.set(group.key, 'apart');
}

function tableOf(node: Node): Element | undefined {
  let at: Node | null = node;
  for (let step = 0; at && step < 12; step += 1) {
    if (at instanceof Element && /^(?:inline-)?table$/.test(getComputedStyle(at).display)) return at;
    at = parentNodeOf(at);
  }
  return undefined;
}

/** Whether a run stands in a table that notes of ours have made wider. */
function maySlide(groups: readonly NoteGroup[], placements: Placements): (run: Seen) => boolean {
  const tables = groups.flatMap((group) => {
    const [first] = group.notes;
    return (isLine(placementOf(group, placements)) && first && tableOf(first.cell)) || [];
  });
  return ({ node }) => tables.some((table) => holdsNode(table, node));
}

/** Whether a note in sight lies on something that the page has put into its cell since. */
export function isAstray({ note, cell }: NoteAt): boolean {
  const chip = rectOf(note.chip);
  const isInSight = chip.width > 0 && chip.bottom > 0 && chip.top < innerHeight;
  return isInSight && !note.isInUse() && (rectsDrawnIn(cell) ?? []).some((one) => touches(one, chip));
}

/** Whether `host` is in `cell` with no content of the page after it. */
export function isLastIn(host: Element, cell: Element): boolean {
  if (parentNodeOf(host) !== cell) return false;
  for (let node = nextNodeOf(host); node; node = nextNodeOf(node)) {
    if (!isOurs(node) && kindOfNode(node) !== 8 && textIn(node)?.trim()) return false;
  }
  return true;
}
