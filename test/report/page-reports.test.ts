/**
 * The report on every test page: nothing of the page stands in it. That it is enough to build a page from is seen in
 * real browsers (test/e2e/pages).
 */

import { expect, it } from 'vitest';
import { frameReport } from '../../src/report/frame-report.ts';
import { wholeReport } from '../../src/report/whole-report.ts';
import { expectedOn, isStatic, pageNames } from '../support/pages/pages.ts';
import { parsedPage } from '../support/pages/parsed-page.ts';
import { strangersIn, unknownWordsIn } from '../support/pages/report-words.ts';
import { secretsIn } from '../support/pages/secrets.ts';

const TODAY = Temporal.PlainDate.from('2026-11-24');
const MADE = { version: '0.1.0', browser: 'Mihon 1' };
const PAGES = pageNames().filter(isStatic);

/** Put behind every text and in the place of every attribute: too long to be a word of RMS. */
const SENTINEL = '甲乙丙丁戊己庚辛壬癸子丑寅';

const reportOn = (page: Document) => wholeReport([frameReport(page)], MADE);

/** Puts the sentinel behind every text of the page and in the place of every attribute. */
function markAll(page: Document): void {
  const attributes = ['id', 'class', 'name', 'href', 'value', 'data-name', 'title', 'placeholder', 'role', 'type'];
  for (const element of page.body.querySelectorAll('*')) {
    for (const attribute of attributes) element.setAttribute(attribute, SENTINEL);
    for (const node of element.childNodes)
      if (node.nodeType === 3 && node.nodeValue?.trim()) node.nodeValue += SENTINEL;
  }
}

it.each(PAGES)(
  'the report on %s holds our own words and the shape of the others, and nothing that the page made up',
  (name) => {
    const page = parsedPage(name, TODAY);
    const report = reportOn(page);
    expect(strangersIn(report)).toEqual([]);
    expect(secretsIn(report)).toEqual([]);
    const names = (expectedOn(name, TODAY).keys ?? []).flatMap(({ product, developer = '' }) => [product, developer]);
    expect(unknownWordsIn(report).filter((word) => names.includes(word))).toEqual([]);

    markAll(page);
    const marked = reportOn(page);
    expect(strangersIn(marked)).toEqual([]);
    expect(marked).not.toMatch(/[甲乙丙丁戊己庚辛壬癸]/);
  },
);

it('saw the pages', () => {
  expect(PAGES.length).toBe(pageNames().filter(isStatic).length);
  expect(PAGES.length).toBeGreaterThan(170);
});
