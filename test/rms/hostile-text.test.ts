/** No text of a page, however long and strange, holds the page up: every function that reads text takes time in proportion to its length. */

import { expect, it } from 'vitest';
import { dayFromText } from '../../src/domain/day.ts';
import { folded, oneLine } from '../../src/domain/japanese-text.ts';
import { licenseIdOf, withoutCompany } from '../../src/domain/license-id.ts';
import { redacted } from '../../src/domain/redaction.ts';
import { expiryIn, isUpdateCell, productIn, stateIn, wordsIn } from '../../src/rms/cells.ts';
import { printedDate } from '../../src/rms/printed-date.ts';
import {
  isAboutSomethingElse,
  isDetailHeading,
  isListHeading,
  isVendorDetailHeading,
  isVendorListHeading,
} from '../../src/rms/screen-words.ts';
import { isShopItself } from '../../src/rms/shop-itself.ts';
import { stateOf } from '../../src/rms/state-words.ts';
import { isAppName, isAppRegistrar, titleKind } from '../../src/rms/titles.ts';
import { linesOf } from '../../src/rms/visible-text.ts';
import { many } from '../support/long-run.ts';
import { documentOf } from '../support/pages/parsed-page.ts';

/** Letters of each text. The long run (scripts/long-run.mjs) takes ten times as many. */
const LENGTH = 40_000 * many(1, 10);

/**
 * The bound on one function over all texts, in seconds of processor time, which other work on the computer does not lengthen. Nothing
 * counts the steps of a regular expression, so time has to do: a linear function needs a twentieth of it, while a single quadratic text
 * alone takes more, since the half of 40,000² steps is 800,000,000.
 */
const PATIENCE = 0.6 * many(1, 10);

/** Beginnings of all that the expressions look for, over and over, and an end that is none: each place is a place to begin anew. */
// biome-ignore format: one row for each would hide how many there are
const UNITS = [
  '(', ')', '()', '((x)', '[', '【', '1/', '2026/11/', '2026/11/30', '2026/11/30～', '1年', '令和', '令和1年', '令和1年1月', '～', '-', ' ', '\n', '2026/11/30 ', '\u3000', '\u200b', '▲', '※', ':', '1-1', 'a', 'A1', 'SL_', '1_', '1a', '株式会社', '(株)', '利用中', '更新あり', '有効期限', '\u0301', 'か\u3099', '㋿', '\ud800', '👩‍👩‍👧', '店舗様(',
];
const TEXTS = UNITS.map((unit) => `${unit.repeat(LENGTH / unit.length)}!`);

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

it.each(Object.keys(READERS))('%s takes no longer than the text is long', (name) => {
  const before = process.cpuUsage();
  for (const text of TEXTS) expect(() => READERS[name]?.(text)).not.toThrow();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(PATIENCE);
});
