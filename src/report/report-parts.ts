/** Parses a report as it comes out of a mail, or says what is wrong with it. */

import { END, FRAME, LAYOUT, NAME, TITLE, VERSION } from './format.ts';
import type { PageNode } from './page-node.ts';
import { nodesIn } from './written-nodes.ts';

export interface FrameParts {
  /** `0` for the page, `0.1` for the second frame in it. */
  readonly path: string;
  readonly title: string;
  readonly nodes: readonly PageNode[];
}

/** Why a text cannot be read as a report. */
export type Trouble = 'no-report' | 'newer' | 'cut-off' | { readonly line: number };

/** The frames of this report, or what is wrong with it. */
export function reportParts(report: string): readonly FrameParts[] | Trouble {
  // Mail programs add trailing blanks and change line endings.
  const lines = report.split(/\r?\n/).map((line) => line.trimEnd());
  const start = lines.findIndex((line) => line.trim().startsWith(NAME));
  if (start < 0) return 'no-report';
  const version = Number(lines[start]?.trim().slice(NAME.length));
  if (!(version >= 1)) return 'no-report';
  if (version > VERSION) return 'newer';
  const end = lines.indexOf(END, start);
  if (end < 0) return 'cut-off';
  const begins = lines.flatMap((line, at) => (at > start && at < end && line.startsWith(`${FRAME} `) ? [at] : []));
  if (begins.length === 0) return 'cut-off';
  const parts: FrameParts[] = [];
  for (const [index, begin] of begins.entries()) {
    const inFrame = lines.slice(begin, begins[index + 1] ?? end);
    const layout = inFrame.indexOf(LAYOUT);
    if (layout < 0) return 'cut-off';
    const title =
      inFrame
        .find((line) => line.startsWith(`${TITLE} |`))
        ?.slice(TITLE.length + 2)
        .trim() ?? '';
    const path = inFrame[0]?.split(' ')[1] ?? '0';
    try {
      parts.push({ path, title, nodes: nodesIn(inFrame.slice(layout + 1).map((line) => line.slice(2))) });
    } catch (error) {
      return { line: begin + layout + 1 + Number((error as Error).message) };
    }
  }
  return parts;
}
