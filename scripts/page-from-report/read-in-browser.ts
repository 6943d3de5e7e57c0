/**
 * Reads new pages with their frames in a real Chromium, because layout decides whether columns are below their titles.
 */

import { launch } from 'puppeteer-core';
import { COMPUTERS_CLOCK, todayOn } from '../../test/driver/clock.ts';
import { PORTAL, rmsServer } from '../../test/driver/rms-server.ts';
import { filled } from '../../test/support/pages/placeholders.ts';
import { bundled } from '../setup/bundle.ts';
import { getBrowser } from '../setup/get-browser.mjs';
import type { PageRead } from './expected-reading.ts';

type InPage = typeof import('./in-page.ts');
declare const pageReader: InPage;

export interface NewPage {
  readonly name: string;
  readonly html: string;
}

/** What the reader makes of each page; pages of which it makes nothing are left out. */
export async function readInBrowser(pages: readonly NewPage[]): Promise<ReadonlyMap<string, PageRead>> {
  const [executablePath, script] = await Promise.all([
    getBrowser('chromium'),
    bundled('scripts/page-from-report/in-page.ts', 'pageReader'),
  ]);
  // As root, such as in a container, Chromium does not start with its sandbox.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await launch({ executablePath, args, pipe: true, defaultViewport: { width: 1280, height: 900 } });
  try {
    const tab = await browser.newPage();
    const server = rmsServer(COMPUTERS_CLOCK, true);
    const today = todayOn(COMPUTERS_CLOCK);
    for (const { name, html } of pages) server.put(`${PORTAL}${name}.html`, { body: filled(html, today) });
    await server.serveTo(tab);
    await tab.goto(`${PORTAL}${pages[0]?.name}.html`);
    const readings = new Map<string, PageRead>();
    for (const frame of tab.frames()) {
      const name = decodeURIComponent(new URL(frame.url()).pathname.split('/').at(-1) ?? '').replace(/\.html$/, '');
      if (!pages.some((page) => page.name === name)) continue;
      await frame.evaluate(script);
      const read = await frame.evaluate(() => pageReader.read());
      if (read) readings.set(name, JSON.parse(read));
    }
    return readings;
  } finally {
    await browser.close();
  }
}
