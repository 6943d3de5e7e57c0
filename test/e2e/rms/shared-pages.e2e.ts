/**
 * Pages that others change too, or that draw only what is in sight: the notes stay with their rows, and what was read
 * stays true.
 */

import { describe, expect, it } from 'vitest';
import { says } from '../popup-words.ts';
import { countOn, notesOn, until } from '../this-browser.ts';
import { draw, movingPage, stateOf, TABLE } from './moving-page.ts';

const { kagiban, open } = movingPage();

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
    expect(await countOn(page, 'kagiban-summary')).toBe(1);
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
    const facts = async () => Object.entries(await kagiban().storage()).filter(([key]) => key.startsWith('visit:'));
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
    const isTold = async () => {
      const looked = (await kagiban().storage())['looked:product-list'] as { translated?: boolean } | undefined;
      return looked?.translated === true;
    };
    await until(isTold, () => 'the translation is known');
    const popup = await kagiban().popup(page);
    await says(popup, '元の日本語で表示してください');
    await popup.close();
    await page.evaluate(() => {
      document.documentElement.lang = 'ja';
      document.querySelector('font')?.replaceWith('利用中');
    });
    expect((await notesOn(page, 2)).map(stateOf)).toEqual(['active', 'active-with-update']);
    await until(
      async () => !(await isTold()),
      () => 'the page is read again',
    );
  });

  it('tells of a translation that leaves no word of the list', async () => {
    const page = await open();
    await page.evaluate(draw, TABLE);
    await notesOn(page, 2);
    await page.evaluate(() => {
      document.documentElement.className = 'translated-ltr';
      for (const cell of document.querySelectorAll('h1,h2,th,td')) cell.textContent = 'In other words';
    });
    await notesOn(page, 0);
    await until(
      async () => JSON.stringify((await kagiban().storage())['looked:product-list']).includes('"translated":true'),
      () => 'the translation is known',
    );
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
        const looked = (await kagiban().storage())['looked:product-list'] as { quarrel?: boolean } | undefined;
        return looked?.quarrel === true;
      },
      () => 'the quarrel is known',
    );
    const popup = await kagiban().popup(page);
    await says(popup, 'RMSの画面に説明を出せませんでした');
    await popup.close();
  });
});
