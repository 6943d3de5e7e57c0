/** The whole report: its head, the frames, and the last line, which shows that nothing was cut off. */

import { END, NAME, VERSION } from './format.ts';

/** The longest report of one frame, and the most frames: the popup shows the whole text. */
const LONGEST = 150_000;
const MOST_FRAMES = 12;

/** The text that is shown and copied. `frames` are the reports of each frame, the page itself first. */
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
