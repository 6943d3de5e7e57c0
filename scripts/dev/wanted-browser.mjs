/** Parses the arguments after `npm run dev --`. */

import { Trouble } from '../setup/trouble.mjs';

/** @typedef {import('../setup/find-browser.mjs').BrowserName} BrowserName */

/**
 * The browser to work in.
 * @param {readonly string[]} args
 * @returns {BrowserName}
 */
export function wantedBrowser(args) {
  const [name = 'chromium', ...more] = args;
  if ((name === 'chromium' || name === 'firefox') && more.length === 0) return name;
  throw new Trouble(
    `npm run dev does not know "${args.join(' ')}": say npm run dev for Chromium, or npm run dev -- firefox.`,
  );
}
