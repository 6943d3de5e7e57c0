/** Run before every test file in Node: makes the browser in memory known, through the same file as in the extension. */

import '../../../src/browser/polyfill.ts';
