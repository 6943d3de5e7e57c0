/** Reads every test page that shows keys under every redesign and every pair of redesigns. */

import '../../test/support/node/temporal.ts';
import { expectedOn, isStatic, pageNames, pageOn, pageSource } from '../../test/support/pages/pages.ts';
import { type RedesignBrowser, startBrowser } from './browser.ts';
import { type Result, report } from './report.ts';
import { verdictOn } from './verdict.ts';

/** Fixed, so that the pages are the same in every run. */
const TODAY = Temporal.PlainDate.from('2026-11-24');

/** The word that leaves out the pairs. */
const ALONE = '--alone';

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

/** Reads them all, or those that these words ask for, and prints the result. Resolves to whether the reader passed. */
export async function checkRedesigns(words: readonly string[]): Promise<boolean> {
  const prefixes = words.filter((word) => word !== ALONE);
  const asked = PAGES.filter((name) => prefixes.length === 0 || prefixes.some((prefix) => name.startsWith(prefix)));
  const most = words.includes(ALONE) ? 1 : 2;
  const browser = await startBrowser();
  try {
    const left = [...asked];
    const work = async (read: RedesignBrowser['readers'][number]): Promise<Result[]> => {
      const page = left.shift();
      if (page === undefined) return [];
      const expected = expectedOn(page, TODAY).keys ?? [];
      const results = (await read(page, pageOn(page, TODAY), most)).map(({ redesigns, keys }) => {
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
