/** Notes in rows over which the page has stretched a link: a press on the note is one on the note. */

import { describe, expect, it } from 'vitest';
import { harmOn } from '../../driver/geometry.ts';
import { draw, movingPage, TABLE } from '../rms/moving-page.ts';
import { cardText, chip, notesOn, until } from '../this-browser.ts';

const { open } = movingPage();

describe('a press on a note', () => {
  it('in a row under a link opens the card also where the first row is scrolled behind the titles', async () => {
    const page = await open();
    const box = '.box{height:64px;overflow:auto}th{position:sticky;top:0;z-index:9;background:#eee}.foot{height:200px}';
    const link = 'td a::after{content:"";position:absolute;inset:0;z-index:1}tr{position:relative;height:30px}';
    const names = TABLE.replaceAll(/見本.号/g, (name) => `<a href="#followed">${name}</a>`);
    await page.evaluate((html) => {
      const place = document.querySelector('#place');
      if (place) place.innerHTML = html;
      document.querySelector('.box')?.scrollTo(0, 30);
    }, `<style>${box}${link}</style><div class="box">${names}<div class="foot"></div></div>`);
    await notesOn(page, 2);
    await (await chip(page, 1)).click();
    await until(
      async () => (await cardText(page, 1)) !== '',
      () => 'the card',
    );
    expect(await page.evaluate(() => location.hash)).toBe('');
  });

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
