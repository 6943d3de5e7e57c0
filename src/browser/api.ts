/** The browser's extension API, for the files of this folder and the background. */

import type { Browser } from 'webextension-polyfill';

/** Set by `polyfill.ts` on our own pages, by `native.ts` on RMS pages and in the background. */
export const { browser } = globalThis as typeof globalThis & { readonly browser: Browser };
