/**
 * No text of a page, however long and strange, holds the page up: every function that reads text takes time in
 * proportion to its length.
 */

import { expect, it } from 'vitest';
import { dayFromText } from '../../src/domain/days/day.ts';
import { licenseIdOf, withoutCompany } from '../../src/domain/facts/license-id.ts';
import { folded, oneLine } from '../../src/domain/text/japanese-text.ts';
import { printedDate } from '../../src/domain/text/printed-date.ts';
import { redacted } from '../../src/domain/text/redaction.ts';
import { wordsIn } from '../../src/rms/cells/cell-words.ts';
import { expiryIn } from '../../src/rms/cells/expiry.ts';
import { productIn } from '../../src/rms/cells/product.ts';
import { isUpdateCell, stateIn } from '../../src/rms/cells/state.ts';
import {
  isAboutSomethingElse,
  isDetailHeading,
  isListHeading,
  isVendorDetailHeading,
  isVendorListHeading,
} from '../../src/rms/lexicon/screen-words.ts';
import { stateOf } from '../../src/rms/lexicon/state-words.ts';
import { isAppName, isAppRegistrar, titleKind } from '../../src/rms/lexicon/titles.ts';
import { linesOf } from '../../src/rms/page/visible-text.ts';
import { isShopItself } from '../../src/rms/shop/shop-itself.ts';
import { many } from '../support/long-run.ts';
import { documentOf } from '../support/pages/parsed-page.ts';

/** Letters of the shorter texts; the longer ones have eight times as many. The long run takes a hundred times that. */
const LENGTH = 2_000 * many(1, 100);
const LONGER = 8;

/**
 * How many times as long the longer text may take. Nothing counts the steps of a regular expression, so processor time
 * has to do, which other work on the computer does not lengthen. In proportion it is 8 times as long; where the steps
 * grow as the square, 64 times.
 */
const AT_MOST = 24;

/**
 * Times shorter than this, in milliseconds, are no measure: anything may come between. Where the steps grow as the
 * square, the longer text takes seconds.
 */
const SHORTEST = 10;

/**
 * Beginnings of all that the expressions look for, over and over, and an end that is none: each place is a place to
 * begin anew.
 */
// biome-ignore format: one row for each would hide how many there are
const UNITS = [
  '(', ')', '()', '((x)', '[', '【', '1/', '2026/11/', '2026/11/30', '2026/11/30～', '1年', '令和', '令和1年', '令和1年1月', '～', '-', ' ', '\n', '2026/11/30 ', '\u3000', '\u200b', '▲', '※', ':', '1-1', 'a', 'A1', 'SL_', '1_', '1a', '株式会社', '(株)', '利用中', '更新あり', '有効期限', '\u0301', 'か\u3099', '㋿', '\ud800', '👩‍👩‍👧', '店舗様(',
];
const textOf = (unit: string, length: number) => `${unit.repeat(length / unit.length)}!`;

/** The cell is made without HTML, which would take time of its own. */
const inCell = (read: (cell: Element) => unknown) => {
  const cell = documentOf('<p></p>').querySelector('p');
  return (text: string) => {
    if (!cell) throw new Error('There is no cell.');
    cell.textContent = text;
    return read(cell);
  };
};

const READERS: Record<string, (text: string) => unknown> = {
  dayFromText,
  folded,
  oneLine,
  withoutCompany,
  licenseIdOf: (text) => licenseIdOf({}, 'vendor', text),
  redacted,
  stateOf,
  printedDate,
  isListHeading,
  isVendorListHeading,
  isDetailHeading,
  isVendorDetailHeading,
  isAboutSomethingElse,
  titleKind,
  isAppName,
  isAppRegistrar,
  isShopItself,
  linesOf,
  productIn: inCell(productIn),
  wordsIn: inCell(wordsIn),
  stateIn: inCell(stateIn),
  isUpdateCell: inCell(isUpdateCell),
  expiryIn: inCell(expiryIn),
};

/** Processor time that this takes, in milliseconds. */
function cost(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least of several costs: other work on the computer only ever adds to one. */
const leastCost = (run: () => unknown) => Math.min(...[0, 1, 2].map(() => cost(run)));

/** How many times as long as a text of this unit one takes that is eight times as long. */
function growth(read: (text: string) => unknown, unit: string): number {
  const shorter = textOf(unit, LENGTH);
  const longer = textOf(unit, LENGTH * LONGER);
  // Mostly once is enough to see that it is not slow.
  const first = cost(() => read(longer));
  if (first <= SHORTEST * LONGER) return LONGER;
  return (
    Math.min(
      first,
      leastCost(() => read(longer)),
    ) /
    Math.max(
      leastCost(() => read(shorter)),
      SHORTEST,
    )
  );
}

it.each(Object.keys(READERS))('%s takes longer only as the text is longer', (name) => {
  const read = READERS[name] ?? expect.fail('no such reader');
  expect(UNITS.filter((unit) => growth(read, unit) > AT_MOST)).toEqual([]);
});
