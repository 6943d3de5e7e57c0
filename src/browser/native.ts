/**
 * Makes `browser` known on RMS pages and in the background, where Chrome before 148 knows it as `chrome` only. It is the same API and answers with
 * promises there, so that the polyfill, a quarter and more of each of these scripts, is left to the extension's own pages.
 */

const world = globalThis as { browser?: unknown; chrome?: unknown };
world.browser ??= world.chrome;
