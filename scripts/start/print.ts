/** Prints what was read from a page, and what the toolbar shows. */

import type { Badge } from '../../test/driver/browser.ts';
import type { NoteRead } from './notes.ts';

const TITLES = ['product', 'state', 'expires on', 'days left'];

export function printRead(notes: readonly NoteRead[]): void {
  if (notes.length === 0) {
    console.log('\nNo license key was found on this page.');
    return;
  }
  const rows = notes.map(({ product, state, expiresOn = '-', daysLeft = '-' }) => [
    product,
    state,
    expiresOn,
    daysLeft,
  ]);
  const all = [TITLES, ...rows];
  const widths = TITLES.map((_, column) => Math.max(...all.map((row) => width(row[column] ?? ''))));
  const line = (row: readonly string[]) =>
    row
      .map((text, column) => text + ' '.repeat((widths[column] ?? 0) - width(text)))
      .join('  ')
      .trimEnd();
  console.log(`\n${all.map(line).join('\n')}`);
}

export function printBadge({ text, title }: Badge): void {
  console.log(`\nbadge  ${text || '(none)'}\ntitle  ${title.replaceAll('\n', '\n       ')}`);
}

/** The width in terminal columns: a Japanese character takes two. */
function width(text: string): number {
  return Array.from(text).reduce(
    (sum, character) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(character)
        ? 2
        : 1),
    0,
  );
}
