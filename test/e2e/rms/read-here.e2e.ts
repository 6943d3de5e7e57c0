/**
 * RMS's other hosts in a real browser: nothing of ours is there until the toolbar button is pressed and says so, or the
 * host is granted.
 */

import { describe, expect, it } from 'vitest';
import type { InstallOptions, KagibanBrowser } from '../../driver/browser.ts';
import { press, says, text } from '../popup-words.ts';
import { BROWSER, countOn, freshBrowser, notesOn, until } from '../this-browser.ts';

const ORDERS = 'https://order-rp.rms.rakuten.co.jp';
const ADDRESS = `${ORDERS}/rms/g2-several`;
const ROWS = 6;

const stored = async (from: KagibanBrowser) =>
  Object.entries(await from.storage()).flatMap(([key, value]) =>
    key.startsWith('visit:') ? (value as Visit).rows : [],
  );

describe('another host of RMS', () => {
  it('is left alone until 「この画面を読み取る」 is pressed, then explained like any other', async () => {
    const browser = await freshBrowser();
    const page = await browser.open('g2-several', ADDRESS);
    // By then a page that is read by itself has its notes.
    await notesOn(await browser.open('g2-several'), ROWS);
    await browser.clear();
    await page.bringToFront();
    expect(await countOn(page, 'kagiban-note, kagiban-summary, kagiban-guide')).toBe(0);
    expect(await stored(browser)).toEqual([]);

    const popup = await browser.popup(page);
    await says(popup, 'order-rp.rms.rakuten.co.jp');
    await says(popup, 'このサイトではいつも読み取る');
    await press(popup, 'この画面を読み取る');
    await says(popup, '読み取りました');
    await notesOn(page, ROWS);
    await until(
      async () => (await stored(browser)).length === ROWS,
      () => 'what it shows is kept',
    );
    await popup.close();

    // The press counts for this page, not for the next one.
    const next = await browser.open('g2-several', ADDRESS);
    await notesOn(await browser.open('g2-several'), ROWS);
    expect(await countOn(next, 'kagiban-note')).toBe(0);
  });

  it('is not offered where RMS is read by itself, nor over another site', async () => {
    const browser = await freshBrowser();
    for (const address of ['https://webservice.rms.rakuten.co.jp/g2-several', 'https://rms.rakuten.co.jp.example/']) {
      const popup = await browser.popup(await browser.open('g2-several', address));
      await says(popup, '鍵番');
      expect(await text(popup)).not.toContain('この画面を読み取る');
      await popup.close();
    }
  });
});

describe('a host that was granted', () => {
  // No test can press the browser's own question: the copy has the grant from the start.
  const granted: InstallOptions = {
    language: 'ja',
    changeManifest: (manifest) => ({
      ...manifest,
      host_permissions: [...(manifest['host_permissions'] as string[]), `${ORDERS}/*`],
    }),
  };

  it('is read by itself, also after the background was stopped and the browser started again, and is offered no more', async () => {
    const browser = await freshBrowser(granted);
    // The grant stands in the manifest of this copy: what follows from it is done once the background has started.
    await until(
      () =>
        browser.evaluate(async () => {
          const { scripting } = (globalThis as unknown as { browser: { scripting: Scripting } }).browser;
          return (await scripting.getRegisteredContentScripts()).length === 1;
        }),
      () => 'the host is registered',
    );
    await notesOn(await browser.open('g2-several', ADDRESS), ROWS);
    const popup = await browser.popup();
    await says(popup, '鍵番');
    expect(await text(popup)).not.toContain('この画面を読み取る');
    await popup.close();
    await browser.stopWorker();
    await notesOn(await browser.open('g2-several', ADDRESS), ROWS);
    await browser.restart();
    await notesOn(await browser.open('g2-several', ADDRESS), ROWS);
  });
});

describe.runIf(BROWSER === 'firefox')('a host that is taken back', () => {
  it('is read no more, on pages that stand open neither', async () => {
    const browser = await freshBrowser();
    const page = await browser.open('g2-several');
    await notesOn(page, ROWS);
    await until(
      async () => (await stored(browser)).length === ROWS,
      () => 'what it shows is kept',
    );
    await browser.evaluate(async () => {
      const { permissions } = (globalThis as unknown as { browser: { permissions: Permissions } }).browser;
      await permissions.remove({ origins: (await permissions.getAll()).origins });
    });
    await notesOn(page, 0);
    await page.evaluate(() => document.querySelector('td')?.append('改'));
    expect(await countOn(page, 'kagiban-note, kagiban-summary')).toBe(0);
  });
});

interface Permissions {
  getAll: () => Promise<{ origins: string[] }>;
  remove: (what: { origins: string[] }) => Promise<boolean>;
}

interface Visit {
  rows: object[];
}

interface Scripting {
  getRegisteredContentScripts: () => Promise<object[]>;
}
