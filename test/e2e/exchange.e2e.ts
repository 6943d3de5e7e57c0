/**
 * Copies in a real browser: one is saved as a file, all is lost, and the file brings it back; what is no good copy is
 * refused, and changes nothing.
 */

import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { KagibanBrowser } from '../driver/browser.ts';
import { OPTIONS_PATH } from '../driver/extension-files.ts';
import { sights, ticks } from '../support/stored.ts';
import { press, says, text } from './popup-words.ts';
import { forgetAll, freshBrowser, until } from './this-browser.ts';

const SHOP = { url: 'mihon-aonami' };
const id = (product: string) => `mihon-aonami/vendor/${product}`;
const KNOWN = {
  ...sights(
    ['見本一号', { ends: 6, shop: SHOP, last: 2 }],
    ['見本二号', { ends: 40, shop: SHOP, last: 2 }],
    ['見本一号', { ends: 90, shop: SHOP, last: 1 }],
    ['見本二号', { ends: 40, shop: SHOP, last: 1 }],
  ),
  ...ticks(id('見本一号'), 90, 'generic', 'issued'),
};
const isBadge = (wanted: string) => kagiban.waitForBadge(({ text }) => text === wanted);

let kagiban: KagibanBrowser;
let files: string;
beforeAll(async () => {
  kagiban = await freshBrowser();
  files = await mkdtemp(path.join(process.env['KAGIBAN_RUN_FOLDER'] ?? tmpdir(), 'copies-'));
});

/** The text of the file that is saved next. */
async function savedBy(pressing: () => Promise<unknown>): Promise<string> {
  const before = Object.keys(await kagiban.savedFiles());
  await pressing();
  return until(async () => {
    const files = Object.entries(await kagiban.savedFiles());
    return files.find(([name]) => name.endsWith('.json') && !before.includes(name))?.[1];
  }, 'a file to be saved');
}

/** Chooses a file with this text, as the user does. */
async function choose(page: Page, contents: string | Uint8Array): Promise<void> {
  const file = path.join(files, 'kagiban-copy.json');
  await writeFile(file, contents);
  const field = (await page.$('input[name="copy"]')) as ElementHandle<HTMLInputElement> | null;
  if (!field) throw new Error('There is no field for a file.');
  await field.uploadFile(file);
}

const openOptions = async (hash = '') => {
  const page = await kagiban.openExtensionPage(hash, OPTIONS_PATH);
  await says(page, '控えと共有');
  return page;
};

/** All that the popup says in a tab of its own. */
async function home(): Promise<string> {
  const page = await kagiban.openExtensionPage('?tab');
  await says(page, '見本二号');
  const words = await text(page);
  await page.close();
  return words;
}

describe('a copy', () => {
  it('is saved as a file, and brings everything back after all was lost', async () => {
    await kagiban.setStorage(KNOWN);
    await isBadge('未6');
    const [before, shown] = [await kagiban.storage(), await home()];
    const options = await openOptions();
    const copy = await savedBy(() => press(options, '控えを保存する'));
    await says(options, 'を書き出しました');
    const file = JSON.parse(copy);
    expect(Object.keys(file)).toEqual(['format', 'version', 'exportedAt', 'facts']);
    expect(file.facts).toMatchObject(KNOWN);

    await options.close();
    await forgetAll(kagiban);
    const empty = await openOptions();
    await choose(empty, copy);
    await says(empty, 'まだ何も変えていません');
    await says(empty, '増える製品');
    expect((await kagiban.badge()).text).toBe('?');
    expect(Object.keys(await kagiban.storage()).filter((key) => /^(?:visit|told):/.test(key))).toEqual([]);
    await press(empty, '取り込む');
    await says(empty, '控えを取り込みました');
    await isBadge('未6');
    expect(await home()).toBe(shown);
    const facts = (all: Record<string, unknown>) =>
      Object.fromEntries(Object.entries(all).filter(([key]) => /^(?:visit|told|shop|settings)/.test(key)));
    expect(facts(await kagiban.storage())).toEqual(facts(before));
    expect((await kagiban.badge()).title).toContain('最後に確認');

    await choose(empty, copy);
    await says(empty, '新しい記録はありません');
    await empty.close();
  });
});

describe('a file that is no good copy', () => {
  beforeEach(async () => {
    await forgetAll(kagiban);
    await kagiban.setStorage(KNOWN);
    await isBadge('未6');
  });

  const good = { format: 'kagiban-export', version: 1, exportedAt: '2026-11-20T00:00:00Z', facts: { version: 2 } };
  it.each([
    ['a letter', 'こんにちは', '鍵番の控えではありません'],
    ['a damaged one', JSON.stringify(good).slice(0, -5), '壊れていて、読めません'],
    ['a newer one', JSON.stringify({ ...good, version: 2 }), '最新の版にしてから'],
    ['newer data', JSON.stringify({ ...good, facts: { version: 3 } }), '最新の版にしてから'],
    ['a large one', new Uint8Array(5 * 1024 * 1024 + 1).fill(32), '大きすぎます'],
  ])('%s: its sentence, and nothing changes', async (_, contents, words) => {
    const before = await kagiban.storage();
    const options = await openOptions();
    await choose(options, contents);
    await says(options, words);
    expect(await text(options)).toContain('何も変えていません');
    expect(await kagiban.storage()).toEqual(before);
    await options.close();
  });
});

describe('from the popup', () => {
  it('the first use leads to where an earlier copy is read', async () => {
    await forgetAll(kagiban);
    const popup = await kagiban.popup(await kagiban.open('other-manual'));
    await press(popup, '以前の控えを読み込む');
    const options = await kagiban.ownPage(`${OPTIONS_PATH}#copies`);
    await says(options, '控えを読み込む');
    const isInView = () =>
      options.evaluate(() => {
        const top = document.querySelector('#copies')?.getBoundingClientRect().top ?? -1;
        return top >= 0 && top < window.innerHeight;
      });
    await until(isInView, 'the panel to be in view');
    await options.close();
  });

  it('one press after a finished renewal saves a file', async () => {
    await forgetAll(kagiban);
    await kagiban.setStorage({
      ...KNOWN,
      ...ticks(id('見本一号'), 90, 'generic', 'issued', 'registered', 'confirmed'),
    });
    await isBadge('40');
    const tab = await kagiban.openExtensionPage(`?tab#steps=${encodeURIComponent(id('見本一号'))}`);
    const copy = JSON.parse(await savedBy(() => press(tab, '控えを保存する')));
    expect(Object.keys(copy.facts)).toEqual(expect.arrayContaining(Object.keys(KNOWN)));
    await tab.close();
    const popup = await kagiban.popup(await kagiban.open('other-manual'));
    await says(popup, '見張っているキー 2件');
    await popup.evaluate((product) => {
      const rows = [...document.querySelectorAll<HTMLElement>('.key-row')];
      rows.find((row) => row.innerText.includes(product))?.click();
    }, '見本一号');
    const again = JSON.parse(await savedBy(() => press(popup, '控えを保存する')));
    expect(again.facts).toEqual(copy.facts);
    const options = await kagiban.ownPage(`${OPTIONS_PATH}#copies`);
    await says(options, 'を書き出しました');
    await options.close();
  });
});
