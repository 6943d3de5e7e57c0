/** Whoever copies words of a page gets those of the page, and none of ours. */

import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { draw, movingPage, TABLE } from '../rms/moving-page.ts';
import { BROWSER, notesOn } from '../this-browser.ts';

const { open } = movingPage();

let page: Page;
afterEach(() => page.close());

/** Runs in the page. */
const dockLine = () => document.querySelector('kagiban-dock')?.shadowRoot?.querySelector('button') as HTMLElement;

/** A list that ends the page, has no room for a summary, and states in blocks of their own. */
const AT_THE_END = `<style>div div{height:100px;overflow:auto}</style><div>${TABLE.replaceAll(/(利用中[^<]*)/g, '<p>$1</p>')}</div>`;

// Chromium ends a table with a line break before any box, and the dock has to have one.
const BEHIND_A_TABLE: [string, string, boolean][] = [
  [', also where the dock stands behind a table', AT_THE_END, false],
  [', also while the dock is open', AT_THE_END, true],
];

it.each([['', TABLE, false] as const, ...(BROWSER === 'firefox' ? BEHIND_A_TABLE : [])])(
  'what is copied is what the page says, without a word or a line break of ours%s',
  async (_, html, isOpen) => {
    page = await open();
    await page.evaluate(draw, html);
    await notesOn(page, 2);
    if (isOpen) await (await page.evaluateHandle(dockLine)).click();
    const selected = () =>
      page.evaluate(() => {
        getSelection()?.selectAllChildren(document.body);
        return getSelection()?.toString() ?? '';
      });
    const withOurs = await selected();
    const without = await page.evaluate(() => {
      for (const one of document.querySelectorAll('kagiban-note, kagiban-summary, kagiban-dock, kagiban-guide'))
        one.remove();
      getSelection()?.selectAllChildren(document.body);
      return getSelection()?.toString() ?? '';
    });
    expect(without).toContain('見本一号');
    expect(withOurs).toBe(without);
  },
);
