/** Pages that move, and a Kagiban that comes and goes under them: always one set of notes, and never one too many. */

import { describe, expect, it } from 'vitest';
import { BROWSER, countOn, notesOn, until } from '../this-browser.ts';
import { draw, movingPage, stateOf, TABLE } from './moving-page.ts';

const { kagiban, open } = movingPage();

describe('a page that moves', () => {
  it('is followed: a list that comes late, is drawn again, changes a word, and goes', async () => {
    const page = await open();
    expect(await countOn(page, 'kagiban-note')).toBe(0);
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
    await until(
      async () => (await countOn(page, 'kagiban-summary')) === 0,
      () => 'no summary',
    );
  });

  it.each([
    [
      'a popover',
      `<button popovertarget="list">一覧</button><div id="list" popover><style>td{width:240px}</style>${TABLE}</div>`,
      'button',
    ],
    [
      'what a box that is ticked shows',
      `<style>input:not(:checked)+div{display:none}</style><input type="checkbox"><div>${TABLE}</div>`,
      'input',
    ],
  ])('is read when it opens %s, though no node of it changes', async (_, html, opener) => {
    const page = await open();
    await page.evaluate(draw, TABLE + html);
    // The list in sight has been read, and the other one passed over.
    await notesOn(page, 2);
    await page.click(opener);
    await notesOn(page, 4);
  });

  it('gets a note back that its own script threw out', async () => {
    const page = await open();
    await page.evaluate(draw, TABLE);
    await notesOn(page, 2);
    await page.evaluate(() => document.querySelector('kagiban-note')?.remove());
    await notesOn(page, 2);
  });

  it('that draws its list anew now and then is not seen without its notes', async () => {
    const page = await open();
    await page.evaluate(draw, TABLE);
    await notesOn(page, 2);
    // Drawn anew while we are still at work, or as often as it can, a list is filled a moment later.
    await until(
      () =>
        page.evaluate(async (html) => {
          const place = document.querySelector('#place');
          if (place) place.innerHTML = html;
          await new Promise(requestAnimationFrame);
          return document.querySelectorAll('kagiban-note, kagiban-summary').length === 3;
        }, TABLE),
      'notes and summary before the new list was drawn',
    );
  });

  it('that asks for news each second and writes them into its cells keeps its notes', async () => {
    const page = await open();
    await page.evaluate(draw, TABLE);
    await notesOn(page, 2);
    await page.evaluate(() => {
      const polled = { seen: [] as number[] };
      Object.assign(globalThis, polled);
      setInterval(() => {
        polled.seen.push(document.querySelectorAll('kagiban-note').length);
        for (const row of [...document.querySelectorAll('tr')].slice(1))
          if (row.cells[1]) row.cells[1].textContent = polled.seen.length % 2 ? '停止中' : '利用中';
      }, 1000);
    });
    // What stood there at each answer, before it was written.
    const seen = () => page.evaluate(() => (globalThis as unknown as { seen: number[] }).seen);
    await until(
      async () => (await seen()).length === 6,
      () => 'six answers',
    );
    expect(await seen()).toEqual([2, 2, 2, 2, 2, 2]);
  });

  it('whose rows are gone for a moment again and again still tells of one that must stand for a while', async () => {
    const page = await open();
    await page.evaluate(
      (html) => {
        const place = document.querySelector('#place') as Element;
        place.innerHTML = html;
        setInterval(() => {
          place.innerHTML = '';
          requestAnimationFrame(() => {
            place.innerHTML = html;
          });
        }, 1500);
      },
      TABLE.replace('</table>', '<tr><td>見本七号</td><td>見本の語</td><td>－</td></tr></table>'),
    );
    await until(
      async () => JSON.stringify(await kagiban().storage()).includes('見本七号'),
      () => 'the row with an unknown word, which has stood all the same',
    );
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
      async () => (await countOn(page, 'kagiban-summary')) === 1,
      () => 'the summary of the new list',
    );
  });
});

describe('Kagiban comes and goes', () => {
  it('an update under an open tab leaves one set of notes', async () => {
    const page = await open();
    await page.evaluate(draw, TABLE);
    await notesOn(page, 2);
    await kagiban().reloadExtension();
    await until(
      async () => (await countOn(page, 'kagiban-note')) === 2 && (await countOn(page, 'kagiban-summary')) === 1,
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
    await kagiban().uninstall();
    await notesOn(page, 0);
    expect(await countOn(page, 'kagiban-summary')).toBe(0);
  });
});
