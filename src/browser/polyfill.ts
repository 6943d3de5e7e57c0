/**
 * The one import of webextension-polyfill: makes `browser` known in this context, where the browser itself does not (Chrome before 148).
 * Each entrypoint imports it first; the explaining script finds `browser` as the content script of the same world has left it.
 */

import polyfilled from 'webextension-polyfill';

Object.assign(globalThis, { browser: polyfilled });
