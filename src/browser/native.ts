/**
 * Provides `browser` on RMS pages and in the background, where Chrome before 148 has only `chrome`: the same
 * promise-based API, without the polyfill's size.
 */

const world = globalThis as { browser?: unknown; chrome?: unknown };
world.browser ??= world.chrome;
