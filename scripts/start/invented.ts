/** The invented RMS pages for demos and development, each at an RMS address. */

import type { KagibanBrowser } from '../../test/driver/browser.ts';
import { COMPUTERS_CLOCK, todayOn } from '../../test/driver/clock.ts';
import { PORTAL } from '../../test/driver/rms-server.ts';
import { pageOn } from '../../test/support/pages/pages.ts';

/** Pages under test/pages, which every browser with Kagiban finds below the portal. */
export const LIST = 'g3-with-state';
export const DETAIL = 'g3-hakobune-detail';
export const DETAIL_ADDRESS = `${PORTAL}${DETAIL}`;

/** Where the popup's link to RMS leads (src/browser/rms-access/hosts.ts). */
export const ENTRY = 'https://ichiba-bs.rms.rakuten.co.jp/apisson/';

/** Serves the list, as of today, where the popup's link leads. */
export function serveEntry(kagiban: KagibanBrowser): void {
  kagiban.serve(ENTRY, { body: pageOn(LIST, todayOn(COMPUTERS_CLOCK)) });
}
