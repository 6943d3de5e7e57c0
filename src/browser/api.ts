/** The browser's extension API, for the files of this folder only. */

import type { Browser } from 'webextension-polyfill';

/** As `polyfill.ts`, or on pages `native.ts`, has made it known in this context. */
export const { browser } = globalThis as typeof globalThis & { readonly browser: Browser };
