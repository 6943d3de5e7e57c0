/** Stands in for RMS: answers requests to RMS's own addresses from test/pages, before they reach the network. */

import type { HTTPRequest, Page } from 'puppeteer-core';
import { hasPage, pageOn } from '../support/pages/pages.ts';
import { type Clock, todayOn } from './clock.ts';

/** The address where test pages appear. */
export const PORTAL = 'https://webservice.rms.rakuten.co.jp/merchant-portal/';

export interface Served {
  readonly body: string | Uint8Array;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RmsServer {
  /** Answers all requests of this page from now on. */
  readonly serveTo: (page: Page) => Promise<void>;
  /** Serves something else at one address. */
  readonly put: (address: string, what: Served) => void;
  /** Every address that a page requested, in order. */
  readonly asked: () => readonly string[];
  /** Forgets what was put and what was requested. */
  readonly reset: () => void;
}

/** An RMS on this clock's day. With `onlyPut` it knows no test page, and aborts every request for anything else. */
export function rmsServer(clock: Clock, onlyPut = false): RmsServer {
  const put = new Map<string, Served>();
  const asked: string[] = [];

  const served = (address: string): Served | undefined => {
    const { host, pathname } = new URL(address);
    const name = decodeURIComponent(pathname.split('/').at(-1) ?? '').replace(/\.html$/, '');
    const isRms = host.endsWith('.rms.rakuten.co.jp');
    return (
      put.get(address) ?? (isRms && !onlyPut && hasPage(name) ? { body: pageOn(name, todayOn(clock)) } : undefined)
    );
  };
  const answer = async (request: HTTPRequest) => {
    const address = request.url();
    // Pages of the browser or the extension itself, and inline images: no network request at all.
    if (!/^https?:/.test(address)) return request.continue();
    // Browsers request it by themselves.
    if (address.endsWith('/favicon.ico')) return request.respond({ status: 204 });
    asked.push(address);
    const found = served(address);
    if (!found && onlyPut) return request.abort('aborted');
    return request.respond({
      status: found ? 200 : 404,
      contentType: found?.contentType ?? 'text/html; charset=utf-8',
      ...(found?.headers && { headers: found.headers }),
      body: found?.body ?? 'There is no such page.',
    });
  };
  const pages = new WeakMap<Page, Promise<void>>();
  const begin = async (page: Page) => {
    // A page that is closed meanwhile needs no answer.
    page.on('request', (request) => void answer(request).catch(() => undefined));
    await page.setRequestInterception(true);
  };
  return {
    serveTo: (page) => {
      const begun = pages.get(page) ?? begin(page);
      pages.set(page, begun);
      return begun;
    },
    put: (address, what) => void put.set(address, what),
    asked: () => [...asked],
    reset: () => {
      put.clear();
      asked.length = 0;
    },
  };
}
