/**
 * Compares the same page without and with Kagiban: nothing of the page may move, but for what the guest rule allows.
 */

import { COLUMNS, TRUTHS } from './data.ts';
import type { Block, Measured, Run, Scroller } from './measured.ts';

/** What a browser rounds. */
const SLACK = 1;

/** Margins of a summary, at most. */
const MARGINS = 48;

/** What has changed, one sentence each; none where the page stands as if we were not there. */
export function changesOf(before: Measured, after: Measured): string[] {
  const pairs = paired(before.runs, after.runs);
  // What is scrolled out of sight is of no account: a component may lay it out as it likes.
  const moved = pairs.flatMap(({ was, is }) =>
    was && is && (was.shown || is.shown) ? [{ was, is, above: blocksAbove(is, after) }] : [],
  );
  const shifts = new Map<string, number>();
  const told: string[] = [];
  for (const above of new Set(moved.map((one) => one.above))) {
    const blocks = above === '' ? [] : above.split(' ').map((at) => after.blocks[Number(at)]);
    const height = blocks.reduce((sum, block) => sum + (block ? block.box.bottom - block.box.top : 0), 0);
    const shift = above === '' ? 0 : commonShift(moved.filter((one) => one.above === above));
    if (shift < -SLACK || shift > height + MARGINS * blocks.length) told.push(`moves down by ${shift} for ${height}`);
    shifts.set(above, shift);
  }
  told.push(
    ...pairs.flatMap(({ was, is }) => {
      if (!is) return was?.shown ? [`「${was.text}」 is gone`] : [];
      return was ? [] : is.shown ? [`「${is.text}」 is new`] : [];
    }),
    ...moved.flatMap(({ was, is, above }) => runChanges(was, is, shifts.get(above) ?? 0)),
    ...misaligned(moved),
    ...scrollChanges(before, after, [...shifts.values()]),
    ...after.notes.flatMap(({ faults, data }) => faults.map((fault) => `the note of ${data['product']} ${fault}`)),
  );
  return [...new Set(told)];
}

function runChanges(was: Run, is: Run, shift: number): string[] {
  const name = `「${was.text.slice(0, 20)}」`;
  const size = (run: Run) => [run.box.right - run.box.left, run.box.bottom - run.box.top] as const;
  const [width, height] = size(was);
  const [widthNow, heightNow] = size(is);
  const moves = is.box.top - was.box.top;
  // A title may stay while its list is scrolled, and a box with room to spare moves nothing behind it.
  const down = Math.abs(moves) <= SLACK ? 0 : moves - shift;
  const aside = is.box.left - was.box.left;
  const mayMove = is.cell?.isByContent && is.cell.fits;
  return [
    ...(is.lines !== was.lines ? [`${name} has ${is.lines} lines instead of ${was.lines}`] : []),
    ...(Math.abs(widthNow - width) > SLACK && is.lines === was.lines
      ? [`${name} is ${round(widthNow - width)} wider`]
      : []),
    ...(Math.abs(heightNow - height) > SLACK && is.lines === was.lines
      ? [`${name} is ${round(heightNow - height)} higher`]
      : []),
    ...(Math.abs(down) > SLACK ? [`${name} is ${round(down)} lower`] : []),
    ...(Math.abs(aside) > SLACK && !mayMove ? [`${name} is ${round(aside)} further right`] : []),
    ...(was.shown && !is.shown ? [`${name} is cut off`] : []),
    ...(was.shown && is.shown && !mayMove && isCutMore(was, is) ? [`${name} is cut`] : []),
    ...(is.isCovered && !was.isCovered ? [`${name} is covered`] : []),
    ...(is.under ? [`${name} lies under ${is.under}`] : []),
  ];
}

function isCutMore(was: Run, is: Run): boolean {
  const hidden = ({ box, shown = box }: Run) =>
    box.right - box.left - (shown.right - shown.left) + (box.bottom - box.top - (shown.bottom - shown.top));
  return hidden(is) > hidden(was) + 2 * SLACK;
}

/** Titles and values in two tables that have moved unlike each other. */
function misaligned(moved: readonly { was: Run; is: Run }[]): string[] {
  const columnOf = (text: string) =>
    COLUMNS.find(({ title }) => title === text)?.key ??
    (TRUTHS.has(text) ? 'product' : isDay(text) ? 'expiry' : undefined);
  const cells = moved.flatMap(({ was, is }) => {
    const column = columnOf(was.text);
    if (!column || !was.cell || !is.cell) return [];
    const isTitle = COLUMNS.some(({ title }) => title === was.text);
    return [{ column, isTitle, table: is.cell.table, aside: is.cell.left - was.cell.left }];
  });
  return cells
    .filter(({ isTitle }) => isTitle)
    .flatMap((title) => {
      const apart = cells.find(
        (one) =>
          !one.isTitle &&
          one.column === title.column &&
          one.table !== title.table &&
          Math.abs(one.aside - title.aside) > SLACK * 1.5,
      );
      return apart ? [`the title of ${title.column} is ${round(apart.aside - title.aside)} out of line`] : [];
    });
}

const isDay = (text: string) => /^\d{4}\/\d{2}\/\d{2}$/.test(text);

function scrollChanges(before: Measured, after: Measured, shifts: readonly number[]): string[] {
  const most = Math.max(0, ...shifts);
  if (before.scrollers.length !== after.scrollers.length) {
    return [`${after.scrollers.length} boxes scroll instead of ${before.scrollers.length}`];
  }
  return before.scrollers.flatMap((was, at) => {
    const is = after.scrollers[at];
    if (!is) return [];
    const grown = [is.client[0] - was.client[0], is.client[1] - was.client[1]] as const;
    const holdsBlock = after.blocks.some((block) => block.inside === at);
    const scrolls = ({ client, scroll }: Scroller) => scroll[0] > client[0] + SLACK || scroll[1] > client[1] + SLACK;
    if (scrolls(is) && !scrolls(was)) return [`${was.what} scrolls now`];
    const parts = [
      ['width', grown[0], 0],
      ['scroll width', is.scroll[0] - was.scroll[0], 0],
      // A box that holds a summary, and is as high as all that is in it, grows with it: nothing scrolls more.
      ['height', grown[1], at === 0 ? 0 : most],
      ['scroll height', is.scroll[1] - was.scroll[1], at === 0 || holdsBlock ? most : Math.max(0, grown[1])],
    ] as const;
    return parts.flatMap(([what, by, allowed]) =>
      Math.abs(by) > SLACK && (by < 0 || by > allowed + SLACK)
        ? [`the ${what} of ${was.what} grows by ${round(by)}`]
        : [],
    );
  });
}

/**
 * Our boxes above this text, by number: in the same box that scrolls even where they are scrolled out of sight, and in
 * one that stands above it and has grown by them.
 */
function blocksAbove({ box, shown = box, inside }: Run, { blocks }: Measured): string {
  const isAbove = (block: Block) => block.box.bottom <= (inside.at(-1) === block.inside ? box.top : shown.top) + SLACK;
  return blocks.flatMap((block, at) => (isAbove(block) ? [at] : [])).join(' ');
}

/** Each text of the one page with the same text of the other: the nth with the nth of the same words. */
function paired(before: readonly Run[], after: readonly Run[]): { was?: Run; is?: Run }[] {
  const left = new Map<string, Run[]>();
  for (const run of after) left.set(run.text, [...(left.get(run.text) ?? []), run]);
  const pairs: { was?: Run; is?: Run }[] = before.map((was) => {
    const is = left.get(was.text)?.shift();
    return { was, ...(is && { is }) };
  });
  return [...pairs, ...[...left.values()].flat().map((is) => ({ is }))];
}

/** By how much the list as a whole has moved down: of all that moved, what most of those moved by that moved least. */
function commonShift(moved: readonly { was: Run; is: Run }[]): number {
  const shifts = moved
    .map(({ was, is }) => Math.round((is.box.top - was.box.top) * 2) / 2)
    .filter((shift) => Math.abs(shift) > SLACK);
  const least = Math.min(...shifts);
  const near = shifts.filter((shift) => shift < least + 4);
  const count = (shift: number) => near.filter((one) => one === shift).length;
  return near.toSorted((one, other) => count(other) - count(one))[0] ?? 0;
}

const round = (length: number) => Math.round(length * 10) / 10;
