/** The note on the page: opened by pointer and keyboard, and none of the page's own handlers hears of it. */

import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { KagibanBrowser } from '../../driver/browser.ts';
import { cardText, chip, freshBrowser, notesOn, until } from '../this-browser.ts';

const ADDRESS = 'https://webservice.rms.rakuten.co.jp/merchant-portal/notes-under-test';
/** A list whose rows, links and document all listen, and write down what they hear. */
const LISTENING = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>見本</title>
<style>[role=table]{display:table}[role=row]{display:table-row}[role=row] span{display:table-cell}</style><body>
<h2>利用製品一覧</h2>
<table><tr><th>製品名</th><th>状態</th><th>有効期限</th></tr>
<tr style="height:300px" onclick="heard.push('row')"><td>見本一号</td><td>利用中</td><td>2099/11/30</td></tr>
<tr style="height:300px"><td>見本二号</td><td>承認待ち</td><td>-</td></tr></table>
<div role="table"><div role="row"><span role="columnheader">製品名</span><span role="columnheader">状態</span><span role="columnheader">有効期限</span></div>
<a role="row" href="#followed"><span role="cell">見本三号</span><span role="cell">停止中</span><span role="cell">2099/11/30</span></a></div>
<p style="height:1000px"></p>
<script>var heard = []; for (const type of ['click','mousedown','mouseup','pointerdown','pointerup','keydown','keyup','dblclick','auxclick'])
document.body.addEventListener(type, () => heard.push(type));</script></body></html>`;

let kagiban: KagibanBrowser;
let page: Page;
beforeAll(async () => {
  kagiban = await freshBrowser();
  kagiban.serve(ADDRESS, { body: LISTENING });
});
beforeEach(async () => {
  await page?.close();
  page = await kagiban.open('notes-under-test', ADDRESS);
  await notesOn(page, 3);
});

const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
const isOpen = (at: number) => chip(page, at).then((one) => one.evaluate((button) => button.ariaExpanded === 'true'));
const press = async (at: number) => {
  const button = await chip(page, at);
  await button.click();
};

describe('pressed', () => {
  it('it opens, says five things in their order, and closes', async () => {
    await press(0);
    await until(
      () => isOpen(0),
      () => 'the card is open',
    );
    const terms = await page.evaluate(() =>
      [...(document.querySelector('kagiban-note')?.shadowRoot?.querySelectorAll('dt') ?? [])].map(
        (term) => term.textContent,
      ),
    );
    expect(terms).toEqual(['意味', 'だれが', 'キー', '止まるもの', '次に']);
    await press(0);
    await until(
      async () => !(await isOpen(0)),
      () => 'the card is closed',
    );
    expect(await cardText(page, 0)).toBe('');
  });

  it('no handler of the page hears of it', async () => {
    await press(0);
    await press(0);
    await page.evaluate(() => document.querySelector('kagiban-note')?.shadowRoot?.querySelector('button')?.focus());
    await page.keyboard.press('Enter');
    expect(await heard()).toEqual([]);
  });

  it('a link around the row is not followed', async () => {
    await press(2);
    await until(
      () => isOpen(2),
      () => 'the card is open',
    );
    expect(page.url()).toBe(ADDRESS);
    expect(await heard()).toEqual([]);
  });

  it('another note closes the first one’s card', async () => {
    await press(0);
    await until(
      () => isOpen(0),
      () => 'the first card is open',
    );
    await press(1);
    await until(
      async () => (await isOpen(1)) && !(await isOpen(0)),
      () => 'only the second card is open',
    );
    expect(await cardText(page, 1)).toContain('承認');
  });

  it('the card stands under its chip, inside the window, and moves with the page', async () => {
    await press(0);
    await until(
      () => isOpen(0),
      () => 'the card is open',
    );
    const place = () =>
      page.evaluate(() => {
        const root = document.querySelector('kagiban-note')?.shadowRoot;
        const [button, card] = ['button', '.note-card'].map((one) => root?.querySelector(one)?.getBoundingClientRect());
        return {
          gap: (card?.top ?? 0) - (button?.bottom ?? 0),
          left: card?.left ?? -1,
          right: innerWidth - (card?.right ?? 0),
        };
      });
    const before = await place();
    expect(before.gap).toBeGreaterThanOrEqual(0);
    expect(before.gap).toBeLessThan(12);
    expect(before.left).toBeGreaterThanOrEqual(0);
    expect(before.right).toBeGreaterThanOrEqual(0);
    await page.evaluate(() => scrollBy(0, 40));
    expect((await place()).gap).toBeCloseTo(before.gap, 0);
  });
});

describe('without a pointer', () => {
  it('Tab reaches the chips, Enter opens, Escape closes and leaves the focus there', async () => {
    await page.evaluate(() => document.querySelector('kagiban-note')?.shadowRoot?.querySelector('button')?.focus());
    await page.keyboard.press('Enter');
    await until(
      () => isOpen(0),
      () => 'the card is open',
    );
    await page.keyboard.press('Escape');
    await until(
      async () => !(await isOpen(0)),
      () => 'the card is closed',
    );
    const focused = () => page.evaluate(() => document.activeElement?.tagName);
    expect(await focused()).toBe('KAGIBAN-NOTE');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['product'])).toBe('見本二号');
  });

  it('a screen reader hears whose note it is', async () => {
    const name = await (await chip(page, 1)).evaluate((button) => button.ariaLabel);
    expect(name).toBe('鍵番の説明、見本二号、承認が必要');
  });
});

it('手順を見る opens the steps of this key in a tab', async () => {
  await press(0);
  await until(
    () => isOpen(0),
    () => 'the card is open',
  );
  const before = (await page.browser().pages()).length;
  const steps = await page.evaluateHandle(
    () => document.querySelector('kagiban-note')?.shadowRoot?.querySelector('.note-card .link') as HTMLElement,
  );
  await steps.click({ count: 2 });
  await until(
    async () => (await page.browser().pages()).length > before,
    () => 'a tab with the steps',
  );
});
