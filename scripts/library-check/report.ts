/** Prints what came of each case on one line, and of all on another. */

import type { CaseResult } from './run-case.ts';

/** How many sentences of a kind are printed; the JSON has all. */
const MOST = 2;

export function lineOf({
  component,
  situation,
  broken,
  rows,
  right,
  silent,
  noted,
  wrong,
  changes,
}: CaseResult): string {
  const name = `${component} ${situation}`.padEnd(26);
  if (broken) return `BROKEN  ${name} ${broken.split('\n')[0]}`;
  const mark = wrong.length > 0 ? 'WRONG ' : changes.length > 0 ? 'MOVED ' : silent > 0 ? 'silent' : 'ok    ';
  const some = (all: readonly string[]) =>
    all.slice(0, MOST).join('; ') + (all.length > MOST ? `; and ${all.length - MOST} more` : '');
  return [
    `${mark}  ${name} ${right}/${rows} right (${noted} noted), ${silent} silent`,
    ...(wrong.length > 0 ? [`WRONG: ${some(wrong)}`] : []),
    ...(changes.length > 0 ? [`changed: ${some(changes)}`] : []),
  ].join(' | ');
}

export function sumOf(browser: string, results: readonly CaseResult[]): string {
  const sum = (count: (result: CaseResult) => number) => results.reduce((total, one) => total + count(one), 0);
  const rows = sum((one) => one.rows);
  const right = sum((one) => one.right);
  // Rounded down, never in the reader's favour.
  const share = rows === 0 ? 0 : Math.floor((right / rows) * 1000) / 10;
  return [
    `library-check in ${browser}: ${results.length} cases, ${rows} rows`,
    `${share.toFixed(1)} % right (${right}, ${sum((one) => one.noted)} with a note)`,
    `${sum((one) => one.silent)} silent`,
    `${sum((one) => one.wrong.length)} wrong in ${sum((one) => Number(one.wrong.length > 0))} cases`,
    `geometry changed in ${sum((one) => Number(one.changes.length > 0))} cases`,
    `${sum((one) => Number(one.broken !== undefined))} broken`,
  ].join(', ');
}

/** Whether nothing was wrong, changed or broken. What is silent only costs a look. */
export function passed(results: readonly CaseResult[]): boolean {
  return results.every(({ wrong, changes, broken }) => wrong.length === 0 && changes.length === 0 && !broken);
}
