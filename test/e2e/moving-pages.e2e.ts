/** Pages that move, and a Kagiban that comes and goes under them: always one set of notes, and never one too many. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type KagibanBrowser, launch } from '../support/browser.ts';
import { says } from './popup-words.ts';
import { BROWSER, notesOn, until } from './this-browser.ts';

const ADDRESS = 'https://webservice.rms.rakuten.co.jp/merchant-portal/moving-under-test';
const ROW = (product: string, state: string) => `<tr><td>${product}</td><td>${state}</td><td>2099/11/30</td></tr>`;
const PAGE = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>見本</title><body><h2>利用製品一覧</h2><div id="place"></div></body></html>`;
const TABLE = `<table><tr><th>製品名</th><th>状態</th><th>有効期限</th></tr>${ROW('見本一号', '利用中')}${ROW('見本二号', '利用中 更新あり')}</table>`;

let kagiban: KagibanBrowser;
beforeAll(async () => {
  kagiban = await launch(BROWSER);
  kagiban.serve(ADDRESS, { body: PAGE });
});
afterAll(() => kagiban?.close());

const open = () => kagiban.open('moving-under-test', ADDRESS);
const draw = (html: string) => {
  const place = document.querySelector('#place');
  if (place) place.innerHTML = html;
};
const stateOf = (note: { data: Record<string, string> }) => note.data['state'];

describe('a page that moves', () => {
  it('is followed: a list that comes late, is drawn again, changes a word, and goes', async () => {
    const page = await open();
    expect(await page.$$('kagiban-note')).toEqual([]);
    await page.evaluate(draw, TABLE);
    expect((await notesOn(page, 2)).map(stateOf)).toEqual(['active', 'active-with-update']);

    await page.evaluate(draw, TABLE.replace('利用中 更新あり', '承認待ち'));
    await until(
      async () => (await notesOn(page, 2)).map(stateOf).includes('awaiting-approval'),
      () => 'the redrawn list is read',
    );

    await page.evaluate(() => {
      const cell = document.querySelectorAll('tr')[1]?.cells[1];
      if (cell?.firstChild) cell.firstChild.nodeValue = '停止中';
    });
    await until(
      async () => (await notesOn(page, 2)).map(stateOf)[0] === 'stopped',
      () => 'the changed word is read',
    );

    await page.evaluate(draw, '<p>ご利用中の製品はまだありません</p>');
    await notesOn(page, 0);
    expect(await page.$$('kagiban-summary')).toEqual([]);
  });

  it('gets a note back that its own script threw out', async () => {
    const page = await open();
    await page.evaluate(draw, TABLE);
    await notesOn(page, 2);
    await page.evaluate(() => document.querySelector('kagiban-note')?.remove());
    await notesOn(page, 2);
  });

  it('that throws them out again and again is left alone', async () => {
    const page = await open();
    await page.evaluate(() => {
      const counted = globalThis as unknown as { thrown: number };
      counted.thrown = 0;
      new MutationObserver(() => {
        const note = document.querySelector('kagiban-note');
        if (note) counted.thrown += 1;
        note?.remove();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.evaluate(draw, TABLE);
    const thrown = () => page.evaluate(() => (globalThis as unknown as { thrown: number }).thrown);
    await until(
      async () => (await thrown()) >= 3,
      () => 'three tries',
    );
    await page.evaluate(draw, TABLE.replace('見本一号', '見本三号'));
    await until(
      async () => (await page.$$('kagiban-summary')).length === 1,
      () => 'the summary of the new list',
    );
  });
});

describe('a page that others change too', () => {
  it('is followed while it draws only the rows in sight, and gives their cells to others', async () => {
    const page = await open();
    await page.evaluate(draw, TABLE);
    await notesOn(page, 2);
    // Six turns of the wheel, each of which writes other products into the same cells and throws our notes out.
    for (let turn = 1; turn <= 6; turn += 1) {
      await page.evaluate((number) => {
        for (const [index, row] of [...document.querySelectorAll('tr')].slice(1).entries()) {
          const [product, state] = row.cells;
          if (product) product.textContent = `見本${number}の${index + 1}`;
          if (state) state.textContent = number % 2 ? '承認待ち' : '停止中';
        }
      }, turn);
      const wanted = [`見本${turn}の1`, `見本${turn}の2`];
      await until(
        async () => {
          const notes = await notesOn(page, 2);
          return notes.every(({ data }, index) => data['product'] === wanted[index]);
        },
        () => `notes of ${wanted.join(' and ')}`,
      );
    }
    expect(await page.$$('kagiban-summary')).toHaveLength(1);
  });

  it('is read past the mark that another extension puts into the same cell', async () => {
    const page = await open();
    await page.evaluate(draw, TABLE);
    await notesOn(page, 2);
    await page.evaluate(() => {
      for (const row of [...document.querySelectorAll('tr')].slice(1)) {
        const closed = document.createElement('another-extension');
        closed.attachShadow({ mode: 'closed' }).append('別の拡張機能の印');
        const button = document.createElement('button');
        button.textContent = 'メモを書く';
        row.cells[1]?.append(closed, button);
      }
    });
    // Read anew, since each note goes behind what came into its cell.
    const lastInCells = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('tr')].slice(1).map((row) => row.cells[1]?.lastElementChild?.localName),
      );
    await until(
      async () => (await lastInCells()).every((name) => name === 'kagiban-note'),
      () => 'the notes behind the marks',
    );
    expect((await notesOn(page, 2)).map(stateOf)).toEqual(['active', 'active-with-update']);
  });

  it('keeps what was read when the browser translates it, and says nothing of the translated words', async () => {
    const page = await open();
    await page.evaluate(draw, TABLE);
    await notesOn(page, 2);
    const facts = async () =>
      Object.entries(await kagiban.storage()).filter(([key]) => key.startsWith('seen:') && key.includes('見本一号'));
    const before = await facts();
    await page.evaluate(() => {
      const font = document.createElement('font');
      font.append('In use');
      const text = document.querySelectorAll('tr')[1]?.cells[1]?.firstChild;
      document.documentElement.lang = 'en';
      text?.replaceWith(font);
    });
    await notesOn(page, 0);
    expect(await facts()).toEqual(before);
    await page.evaluate(() => {
      document.documentElement.lang = 'ja';
      document.querySelector('font')?.replaceWith('利用中');
    });
    expect((await notesOn(page, 2)).map(stateOf)).toEqual(['active', 'active-with-update']);
  });

  it('tells in the popup of a page that takes the notes away', async () => {
    const page = await open();
    await page.evaluate(() => {
      new MutationObserver(() => {
        for (const note of document.querySelectorAll('kagiban-note')) note.remove();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.evaluate(draw, TABLE);
    await until(
      async () => {
        const looked = (await kagiban.storage())['looked:product-list'] as { quarrel?: boolean } | undefined;
        return looked?.quarrel === true;
      },
      () => 'the quarrel is known',
    );
    const popup = await kagiban.popup(page);
    await says(popup, 'RMSの画面に説明を出せませんでした');
    await popup.close();
  });
});

describe('Kagiban comes and goes', () => {
  it('an update under an open tab leaves one set of notes', async () => {
    const page = await open();
    await page.evaluate(draw, TABLE);
    await notesOn(page, 2);
    await kagiban.reloadExtension();
    await until(
      async () => (await page.$$('kagiban-note')).length === 2 && (await page.$$('kagiban-summary')).length === 1,
      () => 'one set of notes',
    );
    await page.evaluate(draw, TABLE.replace('見本一号', '見本四号'));
    const notes = await notesOn(page, 2);
    expect(notes.map(({ data }) => data['product'])).toEqual(['見本四号', '見本二号']);
  });

  it.runIf(BROWSER === 'chromium')('takes its notes away within a second of going', async () => {
    const page = await open();
    await page.evaluate(draw, TABLE);
    await notesOn(page, 2);
    await kagiban.uninstall();
    await notesOn(page, 0);
    expect(await page.$$('kagiban-summary')).toEqual([]);
  });
});
