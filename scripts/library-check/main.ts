/** Renders lists and detail screens by real component libraries, with Kagiban in the browser, and sums up what came. */

import { mkdirSync, writeFileSync } from 'node:fs';
import '../../test/support/node/temporal.ts';
import { type BrowserName, launch } from '../../test/driver/browser.ts';
import { TEST_CLOCK } from '../../test/driver/clock.ts';
import { bundled } from '../setup/bundle.ts';
import { fromRoot } from '../setup/root.mjs';
import { Trouble } from '../setup/trouble.mjs';
import { COMPONENTS } from './components.ts';
import { bundledComponent, pageOf } from './page.ts';
import { lineOf, passed, sumOf } from './report.ts';
import { type CaseResult, runCase } from './run-case.ts';

const PICTURES = 'artifacts/library-check';

/**
 * Runs the cases whose name has one of these words in it; all without words. Resolves to whether nothing was wrong,
 * changed or broken.
 */
export async function checkLibraries(name: BrowserName, words: readonly string[]): Promise<boolean> {
  const chosen = COMPONENTS.flatMap((component) => {
    const situations = component.situations.filter(
      (one) => words.length === 0 || words.some((word) => `${component.name}-${one}`.includes(word)),
    );
    return situations.length > 0 ? [{ component, situations }] : [];
  });
  if (chosen.length === 0) throw new Trouble(`No case is named ${words.join(' or ')}.`);
  mkdirSync(fromRoot(PICTURES), { recursive: true });
  const script = await bundled('scripts/library-check/in-page.ts', 'libraryCheck');
  const kagiban = await launch(name, { clock: TEST_CLOCK, scrollBars: true });
  const results: CaseResult[] = [];
  try {
    const page = await kagiban.open('about:blank', 'about:blank');
    await page.evaluateOnNewDocument(`${script};globalThis.libraryCheck = libraryCheck;`);
    for (const { component, situations } of chosen) {
      const bundle = await bundledComponent(component.file);
      for (const situation of situations) {
        const file = fromRoot(`${PICTURES}/${name}-${component.name}-${situation}.png`);
        const one = { component, situation, html: pageOf(bundle, situation) };
        const result = await runCase(kagiban, page, one, (picture) => writeFileSync(file, picture));
        console.log(lineOf(result));
        results.push(result);
      }
    }
  } finally {
    await kagiban.close();
  }
  console.log(sumOf(name, results));
  writeFileSync(fromRoot(`artifacts/library-check-${name}.json`), `${JSON.stringify(results, undefined, 2)}\n`);
  return passed(results);
}
