/** The shop's own line for a key: who is in charge, whom to call first. It may hold anything but a key. */

import { holdsKey, redacted } from '../text/redaction.ts';
import type { Command } from '../today/commands.ts';
import type { KeyToday } from '../today/standing.ts';

/** What was typed: a line that can be kept, an empty one that takes the old one back, or why it is not kept. */
export type TypedNote =
  | { readonly is: 'line'; readonly line: string }
  | { readonly is: 'nothing' }
  | { readonly is: 'key' | 'too-long' };

/** The longest line, in characters: as long as any text that is kept. */
const LONGEST = 120;

/** Reads a typed line. What looks like a key is refused and never cut out: nobody would know what is missing. */
export function typedNote(typed: string): TypedNote {
  if (holdsKey(typed)) return { is: 'key' };
  const plain = typed.replace(/\s+/g, ' ').trim();
  if (plain === '') return { is: 'nothing' };
  return Array.from(plain).length > LONGEST ? { is: 'too-long' } : { is: 'line', line: redacted(plain) };
}

/** This is the line of this key from now on; an empty one takes it back. */
export function writeNote({ license: { id } }: KeyToday, line: string): Command {
  return (moment) => [{ id, what: 'note', text: line, ...moment }];
}
