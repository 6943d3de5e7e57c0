/** Leaders: the rows of dots that lead the eye from a label to its value. They are neither of them. */

import { folded } from '../../domain/text/japanese-text.ts';
import type { Piece } from '../page/visible-text.ts';

/** Four dots or more, or a long line of dashes: a few of those say 「none」. */
const LEADERS = /^(?:[.・·⋯_]{4,}|[-‐-―−─━]{6,})$/;

/** Whatever holds more letters than this is none. */
const LONGEST = 400;

/** Whether these words are leaders and nothing else. */
export const areLeaders = (words: string): boolean => words.length < LONGEST && LEADERS.test(folded(words));

/** These words without the leaders that stand in an element of their own before them. */
export function withoutLeaders(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(({ text }) => text.trim() !== '');
  const behind = areLeaders(pieces[at]?.text ?? '') ? pieces.slice(at + 1) : [];
  return behind.some(({ text }) => text.trim() !== '') ? behind : pieces;
}
