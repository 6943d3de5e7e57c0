/** The whole report, from its head to the line by which one sees that nothing was cut off; and the way back to its parts. */

import { FRAME, LAYOUT, TITLE } from './frame-report.ts';
import type { PageNode } from './page-node.ts';
import { nodesIn } from './written-nodes.ts';

const NAME = '鍵番の構造レポート';
const VERSION = 1;
const END = '終わり';

/** The longest part of one frame, and the most frames: a popup shows the text whole. */
const LONGEST = 150_000;
const MOST_FRAMES = 12;

export interface FrameParts {
  /** `0` for the page, `0.1` for the second frame in it. */
  readonly path: string;
  readonly title: string;
  readonly nodes: readonly PageNode[];
}

/** The text that is shown and copied. `frames` are the reports on each, the page itself first. */
export function wholeReport(frames: readonly string[], made: { version: string; browser: string }): string {
  const parts = frames.filter((frame) => frame.length <= LONGEST).slice(0, MOST_FRAMES);
  const left = frames.length - parts.length;
  return [
    `${NAME} ${VERSION}`,
    `鍵番 ${made.version} ブラウザ ${made.browser}`,
    ...(left > 0 ? [`省いた枠 ${left}`] : []),
    ...parts,
    END,
    '',
  ].join('\n');
}

/** Why a text is no report that can be read. */
export type Trouble = 'no-report' | 'newer' | 'cut-off' | { readonly line: number };

/** The frames of this report, or what is wrong with it. */
export function partsOf(report: string): readonly FrameParts[] | Trouble {
  // Mail programs put blanks behind lines and other ends to them.
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
