/** What runs inside of a real browser: shows pages, and says what the reader and the report make of them. */

import { frameReport } from '../../../src/report/frame-report.ts';
import { type PageRead, pageRead } from './page-read.ts';
import { shapeRead } from './shape-read.ts';

/** What is made of the document of one frame. */
export interface FrameRead {
  readonly read: PageRead;
  readonly shape: ReturnType<typeof shapeRead> | null;
  readonly report: string;
}

/** What is made of this document as it stands: a `FrameRead` as JSON. */
export function all(): string {
  const read = pageRead(document);
  const frame: FrameRead = { read, shape: shapeRead(document) ?? null, report: frameReport(document) };
  return JSON.stringify(frame);
}

/** Puts each of these pages in the place of the one before, laid out as a page that was gone to, and says the same of it. */
export function show(pages: readonly string[]): string[] {
  return pages.map((html) => {
    document.open();
    document.write(html);
    document.close();
    scrollTo(0, 0);
    return all();
  });
}
