/** Which browser this run of the real-browser tests is about, and how its pages are awaited. */

import type { ElementHandle, Page } from 'puppeteer-core';
import { DATA_VERSION } from '../../src/browser/storage/stored-facts.ts';
import { type BrowserName, type InstallOptions, type KagibanBrowser, launch } from '../driver/browser.ts';
import { TEST_CLOCK } from '../driver/clock.ts';
import { until } from '../driver/until.ts';

export { until };

export const BROWSER: BrowserName = process.env['KAGIBAN_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

/** The browser of this run. Test files share their modules (vite.config.ts), so that it is started once. */
let started: KagibanBrowser | undefined;

/** How it is installed unless a file wishes otherwise, whatever the file before had wished. */
const PLAIN: InstallOptions = { language: 'ja', changeManifest: (manifest) => manifest };

/** It, with Kagiban newly installed and nothing left of the test file before, however that one ended. */
export async function freshBrowser(options: InstallOptions = {}): Promise<KagibanBrowser> {
  if (started) {
    try {
      await started.reset({ ...PLAIN, ...options });
      return started;
    } catch {
      // Whatever was done to it, the next file begins with a browser that works.
      await started.close().catch(() => undefined);
    }
  }
  started = await launch(BROWSER, { ...options, clock: TEST_CLOCK });
  return started;
}

/** A browser of one file's own, to be closed by it: notices on its screen would take the keys from every other file. */
export const ownBrowser = (options: InstallOptions): Promise<KagibanBrowser> =>
  launch(BROWSER, { ...options, clock: TEST_CLOCK });

/** Forgets all that is kept, and waits until the extension has noticed. */
export async function forgetAll(kagiban: KagibanBrowser): Promise<void> {
  await kagiban.clear();
  await kagiban.evaluate(async () => {
    type Api = { readonly storage: { readonly session: { clear(): Promise<void> } } };
    const world = globalThis as unknown as { readonly browser?: Api; readonly chrome?: Api };
    // Where the popup was left belongs to the test before.
    await (world.browser ?? world.chrome)?.storage.session.clear();
  });
  await until(async () => (await kagiban.storage())['version'] === DATA_VERSION, 'the version to be written');
  await kagiban.waitForBadge(({ text }) => text === '?');
}

/**
 * How many elements of this page match, those in shadow roots not among them. Firefox takes a hundred times as long to
 * hand the elements themselves to puppeteer (`page.$$`).
 */
export const countOn = (page: Page, selector: string): Promise<number> =>
  page.evaluate((matching) => document.querySelectorAll(matching).length, selector);

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
