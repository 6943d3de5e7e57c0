/**
 * Makes `browser` known on pages, where Chrome before 148 knows it as `chrome` only. It is the same API and answers with promises there, so that
 * the polyfill, a quarter of the script that runs in every frame of RMS, is left to the extension's own pages.
 */

const world = globalThis as { browser?: unknown; chrome?: unknown };
world.browser ??= world.chrome;
