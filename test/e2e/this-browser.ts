/** Which browser this run of the real-browser tests is about, and how its pages are awaited. */

import type { ElementHandle, Page } from 'puppeteer-core';
import type { BrowserName } from '../support/browser.ts';

export const BROWSER: BrowserName = process.env['KAGIBAN_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

/** A note as it stands on the page: its attributes, and the words of its chip. */
export interface NoteShown {
  readonly data: Record<string, string>;
  readonly chip: string;
}

/** The notes of this page and its frames, in the order of the page, once there are that many. */
export async function notesOn(page: Page, count: number): Promise<NoteShown[]> {
  const inFrames = () => Promise.all(page.frames().map((frame) => frame.evaluate(shownNotes).catch(() => [])));
  let notes: NoteShown[] = [];
  await until(
    async () => {
      notes = (await inFrames()).flat();
      return notes.length === count;
    },
    () => `${notes.length} notes instead of ${count}`,
  );
  return notes;
}

/** Runs in the page: the notes there, those in open shadow roots included. */
function shownNotes(): NoteShown[] {
  const inRoot = (root: Document | ShadowRoot): NoteShown[] =>
    [...root.querySelectorAll('*')].flatMap((element) => {
      if (element.localName === 'kagiban-note') {
        const chip = element.shadowRoot?.querySelector('button')?.innerText ?? '';
        return [{ data: { ...(element as HTMLElement).dataset } as Record<string, string>, chip }];
      }
      return element.shadowRoot ? inRoot(element.shadowRoot) : [];
    });
  return inRoot(document);
}

/** The numbers of rows that the summaries of this page and its frames tell of. */
export async function summariesOn(page: Page): Promise<number[]> {
  return (await Promise.all(page.frames().map((frame) => frame.evaluate(shownSummaries)))).flat();
}

/** Runs in the page, like `shownNotes`. */
function shownSummaries(): number[] {
  const inRoot = (root: Document | ShadowRoot): number[] =>
    [...root.querySelectorAll('*')].flatMap((element) => {
      if (element.localName === 'kagiban-summary') return [Number((element as HTMLElement).dataset['count'])];
      return element.shadowRoot ? inRoot(element.shadowRoot) : [];
    });
  return inRoot(document);
}

/** Waits until this is so; throws with `otherwise` after twenty seconds. */
export async function until(isSo: () => Promise<boolean>, otherwise: () => string): Promise<void> {
  const end = performance.now() + 20_000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`Not within twenty seconds: ${otherwise()}`);
    await new Promise((soon) => setTimeout(soon, 40));
  }
}

/** The chip of the nth note of this page. */
export const chip = (page: Page, at: number): Promise<ElementHandle<HTMLElement>> =>
  page.evaluateHandle(
    (index) => document.querySelectorAll('kagiban-note')[index]?.shadowRoot?.querySelector('button') as HTMLElement,
    at,
  );

/** What the open card of the nth note says; empty where none is open. */
export const cardText = (page: Page, at: number) =>
  page.evaluate(
    (index) =>
      document.querySelectorAll('kagiban-note')[index]?.shadowRoot?.querySelector<HTMLElement>('.note-card')
        ?.innerText ?? '',
    at,
  );
