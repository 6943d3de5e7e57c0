/** Reads and opens the notes that Kagiban put on a page. */

import type { Page } from 'puppeteer-core';
import { until } from '../../test/driver/until.ts';

/** What a note says of its row (docs/promises.md, "Elements on a page of RMS"). */
export interface NoteRead {
  readonly product: string;
  readonly state: string;
  readonly expiresOn?: string;
  readonly daysLeft?: string;
}

/** How long a page may take to fill itself, in milliseconds. */
const PATIENCE = 5000;

/** The notes of the page and its frames. Empty if none came. */
export async function notesIn(page: Page): Promise<readonly NoteRead[]> {
  const read = async () => {
    const frames = page
      .frames()
      .map((frame) =>
        frame.$$eval('kagiban-note', (notes) =>
          notes.map((note) => ({ ...(note as HTMLElement).dataset }) as unknown as NoteRead),
        ),
      );
    return (await Promise.all(frames)).flat();
  };
  return until(
    async () => {
      const notes = await read();
      return notes.length > 0 && notes;
    },
    'a note',
    PATIENCE,
  ).catch(() => []);
}

/** Opens the note of the row that ends first, among those that count. */
export async function openNote(page: Page): Promise<void> {
  const notes = await page.$$('kagiban-note');
  const days = await Promise.all(
    notes.map((note) =>
      note.evaluate((one) => {
        const { daysLeft, state } = (one as HTMLElement).dataset;
        return state === 'stopped' || Number(daysLeft) < 0
          ? Number.POSITIVE_INFINITY
          : Number(daysLeft ?? Number.POSITIVE_INFINITY);
      }),
    ),
  );
  const note = notes[days.indexOf(Math.min(...days))];
  const button = await note?.evaluateHandle((one) => one.shadowRoot?.querySelector('button') as HTMLButtonElement);
  await button?.click();
  await until(() => button?.evaluate((one) => one.ariaExpanded === 'true'), 'the note to open');
}
