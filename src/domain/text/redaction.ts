/**
 * The one gate through which every text of a page goes before it is kept or shown: nothing that looks like a key gets
 * past.
 */

import { keyStretches } from './key-stretches.ts';
import { withoutUnseen } from './letter-groups.ts';

/** The longest text that is kept, in characters (docs/promises.md, "Secrets"). */
const LONGEST = 120;

/** Put in the place of what was taken out. */
const MASK = '■■■';

/** The text without anything that looks like a key, on one line, at most 120 characters. */
export function redacted(text: string): string {
  const seen = withoutUnseen(text);
  let masked = '';
  let at = 0;
  for (const [from, to] of keyStretches(seen)) {
    masked += seen.slice(at, from) + MASK;
    at = to;
  }
  return cut((masked + seen.slice(at)).replace(/\s+/g, ' ').trim());
}

/** Whether anything in this text looks like a key. */
export function holdsKey(text: string): boolean {
  return keyStretches(withoutUnseen(text)).length > 0;
}

/** A name of so many characters may have been longer: the cut goes no deeper than one sign, which may have several. */
const MAYBE_CUT = LONGEST - 10;

/**
 * Whether what is kept of a name may be less than the name: several products may be called so, and nobody can tell
 * which of them it is.
 */
export function isPartOfName(kept: string): boolean {
  // To count signs is slow, and there are never more of them than places.
  return kept.includes(MASK) || (kept.length > MAYBE_CUT && Array.from(kept).length > MAYBE_CUT);
}

/** No longer than the longest text, with no sign cut in two: a family of faces is one, and so is か with its dots. */
function cut(line: string): string {
  if (line.length <= LONGEST) return line;
  const letters = Array.from(line.slice(0, LONGEST * 2 + 2));
  if (letters.length <= LONGEST) return line;
  const room = letters.slice(0, LONGEST).join('').length;
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter('ja').segment(letters.slice(0, LONGEST + 1).join(''))) {
    if (index + segment.length > room) break;
    end = index + segment.length;
  }
  return line.slice(0, end || room).trimEnd();
}
