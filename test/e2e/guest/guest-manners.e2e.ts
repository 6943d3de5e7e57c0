/** Manners of a guest: only a person's press does anything, and nothing of ours is printed or left behind. */

import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { draw, movingPage, TABLE } from '../rms/moving-page.ts';
import { BROWSER, chip, notesOn, until } from '../this-browser.ts';

const { kagiban, open } = movingPage();

let page: Page;
afterEach(() => page.close());

/** The page with its list and both notes. */
async function openList(): Promise<void> {
  page = await open();
  await page.evaluate(draw, TABLE);
  await notesOn(page, 2);
}

const isOpen = () =>
  page.evaluate(() => document.querySelector('kagiban-note')?.shadowRoot?.querySelector('.note-card') !== null);

describe('a script of the page', () => {
  it('presses our buttons, and nothing happens', async () => {
    await openList();
    const before = (await page.browser().pages()).length;
    await page.evaluate(() => {
      const events = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown'];
      const press = (one: Element) => {
        for (const type of events) one.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
        (one as HTMLElement).click();
      };
      for (const host of document.querySelectorAll('kagiban-note, kagiban-summary, kagiban-dock'))
        for (const one of [host, ...(host.shadowRoot?.querySelectorAll('button, a') ?? [])]) press(one);
    });
    // What is pressed by a person after it does something: by then all of that would have been done.
    await (await chip(page, 0)).click();
    await until(isOpen, () => 'the card of the press that counts');
    expect(await page.evaluate(() => document.querySelectorAll('kagiban-note').length)).toBe(2);
    await page.evaluate(() => {
      const steps = document.querySelector('kagiban-note')?.shadowRoot?.querySelector<HTMLElement>('.note-card .link');
      steps?.click();
    });
    const steps = await page.evaluateHandle(
      () => document.querySelector('kagiban-note')?.shadowRoot?.querySelector('.note-card .link') as HTMLElement,
    );
    await steps.click({ count: 2 });
    await until(
      async () => (await page.browser().pages()).length > before,
      () => 'one tab with the steps',
    );
    expect((await page.browser().pages()).length).toBe(before + 1);
    for (const one of (await page.browser().pages()).slice(before)) await one.close();
  });

  it('copies its rows with our notes in them, again and again, and there is one note a row', async () => {
    await openList();
    for (let turn = 1; turn <= 12; turn += 1) {
      await page.evaluate(() => {
        const rows = [...document.querySelectorAll('tr')].slice(1);
        for (const row of rows) row.replaceWith(row.cloneNode(true));
      });
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
    await until(
      () =>
        page.evaluate(() => {
          const notes = [...document.querySelectorAll('kagiban-note')];
          return notes.length === 2 && notes.every(({ shadowRoot }) => shadowRoot !== null);
        }),
      () => 'two notes that live',
    );
  });

  it('copies our elements alone, and the copies go', async () => {
    await openList();
    await page.evaluate(() => {
      const [note, summary] = ['kagiban-note', 'kagiban-summary'].map((one) => document.querySelector(one));
      for (const one of [note, note, summary]) if (one) document.body.append(one.cloneNode(true));
    });
    await until(
      () => page.evaluate(() => document.querySelectorAll('kagiban-note, kagiban-summary').length === 3),
      () => 'no copy',
    );
  });
});

describe('what is drawn', () => {
  it.runIf(BROWSER === 'chromium')('on paper is the page alone', async () => {
    await openList();
    await (await chip(page, 0)).click();
    await until(isOpen, () => 'the card');
    await page.emulateMediaType('print');
    const drawn = await page.evaluate(() =>
      [...document.querySelectorAll('kagiban-note, kagiban-summary, kagiban-dock')].flatMap((host) =>
        [host, ...(host.shadowRoot?.querySelectorAll('*') ?? [])]
          .filter((one) => one.getBoundingClientRect().width > 0)
          .map(({ localName }) => localName),
      ),
    );
    await page.emulateMediaType('screen');
    expect(drawn).toEqual([]);
  });

  it('in our elements has its own ground, whatever the page makes of text and ground', async () => {
    await openList();
    await page.evaluate(() => {
      const dark = document.createElement('style');
      dark.textContent = '*{background:#111!important;color:#eee!important;font-size:9px!important;float:left}';
      document.head.append(dark);
    });
    const contrasts = await page.evaluate(() => {
      const light = (colour: string) => {
        const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
          const share = Number(part) / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const groundOf = (one: Element): string => {
        for (let at: Element | null = one; at; at = at.parentElement) {
          const { backgroundColor } = getComputedStyle(at);
          if (!/rgba\(.*, 0\)|transparent/.test(backgroundColor)) return backgroundColor;
        }
        return 'none';
      };
      return [...document.querySelectorAll('kagiban-note, kagiban-summary')].flatMap((host) =>
        [...(host.shadowRoot?.querySelectorAll('*') ?? [])]
          .filter((one) => one.localName !== 'slot' && (one as HTMLElement).innerText?.trim())
          .map((one) => {
            const [text, ground] = [light(getComputedStyle(one).color), groundOf(one)];
            if (ground === 'none') return 0;
            const [high, low] = [text, light(ground)].sort((a, b) => b - a) as [number, number];
            return (high + 0.05) / (low + 0.05);
          }),
      );
    });
    expect(contrasts.length).toBeGreaterThan(4);
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5);
  });

  it('closed is a note of at most four nodes', async () => {
    await openList();
    const nodes = await page.evaluate(() => {
      const count = (node: Node): number => [...node.childNodes].reduce((sum, one) => sum + count(one), 1);
      return [...document.querySelectorAll('kagiban-note')].map(
        (note) => 1 + (note.shadowRoot ? count(note.shadowRoot) : 0),
      );
    });
    expect(nodes).toEqual([4, 4]);
  });
});

describe('never unread', () => {
  it('a page that asks while the background is stopped, again and again, is read', async () => {
    page = await open();
    for (let turn = 1; turn <= 4; turn += 1) {
      await page.goto(page.url());
      await Promise.all([kagiban().stopWorker(), page.evaluate(draw, TABLE)]);
      await notesOn(page, 2);
    }
  });
});
