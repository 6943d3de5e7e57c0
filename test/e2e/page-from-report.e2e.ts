/** From a page to its report and from the report to a page, in a real browser, where columns are told by how they are drawn: both are read alike. */

import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rebuiltPage } from '../../scripts/page-from-report/rebuilt-page.ts';
import { bundled } from '../../scripts/setup/bundle.ts';
import { LEFT_OUT } from '../../src/report/page-node.ts';
import { partsOf } from '../../src/report/report-parts.ts';
import { wholeReport } from '../../src/report/whole-report.ts';
import { type KagibanBrowser, launch } from '../support/browser.ts';
import { expectedOn, pageNames } from '../support/pages.ts';
import { filled, todayInJapan } from '../support/placeholders.ts';
import { strangersIn } from '../support/report-words.ts';
import { PORTAL } from '../support/rms-server.ts';
import { BROWSER, notesOn } from './this-browser.ts';

declare const reportInPage: typeof import('../support/report-in-page.ts');

const TODAY = todayInJapan();

/** What is expected of a page and of its frames. */
const expectedIn = (name: string) =>
  [name, ...pageNames().filter((one) => one.startsWith(`${name}.`))].map((one) => expectedOn(one, TODAY));
const keysIn = ({ keys = [] }: ReturnType<typeof expectedOn>) => keys.length;
const PAGES = pageNames().filter((name) => !name.includes('.') && expectedIn(name).some((one) => keysIn(one) > 0));
/** One for each key; none where they would put rows askew. */
const notesIn = (name: string) => expectedIn(name).reduce((sum, one) => sum + (one.notes ?? keysIn(one)), 0);

let kagiban: KagibanBrowser;
let page: Page;
let script: string;
beforeAll(async () => {
  [kagiban, script] = await Promise.all([
    launch(BROWSER, { today: TODAY }),
    bundled('test/support/report-in-page.ts', 'reportInPage'),
  ]);
  page = await kagiban.open('other-manual');
});
afterAll(() => kagiban?.close());

async function inFrames(run: (frame: Frame) => Promise<string>): Promise<string[]> {
  return Promise.all(
    page.frames().map(async (frame) => {
      await frame.evaluate(script);
      return run(frame);
    }),
  );
}
const shapes = () => inFrames((frame) => frame.evaluate(() => reportInPage.shape()));

/** Its rows stand at one height by the style sheet alone, and a report has no heights: what is made of it is silent, not wrong. */
const BY_HEIGHT = 'columns-as-boxes';

it.each(PAGES)('%s', async (name) => {
  await page.goto(PORTAL + name);
  await notesOn(page, notesIn(name));
  const read = await shapes();
  const report = wholeReport(await inFrames((frame) => frame.evaluate(() => reportInPage.report())), {
    version: '0.1.0',
    browser: 'Mihon 1',
  });
  expect(strangersIn(report)).toEqual([]);

  const parts = partsOf(report);
  if (!Array.isArray(parts)) throw new Error(`It cannot be read back: ${JSON.stringify(parts)}`);
  const addressOf = (path: string) => `${PORTAL}again-${name}-${path}`;
  for (const part of parts) {
    const html = rebuiltPage(part, (index) =>
      parts.some(({ path }) => path === `${part.path}.${index}`) ? addressOf(`${part.path}.${index}`) : undefined,
    );
    kagiban.serve(addressOf(part.path), { body: filled(html, TODAY) });
  }
  await page.goto(addressOf('0'));
  expect(await shapes()).toEqual(name === BY_HEIGHT ? ['null'] : read);
});

it('a report on 100,000 elements is short enough to be looked through', async () => {
  const huge = 'https://mihon.example/huge';
  const texts = ['見本', 'みほん', 'ミホン見本', '見本 みほん', '架空'];
  const rows = Array.from({ length: 50_000 }, (_, at) => `<p>${texts[at % 5]}<b>見本</b></p>`).join('');
  kagiban.serve(huge, { body: `<!doctype html><meta charset="utf-8"><h1>アプリ一覧</h1>${rows}` });
  await page.goto(huge);
  await page.evaluate(script);
  const report = await page.evaluate(() => reportInPage.report());
  expect(report).toContain(LEFT_OUT);
  expect(report.length).toBeLessThan(150_000);
  expect(strangersIn(report)).toEqual([]);
});
