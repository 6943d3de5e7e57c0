/** Reads and presses the guide of a page, and writes down what was seen before it. */

import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach } from 'vitest';
import type { KagibanBrowser } from '../../driver/browser.ts';
import type { Sight } from '../../support/stored.ts';
import { forgetAll, freshBrowser, until } from '../this-browser.ts';

/** A key as a list showed it, of the shop that no page names. `first`: the days since it was first seen. */
export const seen = (product: string, ends: number, first = 80, family = 'vendor'): Sight => [
  product,
  { ends, family, first, last: 1 },
];

/**
 * A browser for the tests of this file, and a way to open a page and read its guide. Each test begins with nothing
 * known and no page open.
 */
export function guides() {
  let kagiban: KagibanBrowser;
  let page: Page | undefined;
  beforeAll(async () => {
    kagiban = await freshBrowser();
  });
  beforeEach(async () => {
    await page?.close();
    page = undefined;
    await forgetAll(kagiban);
  });
  return {
    kagiban: () => kagiban,
    guideOn: async (name: string, address?: string) => {
      const guide = await openGuide(kagiban, name, address);
      page = guide.page;
      return guide;
    },
  };
}

/** The guide of this page: its attributes, its words, and what stands right behind it. */
async function openGuide(kagiban: KagibanBrowser, name: string, address?: string) {
  const opened = await kagiban.open(name, address);
  const read = () =>
    opened.evaluate(() => {
      const all = document.querySelectorAll<HTMLElement>('kagiban-guide');
      const [host] = all;
      const inside = host?.shadowRoot?.querySelector<HTMLElement>('.guide');
      return {
        count: all.length,
        data: { ...host?.dataset } as Record<string, string>,
        words: inside?.innerText.replace(/\s+/g, ' ') ?? '',
        before: host?.nextElementSibling?.localName,
        within: host?.parentElement?.localName,
        width: host?.getBoundingClientRect().width ?? 0,
        quiet: inside?.classList.contains('guide--quiet') ?? false,
      };
    });
  let found: Awaited<ReturnType<typeof read>> | undefined;
  await until(
    async () => {
      found = await read();
      return found.words !== '';
    },
    () => `a guide on ${name}`,
  );
  return { page: opened, ...(found as Awaited<ReturnType<typeof read>>) };
}

/**
 * Presses what says this in the guide, with the keyboard: a mouse may miss what still finds its place. In the dock it
 * is to be opened first.
 */
export async function pressed(on: Page, words: string): Promise<void> {
  const dock = await on.$('kagiban-dock[data-open="false"]');
  if (dock)
    await (await on.evaluateHandle((one) => one.shadowRoot?.querySelector('button') as HTMLElement, dock)).click();
  const found = await on.evaluateHandle(
    (label) =>
      [...(document.querySelector('kagiban-guide')?.shadowRoot?.querySelectorAll<HTMLElement>('button,a') ?? [])].find(
        (one) => one.textContent === label,
      ) as HTMLElement,
    words,
  );
  await found.focus();
  await on.keyboard.press('Enter');
}

export const statusOf = (on: Page) =>
  on.evaluate(() => document.querySelector('kagiban-guide')?.shadowRoot?.querySelector('[role="status"]')?.textContent);

/** The page as it is without our elements. */
export const withoutOurs = (on: Page) =>
  on.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const ours of copy.querySelectorAll('kagiban-note,kagiban-summary,kagiban-guide,kagiban-dock')) ours.remove();
    return copy.outerHTML;
  });
