/** What a page says as time goes by: a list that Back brings from the past tells what is known now. */

import { expect, it } from 'vitest';
import { sights } from '../../support/stored.ts';
import { BROWSER, freshBrowser, notesOn, until } from '../this-browser.ts';
import { seen } from './guides.ts';

const AT = 'https://webservice.rms.rakuten.co.jp/merchant-portal/';
const LIST = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>見本</title><body><h2>利用製品一覧</h2>
<table><tr><th>製品名</th><th>状態</th><th>有効期限</th></tr><tr><td>ネクストエンジン</td><td>利用中</td><td>2099/11/30</td></tr></table></body></html>`;

// Chromium keeps no page whose requests a test answers.
it.runIf(BROWSER === 'firefox')(
  'a list that is gone back to tells what was told meanwhile, and is no new sighting',
  async () => {
    const kagiban = await freshBrowser();
    kagiban.serve(`${AT}list-under-test`, { body: LIST });
    const page = await kagiban.open('list-under-test', `${AT}list-under-test`);
    await notesOn(page, 1);
    expect(await page.$('kagiban-guide')).toBeNull();
    await page.evaluate(() => Object.assign(globalThis, { isSame: true }));
    await page.goto(`${AT}other-manual`);
    await kagiban.clear();
    await kagiban.setStorage(sights(seen('ネクストエンジン', 6)));
    const visits = async () => Object.keys(await kagiban.storage()).filter((key) => key.startsWith('visit:'));
    const known = await visits();
    // Nothing is loaded that could be waited for.
    await page.evaluate(() => history.back());
    await until(
      () => page.evaluate(() => (globalThis as { isSame?: boolean }).isSame === true).catch(() => false),
      () => 'the page from the past',
    );
    await until(
      async () => (await page.$('kagiban-guide')) !== null,
      () => 'the guide to the key that ends in six days',
    );
    await notesOn(page, 1);
    expect(await visits()).toEqual(known);
  },
);
