/** Notes in rows over which the page has stretched a link: a press on the note is one on the note. */

import { describe, expect, it } from 'vitest';
import { harmOn } from '../../driver/geometry.ts';
import { draw, movingPage, TABLE } from '../rms/moving-page.ts';
import { cardText, chip, notesOn, until } from '../this-browser.ts';

const { open } = movingPage();

describe('a press on a note', () => {
  it.each(['auto', '1'])('in a row under a link of order %s opens the card and follows no link', async (order) => {
    const page = await open();
    const link = `td a::after{content:'';position:absolute;inset:0;z-index:${order}}tr{position:relative}`;
    const names = TABLE.replaceAll(/見本.号/g, (name) => `<a href="#followed">${name}</a>`);
    await page.evaluate(draw, `<style>${link}</style>${names}`);
    await notesOn(page, 2);
    await (await chip(page, 0)).click();
    await until(
      async () => (await cardText(page, 0)) !== '',
      () => 'the card',
    );
    expect(await page.evaluate(() => location.hash)).toBe('');
    await page.keyboard.press('Escape');
    expect(await harmOn(page)).toEqual([]);
    // The rest of the row still is the link.
    await page.click('td:last-child');
    await until(
      () => page.evaluate(() => location.hash === '#followed'),
      () => 'the link is followed',
    );
  });
});
