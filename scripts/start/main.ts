/** Shows Kagiban at work: in a window if there is a display, otherwise as text and pictures. */

import '../../test/support/node/temporal.ts';
import { PRACTICE_PAGE } from '../../src/browser/surface/pages.ts';
import { type Badge, type KagibanBrowser, launch } from '../../test/driver/browser.ts';
import { PORTAL } from '../../test/driver/rms-server.ts';
import { hasDisplay } from './display.ts';
import { DETAIL, DETAIL_ADDRESS, LIST, serveEntry } from './invented.ts';
import { notesIn, openNote } from './notes.ts';
import { Pictures } from './pictures.ts';
import { printBadge, printRead } from './print.ts';

const SAVED = `${PORTAL}saved-page`;

/** The browser itself keeps the page from running scripts and sending requests, before requests are aborted as well. */
const NOTHING_BUT_ITSELF = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'";

/** Shows the invented list, or the page that a user saved. */
export async function showKagiban(saved?: Uint8Array): Promise<void> {
  const visible = hasDisplay();
  const kagiban = await launch('chromium', { visible, onlyServed: saved !== undefined });
  try {
    await (saved ? showSaved(kagiban, saved) : showInvented(kagiban, visible));
    if (visible) {
      console.log('\nThe window is yours. It ends when you close it.');
      await kagiban.untilClosed();
    }
  } finally {
    await kagiban.close();
  }
}

async function showInvented(kagiban: KagibanBrowser, visible: boolean): Promise<void> {
  const pictures = new Pictures(!visible);
  serveEntry(kagiban);
  const list = await kagiban.open(LIST);
  printRead(await notesIn(list));
  await pictures.keep('list', () => list.screenshot());
  if (visible) {
    printBadge(await settledBadge(kagiban));
    console.log(`\nA page of one product, to be opened beside it: ${DETAIL_ADDRESS}`);
    console.log(`The practice page, which needs no RMS: ${kagiban.extensionAddress(PRACTICE_PAGE)}`);
    return;
  }
  // So that no picture catches an animation halfway.
  await list.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await openNote(list);
  await pictures.keep('note', () => list.screenshot());
  printBadge(await settledBadge(kagiban));

  const popup = await kagiban.popup();
  await pictures.keep('popup', popup.picture);
  await popup.close();

  const detail = await kagiban.open(DETAIL);
  await notesIn(detail);
  await pictures.keep('detail', () => detail.screenshot());

  const practice = await kagiban.openExtensionPage('', PRACTICE_PAGE);
  await practice.setViewport({ width: 1280, height: 860 });
  await practice.waitForSelector('.key-row');
  await pictures.keep('practice', () => practice.screenshot());
  pictures.print();
}

/** No pictures here: such a page holds real names, and maybe a real key. */
async function showSaved(kagiban: KagibanBrowser, body: Uint8Array): Promise<void> {
  const page = { body, contentType: 'text/html', headers: { 'content-security-policy': NOTHING_BUT_ITSELF } };
  kagiban.serve(SAVED, page);
  printRead(await notesIn(await kagiban.open('saved-page', SAVED)));
  printBadge(await settledBadge(kagiban));
}

/** The badge after the reading: one that differs from the first day's, or the current one if none comes. */
function settledBadge(kagiban: KagibanBrowser): Promise<Badge> {
  return kagiban.waitForBadge(({ text }) => text !== '' && text !== '?', 5000).catch(() => kagiban.badge());
}
