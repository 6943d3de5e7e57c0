/** A tab in which the reader is alone with test pages, many of them one after the other. */

import type { Frame, Page } from 'puppeteer-core';
import { bundled } from '../../../scripts/setup/bundle.ts';
import type { KagibanBrowser } from '../../driver/browser.ts';
import type { FrameRead } from '../../support/pages/reader-in-page.ts';
import { until } from '../this-browser.ts';

declare const readerInPage: typeof import('../../support/pages/reader-in-page.ts');

/** A host of RMS on which nothing of ours runs by itself. */
export const READER_ONLY = 'https://mihon.rms.rakuten.co.jp/';
const EMPTY = `${READER_ONLY}other-manual`;

/** A page, and the address at which it is served. */
export interface PageAt {
  readonly html: string;
  readonly address: string;
  /** How old it has to be, in milliseconds, before it shows what it will show. */
  readonly wait?: number | undefined;
}

/** What is made of each frame of a page, in the order of the document, by the last part of the frame's address. */
export type FramesRead = ReadonlyMap<string, FrameRead>;

type IsWhole = (frames: FramesRead) => boolean;

export interface ReaderTab {
  /**
   * What is made of these pages, in the same order. Rows that come late are waited for: `isWhole` says whether they are
   * there.
   */
  readonly read: (pages: readonly PageAt[], isWhole: IsWhole) => Promise<FramesRead[]>;
}

export async function readerTab(kagiban: KagibanBrowser): Promise<ReaderTab> {
  const script = await bundled('test/support/pages/reader-in-page.ts', 'readerInPage');
  const newTab = async (): Promise<Page> => {
    const tab = await kagiban.open('other-manual', EMPTY);
    // Firefox runs it inside of a function.
    await tab.evaluateOnNewDocument(`${script};globalThis.readerInPage = readerInPage;`);
    return tab;
  };
  const page = await newTab();

  const still = async (pages: readonly PageAt[]): Promise<FramesRead[]> => {
    await page.goto(EMPTY);
    const read = await page.evaluate(
      (all) => readerInPage.show(all),
      pages.map(({ html }) => html),
    );
    return read.map((text, index) => new Map([[nameIn(pages[index]?.address ?? ''), JSON.parse(text)]]));
  };
  const framesIn = async (tab: Page): Promise<FramesRead> => {
    const read = async (frame: Frame): Promise<[string, FrameRead]> => [
      nameIn(frame.url()),
      JSON.parse(await frame.evaluate(() => readerInPage.all())),
    ];
    return new Map(await Promise.all(tab.frames().map(read)));
  };
  const framesInTime = async ({ html, wait = 0 }: PageAt, tab: Page, isWhole: IsWhole): Promise<FramesRead> => {
    const whole = async () => {
      const age = await tab.evaluate(() => performance.now());
      const now = await framesIn(tab);
      return age >= wait && isWhole(now) && now;
    };
    // Where they never come, the test of that page shows what was read instead.
    const isLate = html.includes('<!-- late -->') || wait > 0;
    return (isLate && (await until(whole, 'late rows').catch(() => undefined))) || framesIn(tab);
  };
  return {
    read: async (pages, isWhole) => {
      const stillPages = pages.filter(({ html }) => !isAlive(html));
      const frames = new Map((await still(stillPages)).map((one, index) => [stillPages[index], one]));
      const alive = pages.filter(({ html }) => isAlive(html));
      // Those that take their time do so side by side, while the others are read.
      const waiting = new Map<PageAt, Page>();
      for (const one of alive.filter(({ wait }) => wait !== undefined)) {
        const tab = await newTab();
        await tab.goto(one.address);
        waiting.set(one, tab);
      }
      await page.bringToFront();
      for (const one of alive.filter(({ wait }) => wait === undefined)) {
        await page.goto(one.address);
        frames.set(one, await framesInTime(one, page, isWhole));
      }
      for (const [one, tab] of waiting) {
        await tab.bringToFront();
        frames.set(one, await framesInTime(one, tab, isWhole));
        await tab.close();
      }
      return pages.map((one) => frames.get(one) ?? new Map());
    },
  };
}

/**
 * Whether the page has to be gone to: it has scripts or frames. All others are written into the tab, which is quicker.
 */
export const isAlive = (html: string) => /<script|<i?frame/i.test(html);

const nameIn = (address: string) => address.split('/').at(-1)?.replace('.html', '') ?? '';
