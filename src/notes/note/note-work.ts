/** One note on its way to its place: what is known of its cell, and the step that it has come to. */

import { appendTo, isInPage, parentNodeOf, rectOf } from '../../rms/page/dom.ts';
import { isInside, touches } from '../guest/box.ts';
import { beyondRow, roomsOf } from '../guest/cell-room.ts';
import { rectsDrawnIn } from '../guest/drawn.ts';
import { FORMS, type FormSizes, type NoteForm, type NoteRoom, type Spot, spotIn } from '../guest/room.ts';
import type { Footing } from '../host.ts';
import type { Formed, Moved, Note } from './note.ts';
import type { NotePlacement } from './note-placements.ts';

/** A note that is to stand in this cell. */
export interface NoteAt {
  readonly note: Note;
  readonly cell: Element;
  readonly row: readonly Element[];
}

/** Notes that stand alike: those of one list. */
export interface NoteGroup {
  /** Tells it from the others of the page, also after the page has drawn it anew. */
  readonly key: string;
  readonly notes: readonly NoteAt[];
  /** What they are in. */
  readonly list: Element;
  /** The titles of its columns; none for a note in no list. */
  readonly titles: readonly Element[];
  /** Whether these are all notes of the list, so that it can be chosen how they stand. */
  readonly isWhole: boolean;
}

/** A note, and what is to be done with it. */
export interface NoteWork extends NoteAt {
  readonly group: NoteGroup;
  /** Where it may stand apart; read when it is first asked for, since a note in its line never does. */
  readonly rooms: () => readonly NoteRoom[];
  readonly sizes: FormSizes;
  /** How it stands apart from the layout. */
  readonly how: Footing;
  /** The forms that it may still take. */
  forms: readonly NoteForm[];
  /** Apart: not put yet; put where its way is measured from; measured; shown at its spot; without any spot. */
  step: 'out' | 'put' | 'measured' | 'shown' | 'nowhere';
  spot?: Spot;
  moved?: Moved;
}

/** In CSS pixels: how far a note may stand from where it was meant to. */
const OFF = 1.5;

/** What there is to do for these notes. Reads only. */
export function workOf(group: NoteGroup): NoteWork[] {
  const beyond = beyondRow(group.notes.map(({ cell }) => cell)) ?? group.list;
  return group.notes.map((at) => {
    const { display } = getComputedStyle(at.cell);
    return {
      ...at,
      group,
      rooms: once(() => roomsOf({ cell: at.cell, row: at.row, beyond })),
      how: /flex|grid/.test(display) ? 'over' : 'apart',
      forms: FORMS,
      sizes: at.note.sizes(rectOf(at.cell).height),
      step: 'out',
    };
  });
}

function once<Answer>(ask: () => Answer): () => Answer {
  let known: { readonly answer: Answer } | undefined;
  return () => {
    known ??= { answer: ask() };
    return known.answer;
  };
}

/** The greatest form that has room in its cell, or beside it. */
export function bestSpot({ rooms, sizes, forms }: NoteWork): Spot | undefined {
  for (const form of forms) {
    for (const room of rooms()) {
      const spot = spotIn(room, sizes, [form]);
      if (spot) return spot;
    }
  }
  return undefined;
}

/** Does what was decided when the page was last looked at. */
export function drawNote(work: NoteWork, placement: NotePlacement): void {
  const { note, cell, how, spot, step } = work;
  const putLast = () => parentNodeOf(note.host) === cell || appendTo(cell, note.host);
  if (placement === 'none' || (placement === 'apart' && step === 'nowhere')) note.leaveOut();
  else if (placement === 'apart') {
    if (step === 'out') {
      note.stand(how);
      putLast();
      work.step = 'put';
    } else if (step === 'measured') {
      note.stand(how, spot && { form: spot.form, height: spot.box.bottom - spot.box.top }, work.moved);
      work.step = 'shown';
    }
  } else {
    const form = formOf(work, formInLine(work, placement));
    if (note.host.dataset['form'] !== form.form || !isInPage(note.host)) note.stand('in-line', form);
    putLast();
  }
}

function formInLine({ sizes }: NoteWork, placement: NotePlacement): NoteForm {
  if (placement === 'line-full') return 'full';
  return sizes.short ? 'short' : 'sign';
}

function formOf({ sizes }: NoteWork, form: NoteForm): Formed {
  return { form, height: sizes[form]?.[0]?.height ?? 0 };
}

/** Whether a note in the line stands behind the words of its cell, and within it. */
export function isInItsLine({ note, cell }: NoteWork): boolean {
  const chip = rectOf(note.chip);
  return isInside(rectOf(cell), chip, OFF) && !(rectsDrawnIn(cell) ?? []).some((one) => touches(one, chip));
}

/** Finds where a note is to stand that is put, or looks whether it stands there. Says whether to write more. */
export function measureNote(work: NoteWork): boolean {
  const { note, step, spot } = work;
  if (step === 'out') return true;
  if (step === 'nowhere') return false;
  if (step === 'shown') {
    if (spot && isInside(spot.box, rectOf(note.chip), OFF)) return false;
    // It is larger than was thought, or is put elsewhere: the next smaller form.
    work.forms = work.forms.slice(spot ? work.forms.indexOf(spot.form) + 1 : 1);
  }
  const best = bestSpot(work);
  if (best) {
    const { left, top } = rectOf(note.host);
    work.spot = best;
    work.moved = { left: best.box.left - left, top: best.box.top - top };
    work.step = 'measured';
  } else work.step = 'nowhere';
  return true;
}
