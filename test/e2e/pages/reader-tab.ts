/** A tab in which the reader is alone with test pages, many of them one after the other. */

import type { Frame } from 'puppeteer-core';
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

export interface ReaderTab {
  /**
   * What is made of these pages, in the same order. Rows that come late are waited for: `isWhole` says whether they are
   * there.
   */
  readonly read: (pages: readonly PageAt[], isWhole: (frames: FramesRead) => boolean) => Promise<FramesRead[]>;
}

export async function readerTab(kagiban: KagibanBrowser): Promise<ReaderTab> {
  const script = await bundled('test/support/pages/reader-in-page.ts', 'readerInPage');
  const page = await kagiban.open('other-manual', EMPTY);
  // Firefox runs it inside of a function.
  await page.evaluateOnNewDocument(`${script};globalThis.readerInPage = readerInPage;`);

  const still = async (pages: readonly PageAt[]): Promise<FramesRead[]> => {
    await page.goto(EMPTY);
    const read = await page.evaluate(
      (all) => readerInPage.show(all),
      pages.map(({ html }) => html),
    );
    return read.map((text, index) => new Map([[nameIn(pages[index]?.address ?? ''), JSON.parse(text)]]));
  };
  const framesNow = async (): Promise<FramesRead> => {
    const read = async (frame: Frame): Promise<[string, FrameRead]> => [
      nameIn(frame.url()),
      JSON.parse(await frame.evaluate(() => readerInPage.all())),
    ];
    return new Map(await Promise.all(page.frames().map(read)));
  };
  return {
    read: async (pages, isWhole) => {
      const stillPages = pages.filter(({ html }) => !isAlive(html));
      const frames = new Map((await still(stillPages)).map((one, index) => [stillPages[index], one]));
      for (const one of pages.filter(({ html }) => isAlive(html))) {
        await page.goto(one.address);
        const whole = async () => {
          const age = await page.evaluate(() => performance.now());
          const now = await framesNow();
          return age >= (one.wait ?? 0) && isWhole(now) && now;
        };
        // Where they never come, the test of that page shows what was read instead.
        const isLate = one.html.includes('<!-- late -->') || one.wait !== undefined;
        const late = isLate && (await until(whole, 'late rows').catch(() => undefined));
        frames.set(one, late || (await framesNow()));
      }
      return pages.map((one) => frames.get(one) ?? new Map());
    },
  };
}

/**
 * Whether the page has to be gone to: it has scripts or frames. All others are written into the tab, which is quicker.
 */
const isAlive = (html: string) => /<script|<i?frame/i.test(html);

const nameIn = (address: string) => address.split('/').at(-1)?.replace('.html', '') ?? '';
