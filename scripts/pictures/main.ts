/** Takes the pictures of docs/pictures, each from the built extension over an invented page or story. */

import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import '../../test/support/node/temporal.ts';
import { type KagibanBrowser, launch, type Popup } from '../../test/driver/browser.ts';
import { TEST_CLOCK } from '../../test/driver/clock.ts';
import { fromRoot } from '../setup/root.mjs';
import { notesIn, openNote } from '../start/notes.ts';
import { takeGuidePictures, withoutKeys } from './guides.ts';
import { FOLDER, keep } from './keep.ts';
import { takeOurPages } from './our-pages.ts';
import { STAGE_ID, STAGES } from './stages.ts';
import { BEFORE_THE_LIST, STORIES } from './stories.ts';
import { takeToolbarPictures } from './toolbar.ts';

/** Takes them all and logs their names. */
export async function takePictures(): Promise<void> {
  mkdirSync(fromRoot(FOLDER), { recursive: true });
  for (const language of ['ja', 'en'] as const) {
    const kagiban = await launch('chromium', { language, clock: TEST_CLOCK });
    try {
      await (language === 'ja' ? inJapanese(kagiban) : inEnglish(kagiban));
    } finally {
      await kagiban.close();
    }
  }
  await takeToolbarPictures();
}

/** The stories of the popup that are shown in dark mode too. */
const IN_DARK = ['soon', 'handover', 'expired', 'away'];

async function inJapanese(kagiban: KagibanBrowser): Promise<void> {
  await kagiban.clear();
  await kagiban.setStorage(BEFORE_THE_LIST);
  const list = await screen(kagiban, 'g2-every-state', 800);
  keep('list', await list.screenshot());
  await openNote(list);
  keep('note', await list.screenshot());
  await list.close();
  for (const [name, page, height] of [
    ['list-without-dates', 'g3-own-shop-list', 460],
    ['detail', 'g3-hakobune-detail', 620],
    ['small-frame', 'g2-tile', 420],
  ] as const) {
    await kagiban.clear();
    const shown = await screen(kagiban, page, height);
    await withoutKeys(shown);
    keep(name, await shown.screenshot());
    await shown.close();
  }
  await takeGuidePictures(kagiban);
  for (const [name, story] of Object.entries(STORIES)) {
    await popupOf(kagiban, story, async (popup) => {
      keep(`popup-${name}`, await popup.picture());
      if (IN_DARK.includes(name)) {
        await popup.evaluate(() => {
          document.documentElement.style.colorScheme = 'dark';
          // A colour halfway to another would be in the picture.
          document.documentElement.style.setProperty('--quick', '0ms');
        });
        keep(`popup-${name}-dark`, await popup.picture());
      }
    });
  }
  for (const [name, story] of Object.entries(STAGES)) {
    await popupOf(kagiban, story, async (popup) => {
      await popup.evaluate(async (id) => {
        location.hash = `steps=${encodeURIComponent(id)}`;
        while (!document.querySelector('.view-head')) await new Promise(requestAnimationFrame);
      }, STAGE_ID);
      keep(`steps-${name}`, await popup.picture());
      if (name !== 'near') return;
      await popup.evaluate(() => document.querySelector<HTMLElement>('.key-note button')?.click());
      await popup.evaluate(() => document.querySelector('.key-note-form')?.scrollIntoView({ block: 'center' }));
      keep('steps-note-form', await popup.picture());
    });
  }
  await popupOf(kagiban, {}, async (popup) => {
    await popup.evaluate(async () => {
      location.hash = 'report';
      while (!document.querySelector('textarea')?.value) await new Promise(requestAnimationFrame);
      await Promise.all(document.getAnimations().map(({ finished }) => finished));
    });
    keep('report', await popup.picture());
  });
  await takeOurPages(kagiban);
}

async function inEnglish(kagiban: KagibanBrowser): Promise<void> {
  await popupOf(kagiban, STORIES['soon'] ?? {}, async (popup) => keep('popup-english', await popup.picture()));
  await kagiban.clear();
  const list = await screen(kagiban, 'g2-every-state', 800);
  await openNote(list);
  keep('note-english', await list.screenshot());
  await list.close();
  await takeOurPages(kagiban, '-english');
}

/** The test page, once its notes are there. */
async function screen(kagiban: KagibanBrowser, name: string, height: number): Promise<Page> {
  const page = await kagiban.open(name);
  await page.setViewport({ width: 1000, height, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await notesIn(page);
  return page;
}

async function popupOf(
  kagiban: KagibanBrowser,
  story: Record<string, unknown>,
  take: (popup: Popup) => Promise<void>,
): Promise<void> {
  await kagiban.clear();
  await kagiban.setStorage(story);
  const popup = await kagiban.popup(await kagiban.open('other-manual'));
  await popup.evaluate(async () => {
    while (!document.querySelector('.popup')) await new Promise(requestAnimationFrame);
    await document.fonts.ready;
  });
  await take(popup);
  await popup.close();
}
