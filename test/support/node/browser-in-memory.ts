/** Runs before every unit test file: provides the in-memory browser, through the same file as in the extension. */

import '../../../src/browser/polyfill.ts';
