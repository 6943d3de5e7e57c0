/** A tab in which the reader is alone with test pages, many of them one after the other. */

import type { Frame } from 'puppeteer-core';
import { expect } from 'vitest';
import { bundled } from '../../../scripts/setup/bundle.ts';
import type { KagibanBrowser } from '../../driver/browser.ts';
import type { FrameRead } from '../../support/pages/reader-in-page.ts';
import { until } from '../this-browser.ts';

declare const readerInPage: typeof import('../../support/pages/reader-in-page.ts');

/** A host of RMS on which nothing of ours runs by itself. */
export const READER_ONLY = 'https://mihon.rms.rakuten.co.jp/';
/** A page without a word: the frames on it have no heading from it. */
const EMPTY = `${READER_ONLY}empty`;

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

/** `withMarks`: whether what it makes of a page that stands still is looked at once more with `marked`. */
export async function readerTab(kagiban: KagibanBrowser, withMarks = false): Promise<ReaderTab> {
  const script = await bundled('test/support/pages/reader-in-page.ts', 'readerInPage');
  kagiban.serve(EMPTY, { body: '<!doctype html><title>見本</title><body></body>' });
  const page = await kagiban.open('', EMPTY);
  // Firefox runs it inside of a function.
  await page.evaluateOnNewDocument(`${script};globalThis.readerInPage = readerInPage;`);

  /** Pages that stand still are written into the tab, one after the other. */
  const still = async (pages: readonly PageAt[]): Promise<FramesRead[]> => {
    await page.goto(EMPTY);
    const read = await page.evaluate((all, marks) => readerInPage.show(all, marks), pages.map(htmlOf), withMarks);
    return pages.map((one, index) => new Map([[nameIn(one.address), JSON.parse(read[index] ?? '')]]));
  };

  /** Pages with scripts live side by side, each in a frame of the window's size, until all show what they will. */
  const scripted = async (pages: readonly PageAt[], isWhole: IsWhole): Promise<FramesRead[]> => {
    await page.goto(EMPTY);
    await page.evaluate((all) => readerInPage.showBeside(all), pages.map(htmlOf));
    const read: FramesRead[] = [];
    let missing = pages.map((_, index) => index);
    const look = async () => {
      const now = await page.evaluate((some) => readerInPage.besides(some), missing);
      const late = missing.filter((index, at) => {
        const { age, read: one } = now[at] ?? expect.fail('no such frame');
        const { html, address, wait = 0 } = pages[index] ?? expect.fail('no such page');
        const frames: FramesRead = new Map([[nameIn(address), one]]);
        read[index] = frames;
        return age < wait || ((isLate(html) || wait > 0) && !isWhole(frames));
      });
      missing = late;
      return late.length === 0;
    };
    // Where they never come, the test of that page shows what was read instead.
    if (pages.length > 0) await until(look, 'late rows').catch(() => undefined);
    return read;
  };

  /** A page with frames is gone to: they have addresses. */
  const goneTo = async ({ address }: PageAt): Promise<FramesRead> => {
    await page.goto(address);
    const read = async (frame: Frame): Promise<[string, FrameRead]> => [
      nameIn(frame.url()),
      JSON.parse(await frame.evaluate(() => readerInPage.all())),
    ];
    return new Map(await Promise.all(page.frames().map(read)));
  };

  return {
    read: async (pages, isWhole) => {
      const frames = new Map<PageAt, FramesRead>();
      const keep = (some: readonly PageAt[], all: readonly FramesRead[]) => {
        for (const [index, one] of some.entries()) frames.set(one, all[index] ?? new Map());
      };
      const [framed, others] = parted(pages, hasFrames);
      const [alive, stills] = parted(others, ({ html }) => isAlive(html));
      keep(stills, await still(stills));
      keep(alive, await scripted(alive, isWhole));
      for (const one of framed) frames.set(one, await goneTo(one));
      return pages.map((one) => frames.get(one) ?? new Map());
    },
  };
}

const htmlOf = ({ html }: PageAt) => html;
const hasFrames = ({ html }: PageAt) => /<i?frame/i.test(html);
const isLate = (html: string) => html.includes('<!-- late -->');

/** Whether the page has scripts or frames: what is written into a tab would not be what it becomes. */
export const isAlive = (html: string) => /<script|<i?frame/i.test(html);

const nameIn = (address: string) => address.split('/').at(-1)?.replace('.html', '') ?? '';

/** Those that are so, and those that are not. */
function parted<T>(all: readonly T[], isSo: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isSo), all.filter((one) => !isSo(one))];
}
