/** What a note shows, independent of how it looks. */

import type { Day } from '../../domain/days/day.ts';
import type { KeyShown } from '../../domain/facts/reading.ts';
import type { NoteWords } from '../../words/note/note.ts';

export interface NoteContent {
  readonly key: KeyShown;
  readonly words: NoteWords;
  readonly today: Day;
  /** Opens the renewal steps of this key. */
  readonly showSteps: () => void;
}
