/** A real headless browser for the redesigns, because layout decides whether columns are below their titles. */

import { availableParallelism } from 'node:os';
import { launch } from 'puppeteer-core';
import { bundled } from '../setup/bundle.ts';
import { getBrowser } from '../setup/get-browser.mjs';
import type { Attempt } from './verdict.ts';

type InPage = typeof import('./in-page.ts');
declare const redesignCheck: InPage;

export interface RedesignBrowser {
  readonly names: readonly string[];
  /** Each reader may be used while the others are busy. */
  readonly readers: readonly ((name: string, html: string, most: number) => Promise<Attempt[]>)[];
  readonly close: () => Promise<void>;
}

/** Starts it offline, with the reader from this source in each of its pages. */
export async function startBrowser(): Promise<RedesignBrowser> {
  const [executablePath, script] = await Promise.all([
    getBrowser('chromium'),
    bundled('scripts/redesign/in-page.ts', 'redesignCheck'),
  ]);
  const browser = await launch({
    executablePath,
    headless: true,
    pipe: true,
    defaultViewport: { width: 1280, height: 900 },
    // A page may be busy for several seconds at a time.
    protocolTimeout: 300_000,
    args: [
      // As root, such as in a container, Chromium does not start with its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // Otherwise background pages would be throttled.
      '--disable-renderer-backgrounding',
    ],
  });
  const pages = await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, () => browser.newPage()));
  for (const page of pages) {
    await page.setOfflineMode(true);
    await page.evaluate(script);
  }
  const names = await pages[0]?.evaluate(() => redesignCheck.names);
  return {
    names: names ?? [],
    readers: pages.map(
      (page) =>
        (...asked) =>
          page.evaluate((...args) => redesignCheck.readRedesigned(...args), ...asked),
    ),
    close: () => browser.close(),
  };
}
