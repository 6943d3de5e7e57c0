/** Reads how many days before an end the user wants to be reminded, from what a person types or pastes. */

import { oneLine } from './japanese-text.ts';
import { holdsKey } from './redaction.ts';

export type TypedLadder =
  | { readonly is: 'days'; readonly days: readonly number[] }
  | { readonly is: 'nothing' | 'key' | 'unclear' | 'too-far' };

/** So many days before the end at the most (src/browser/schemas/settings-schema.ts). */
const EARLIEST = 60;

/** Nobody writes days at greater length. */
const LONGEST = 100;

/** What this text says: 10 · 10日前 · 30、20日前と当日 · 2週間前, in any width. */
export function typedLadder(text: string): TypedLadder {
  if (text.trim() === '') return { is: 'nothing' };
  if (holdsKey(text)) return { is: 'key' };
  if (text.length > LONGEST) return { is: 'unclear' };
  const parts = oneLine(text)
    .replace(/ ?days?(?: before)?/gi, '')
    .replace(/(?<=\d) (?=[日週])|(?<=[日間]) (?=前)/g, '')
    .split(/[\s,、・/;とや&]+/)
    .filter(Boolean);
  const days = parts.map(dayOfPart);
  if (days.length === 0 || days.includes(undefined)) return { is: 'unclear' };
  const known = days.filter((one) => one !== undefined);
  return known.some((one) => one > EARLIEST) ? { is: 'too-far' } : { is: 'days', days: [...new Set(known)] };
}

function dayOfPart(part: string): number | undefined {
  if (/^当日$|^on ?the ?day$/i.test(part)) return 0;
  if (part === '前日') return 1;
  const [, digits, unit] = /^(\d{1,3})(日|週間?)?前?$/.exec(part) ?? [];
  return digits === undefined ? undefined : Number(digits) * (unit?.startsWith('週') ? 7 : 1);
}
