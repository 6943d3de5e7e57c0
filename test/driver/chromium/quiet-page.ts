/** A page of the extension in the background: from it the tests read and set the extension's state. */

import type { Browser, Page } from 'puppeteer-core';
import type { Popup } from '../browser.ts';
import { until } from '../until.ts';

export interface QuietPage {
  /** Runs a function in the page, and opens it where it is not there. */
  readonly evaluate: Popup['evaluate'];
  /** Resolves once the extension is there. */
  readonly untilThere: () => Promise<void>;
  /** Closes it. The browser closes it with the extension, and what is asked of it meanwhile fails. */
  readonly close: () => Promise<void>;
}

/** The page at this address; where a user looks on, it is there only while it is needed. */
export function quietPage(browser: () => Browser, address: string, isSeen: boolean): QuietPage {
  let page: Page | undefined;
  const opened = async (): Promise<Page> => {
    if (page?.isClosed() === false) return page;
    const fresh = await browser().newPage({ background: true });
    // Right after a start or a reload the extension may not be there yet.
    const isThere = () =>
      fresh.goto(address).then(
        () => true,
        () => false,
      );
    await until(isThere, 'the extension');
    // Chrome before 148 has only `chrome`.
    await fresh.evaluate(
      () => void Object.assign(globalThis, { browser: Reflect.get(globalThis, 'browser') ?? chrome }),
    );
    page = fresh;
    return fresh;
  };
  const close = async () => {
    await page?.close().catch(() => undefined);
    page = undefined;
  };
  return {
    evaluate: async (run, ...args) => {
      const there = await opened();
      // biome-ignore lint/suspicious/noExplicitAny: puppeteer's own types do not let a generic function through.
      const answer = (await there.evaluate(run as any, ...args)) as any;
      // A user would wonder what this page is.
      if (isSeen) await close();
      return answer;
    },
    untilThere: async () => void (await opened()),
    close,
  };
}

declare const chrome: object;
