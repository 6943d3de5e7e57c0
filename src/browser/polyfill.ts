/**
 * The one import of webextension-polyfill: makes `browser` known in this context, where the browser itself does not (Chrome before 148).
 * Each page of ours imports it first; scripts on RMS pages and the background find `browser` as `native.ts` has left it.
 */

import polyfilled from 'webextension-polyfill';

Object.assign(globalThis, { browser: polyfilled });
