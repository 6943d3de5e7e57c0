/** Runs inside a real browser: shows pages, and returns what the reader and the report make of them. */

import { FRAME } from '../../../src/report/format.ts';
import { frameReport } from '../../../src/report/frame-report.ts';
import { whileReading } from '../../../src/rms/page/memo.ts';
import { readPage } from '../../../src/rms/read-page.ts';
import { SCREENS } from '../../../src/rms/screens/index.ts';
import { pageRead } from './page-read.ts';
import { MARK } from './report-words.ts';
import { shapeRead } from './shape-read.ts';
import type { PageRead } from './wanted-read.ts';

/** What is made of one frame's document. */
export interface FrameRead {
  readonly read: PageRead;
  readonly shape: ReturnType<typeof shapeRead> | null;
  readonly report: string;
  /** What notes on it say beside what is kept: words of the page itself. */
  readonly notes: readonly (readonly [string, string | undefined])[];
  /** The screens whose files read it: its own, and no other. */
  readonly screens: readonly string[];
  /** The report once every text and attribute of a page that stands still holds `MARK`. */
  readonly marked?: string;
}

/** What is made of this document as it is: a `FrameRead` as JSON. */
export const all = (): string => JSON.stringify(whileReading(allNow));

function allNow(): FrameRead {
  return {
    read: pageRead(document),
    shape: shapeRead(document) ?? null,
    report: frameReport(document),
    notes: notesNow(),
    screens: screensThatRead(),
  };
}

function notesNow(): FrameRead['notes'] {
  const { lists = [], details = [] } = readPage(document) ?? {};
  const places = [...lists.flatMap((list) => list.places), ...details];
  return places.map(({ stateWords, unreadableDate }) => [stateWords, unreadableDate]);
}

const screensThatRead = () => SCREENS.filter(({ read }) => read(document)).map(({ id }) => id);

/** Shows each of these pages in turn, laid out as if navigated to, and returns the same for each. */
export function show(pages: readonly string[], withMarks: boolean): string[] {
  return pages.map((html) => {
    document.open();
    document.write(html);
    document.close();
    scrollTo(0, 0);
    const frame = whileReading(allNow);
    if (!withMarks) return JSON.stringify(frame);
    markAll();
    return JSON.stringify({ ...frame, marked: whileReading(() => frameReport(document)) });
  });
}

/**
 * Shows these pages all at once, each as large as the window and over one another. Each stands alone in a frame of its
 * own frame: beside others it would have their headings.
 */
export async function showBeside(pages: readonly string[]): Promise<void> {
  document.body.replaceChildren();
  await Promise.all(
    pages.map((html) => {
      const around = frameIn(document.body);
      const page = frameIn(around.contentDocument?.body ?? document.body);
      page.srcdoc = html;
      return new Promise((done) => page.addEventListener('load', done, { once: true }));
    }),
  );
}

function frameIn(parent: HTMLElement): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;border:0';
  parent.append(frame);
  return frame;
}

type Inside = Window & { readonly performance: Performance; readonly readerInPage: { readonly all: () => string } };

/** What is made of the pages at these places, and how long each has stood, in milliseconds. */
export function besides(at: readonly number[]): { age: number; read: FrameRead }[] {
  return at.map((index) => {
    const inside = window[index]?.[0] as Inside | undefined;
    if (!inside) throw new Error(`There is no page ${index}.`);
    const read: FrameRead = JSON.parse(inside.readerInPage.all());
    // As of the page that it is by itself.
    const report = read.report.replace(new RegExp(`${FRAME} 0\\.\\d+\\.0 `), `${FRAME} 0 `);
    return { age: inside.performance.now(), read: { ...read, report } };
  });
}

const MARKED_ATTRIBUTES = 'id class name href value data-name title placeholder role type'.split(' ');

/** Puts the mark behind every text of the page, and in the place of every attribute. */
function markAll(): void {
  for (const element of document.body.querySelectorAll('*')) {
    for (const attribute of MARKED_ATTRIBUTES) element.setAttribute(attribute, MARK);
    for (const node of element.childNodes)
      if (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()) node.nodeValue += MARK;
  }
}
