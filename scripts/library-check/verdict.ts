/** Compares notes and stored rows with what a person reads on the screen: right, silent, or wrong. */

import { secretsIn } from '../../test/support/pages/secrets.ts';
import { TRUTHS, type Truth } from './data.ts';
import type { Box, Measured, Run } from './measured.ts';

/** One row of a stored visit (docs/promises.md, "What is kept"). */
export interface StoredRow {
  readonly product: string;
  readonly developer?: string;
  readonly state: string;
  readonly stateText?: string;
  readonly expiresOn?: string;
}

export interface Verdict {
  /** How many products a person reads there. */
  readonly rows: number;
  readonly right: number;
  readonly silent: number;
  /** Products with a right note; the others that are right are only stored. */
  readonly noted: number;
  /** One sentence each. */
  readonly wrong: readonly string[];
}

/** The name of each product on the screen, in the order of the screen. */
export function namesSeen({ runs, window }: Measured): Run[] {
  return runs
    .filter((run) => TRUTHS.has(run.text) && !run.isCovered && isInWindow(run.shown, window))
    .sort((one, other) => one.box.top - other.box.top || one.box.left - other.box.left);
}

/** Whether enough of it is seen in a window of that size. */
function isInWindow(shown: Box | undefined, [width, height]: readonly [number, number]): boolean {
  return shown !== undefined && shown.top >= 0 && shown.bottom <= height && shown.left >= 0 && shown.left < width - 8;
}

/**
 * `seen`: the names on the screen without Kagiban; what it pushed out of sight is to be read all the same.
 * `visits`: the rows of each stored visit.
 */
export function verdictOn(
  page: Measured,
  seen: readonly string[],
  visits: readonly (readonly StoredRow[])[],
  everything: string,
): Verdict {
  const wrong: string[] = [];
  const noted = new Map<string, string>();
  for (const note of page.notes) {
    const { product = '', state = '', expiresOn } = note.data;
    const own = nearest(note.beside, note.box, page.runs);
    const told = differences({ product, state, ...(expiresOn !== undefined && { expiresOn }) });
    if (own !== undefined && own !== product && told.length === 0) told.push(`stands beside ${own}`);
    wrong.push(...told.map((what) => `note of ${product}: ${what}`));
    if (told.length === 0) noted.set(product, `${state} ${expiresOn}`);
  }
  wrong.push(
    ...twice(page.notes.map(({ data }) => data['product'] ?? '')).map(
      (product) => `note of ${product}: is there twice`,
    ),
    ...visits.flatMap((rows) =>
      twice(rows.map(({ product }) => product)).map((product) => `stored ${product}: is there twice in a visit`),
    ),
  );
  const stored = visits.flat();
  for (const row of stored) {
    wrong.push(...differences(row).map((what) => `stored ${row.product}: ${what}`));
  }
  wrong.push(...secretsIn(everything).map((secret) => `the ${secret} is in storage or on a note`));
  const names = [...new Set(seen)];
  const isRight = (name: string) => {
    const truth = TRUTHS.get(name);
    const sees = seenOf(page, name);
    const fits = (state: string | undefined, expiresOn: string | undefined) =>
      truth !== undefined && (!sees.state || state === truth.state) && (!sees.expiry || expiresOn === truth.expiresOn);
    const note = page.notes.find(({ data }) => data['product'] === name);
    const row = stored.findLast(({ product }) => product === name);
    return {
      note: note !== undefined && noted.has(name) && fits(note.data['state'], note.data['expiresOn']),
      row: row !== undefined && fits(row.state, row.expiresOn),
    };
  };
  const isWrong = (name: string) => wrong.some((one) => one.includes(` ${name}: `));
  const rights = names.filter((name) => !isWrong(name) && (isRight(name).note || isRight(name).row));
  return {
    rows: names.length,
    right: rights.length,
    silent: names.filter((name) => !isWrong(name) && !rights.includes(name)).length,
    noted: rights.filter((name) => isRight(name).note).length,
    wrong: [...new Set(wrong)],
  };
}

/** The names that are there more than once: every product of these pages has one row. */
const twice = (names: readonly string[]) => [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];

/** What of it is not so. What is not told is not wrong. */
function differences(row: StoredRow): string[] {
  const truth = TRUTHS.get(row.product);
  if (!truth) return ['is no product of this page'];
  const { state, expiresOn, developer, stateText } = row;
  return [
    ...(state !== 'unknown' && state !== truth.state ? [`the state ${state} is ${truth.state}`] : []),
    ...(stateText !== undefined && !isPartOf(stateText, truth) ? [`「${stateText}」 is none of its state`] : []),
    ...(expiresOn !== undefined && expiresOn !== truth.expiresOn ? [`the day ${expiresOn} is ${truth.expiresOn}`] : []),
    ...(developer !== undefined && developer !== truth.company ? [`the company ${developer} is ${truth.company}`] : []),
  ];
}

const isPartOf = (text: string, truth: Truth) => truth.stateText.replace(/\s/g, '').includes(text.replace(/\s/g, ''));

/** Which of its parts are on the screen: a column may be hidden, or scrolled out of sight. */
function seenOf({ runs, window }: Measured, name: string): { state: boolean; expiry: boolean } {
  const truth = TRUTHS.get(name);
  const seen = runs.filter((run) => isInWindow(run.shown, window));
  const own = seen.find(({ text }) => text === name);
  const middle = (box: Box) => (box.top + box.bottom) / 2;
  const isNear = (run: Run) => own !== undefined && Math.abs(middle(run.box) - middle(own.box)) < 160;
  return {
    state: seen.some((run) => run.text.includes(truth?.stateText ?? '?') && isNear(run)),
    expiry: seen.some((run) => run.text.includes(truth?.expiry ?? '?')),
  };
}

/** Of several products around a note, the one that is level with it. */
function nearest(names: readonly string[], box: Box, runs: readonly Run[]): string | undefined {
  if (names.length <= 1) return names[0];
  if (box.bottom <= box.top) return undefined;
  const middle = (one: Box) => (one.top + one.bottom) / 2;
  return runs
    .filter(({ text }) => names.includes(text))
    .map((run) => ({ name: run.text, distance: Math.abs(middle(run.box) - middle(box)) }))
    .sort((one, other) => one.distance - other.distance)[0]?.name;
}
