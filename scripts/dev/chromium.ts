/** Runs the extension in Chromium for development, over the invented list at RMS's own address. */

import '../../test/support/node/temporal.ts';
import { launch } from '../../test/driver/browser.ts';
import { Trouble } from '../setup/trouble.mjs';
import { hasDisplay } from '../start/display.ts';
import { DETAIL_ADDRESS, ENTRY, LIST, serveEntry } from '../start/invented.ts';
import type { Running } from './running.ts';

export async function start(): Promise<Running> {
  const visible = hasDisplay();
  const kagiban = await launch('chromium', { visible, inPlace: true, outlivesInterrupt: true });
  try {
    serveEntry(kagiban);
    const list = await kagiban.open(LIST);
    console.log(
      `Kagiban runs in Chromium${visible ? '' : ' (without a window: there is no display here)'} on ${list.url()}`,
    );
    console.log(`Beside it: ${DETAIL_ADDRESS}  ${ENTRY}`);
  } catch (error) {
    await kagiban.close();
    throw error;
  }
  return {
    reloadExtension: async () => {
      await kagiban.reloadExtension();
      // Chromium does not report when the extension is back, so this waits for it.
      await kagiban
        .evaluate(() => undefined)
        .catch(() => {
          throw new Trouble(
            'Chromium does not load this build: mend the manifest, or see chrome://extensions in a window.',
          );
        });
    },
    reloadPages: async () => {
      serveEntry(kagiban);
      await kagiban.reloadPages();
    },
    untilClosed: kagiban.untilClosed(),
    close: kagiban.close,
  };
}
