/**
 * The only import of webextension-polyfill: provides `browser` on our own pages in Chrome before 148, so each of them
 * imports this file first.
 */

import polyfilled from 'webextension-polyfill';

Object.assign(globalThis, { browser: polyfilled });
