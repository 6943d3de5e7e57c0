/** Runs inside a real browser: shows pages, and returns what the reader and the report make of them. */

import { frameReport } from '../../../src/report/frame-report.ts';
import { whileReading } from '../../../src/rms/page/memo.ts';
import { readPage } from '../../../src/rms/read-page.ts';
import { SCREENS } from '../../../src/rms/screens/index.ts';
import { pageRead } from './page-read.ts';
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
}

/** What is made of this document as it is: a `FrameRead` as JSON. */
export const all = (): string => whileReading(allNow);

function allNow(): string {
  const read = pageRead(document);
  const frame: FrameRead = {
    read,
    shape: shapeRead(document) ?? null,
    report: frameReport(document),
    notes: notesNow(),
    screens: screensThatRead(),
  };
  return JSON.stringify(frame);
}

function notesNow(): FrameRead['notes'] {
  const { lists = [], details = [] } = readPage(document) ?? {};
  const places = [...lists.flatMap((list) => list.places), ...details];
  return places.map(({ stateWords, unreadableDate }) => [stateWords, unreadableDate]);
}

const screensThatRead = () => SCREENS.filter(({ read }) => read(document)).map(({ id }) => id);

/** Shows each of these pages in turn, laid out as if navigated to, and returns the same for each. */
export function show(pages: readonly string[]): string[] {
  return pages.map((html) => {
    document.open();
    document.write(html);
    document.close();
    scrollTo(0, 0);
    return all();
  });
}
