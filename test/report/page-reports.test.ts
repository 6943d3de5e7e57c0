/** The report on every test page: nothing of the page stands in it, and it is enough to build a page that is read alike. */

import { describe, expect, it } from 'vitest';
import { rebuiltPage } from '../../scripts/page-from-report/rebuilt-page.ts';
import { frameReport } from '../../src/report/frame-report.ts';
import { partsOf } from '../../src/report/report-parts.ts';
import { wholeReport } from '../../src/report/whole-report.ts';
import { expectedOn, isStatic, pageNames } from '../support/pages.ts';
import { documentOf, parsedPage } from '../support/parsed-page.ts';
import { filled } from '../support/placeholders.ts';
import { strangersIn, unknownWordsIn } from '../support/report-words.ts';
import { secretsIn } from '../support/secrets.ts';
import { shapeRead } from '../support/shape-read.ts';

const TODAY = Temporal.PlainDate.from('2026-11-24');
const MADE = { version: '0.1.0', browser: 'Mihon 1' };
const PAGES = pageNames().filter(isStatic);

/** Put behind every text and in the place of every attribute: too long to be a word of RMS. */
const SENTINEL = '甲乙丙丁戊己庚辛壬癸子丑寅';

const reportOn = (page: Document) => wholeReport([frameReport(page)], MADE);

describe.each(PAGES)('the report on %s', (name) => {
  it('holds nothing but our own words and the shape of the others', () => {
    const report = reportOn(parsedPage(name, TODAY));
    expect(strangersIn(report)).toEqual([]);
    expect(secretsIn(report)).toEqual([]);
    const names = (expectedOn(name, TODAY).keys ?? []).flatMap(({ product, developer = '' }) => [product, developer]);
    expect(unknownWordsIn(report).filter((word) => names.includes(word))).toEqual([]);
  });

  it('holds no text or attribute that the page made up', () => {
    const page = parsedPage(name, TODAY);
    for (const element of page.body.querySelectorAll('*')) {
      for (const attribute of [
        'id',
        'class',
        'name',
        'href',
        'value',
        'data-name',
        'title',
        'placeholder',
        'role',
        'type',
      ])
        element.setAttribute(attribute, SENTINEL);
      for (const node of element.childNodes)
        if (node.nodeType === 3 && node.nodeValue?.trim()) node.nodeValue += SENTINEL;
    }
    const report = reportOn(page);
    expect(strangersIn(report)).toEqual([]);
    expect(report).not.toMatch(/[甲乙丙丁戊己庚辛壬癸]/);
  });

  it('is enough to build a page that is read alike: screen, columns, rows and their states', () => {
    const page = parsedPage(name, TODAY);
    const parts = partsOf(reportOn(page));
    if (!Array.isArray(parts)) throw new Error(`It cannot be read back: ${JSON.stringify(parts)}`);
    const again = documentOf(
      filled(
        rebuiltPage(parts[0], () => undefined),
        TODAY,
      ),
    );
    expect(shapeRead(again)).toEqual(shapeRead(page));
  });
});

it('saw the pages, and those that are read', () => {
  expect(PAGES.length).toBeGreaterThan(90);
  expect(PAGES.filter((name) => shapeRead(parsedPage(name, TODAY)) !== undefined).length).toBeGreaterThan(60);
});
