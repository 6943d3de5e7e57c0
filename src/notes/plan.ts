/** What is to stand on a page: the plans that the reading leads to, before anything is measured. */

import type { GuidePlan } from './guide/guide-plan.ts';
import type { SummaryContent } from './list/summary.ts';
import type { NoteContent } from './note/note-content.ts';

export interface NotePlan {
  readonly cell: Element;
  /** All cells of its row; empty if it is in no list. */
  readonly row: readonly Element[];
  readonly content: NoteContent;
}

export interface ListPlan {
  readonly list: Element;
  /** The titles of its columns. */
  readonly titles: readonly Element[];
  readonly summary: SummaryContent;
  readonly notes: readonly NotePlan[];
}

export interface Plans {
  readonly lists: readonly ListPlan[];
  /** Notes that are in no list. */
  readonly details: readonly NotePlan[];
  readonly guide?: GuidePlan;
}
