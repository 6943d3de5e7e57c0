/** Reads every test page that shows keys under every redesign and every pair of redesigns. */

import '../../test/support/node/temporal.ts';
import { expectedOn, isStatic, pageNames, pageOn, pageSource } from '../../test/support/pages/pages.ts';
import { startBrowser } from './browser.ts';
import { type Result, report } from './report.ts';
import { type Attempt, verdictOn } from './verdict.ts';

/** Fixed, so that the pages are the same in every run. */
const TODAY = Temporal.PlainDate.from('2026-11-24');

/** A field that hides a property of the page's DOM from the redesigns; the reader itself is not hindered by it. */
const HIDES_THE_DOM = /\bname="(?:body|children|parentNode|[a-z]+(?:Document|Element|Walker|Root|Child|Selector)\w*)"/;

/** Pages with keys whose rows need no script: a redesign is applied once, to what is there. */
const PAGES = pageNames().filter(
  (name) =>
    isStatic(name) &&
    !HIDES_THE_DOM.test(pageSource(name)) &&
    !expectedOn(name, TODAY).wait &&
    expectedOn(name, TODAY).screen,
);

/** Reads them all and prints the result. Resolves to whether the reader passed. */
export async function checkRedesigns(): Promise<boolean> {
  const browser = await startBrowser();
  try {
    const left = [...PAGES];
    const work = async (read: (name: string, html: string) => Promise<Attempt[]>): Promise<Result[]> => {
      const page = left.shift();
      if (page === undefined) return [];
      const expected = expectedOn(page, TODAY).keys ?? [];
      const results = (await read(page, pageOn(page, TODAY))).map(({ redesigns, keys }) => {
        return { page, redesigns, products: expected.length, ...verdictOn(keys, expected) };
      });
      return [...results, ...(await work(read))];
    };
    const results = (await Promise.all(browser.readers.map(work))).flat();
    return report(
      browser.names,
      results.sort((one, other) => PAGES.indexOf(one.page) - PAGES.indexOf(other.page)),
    );
  } finally {
    await browser.close();
  }
}
