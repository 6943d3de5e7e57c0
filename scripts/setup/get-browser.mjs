/** Returns a browser of the wanted kind: an installed one or, on Debian as root, one that it installs now. */

import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';
import { run } from './run.mjs';
import { Trouble } from './trouble.mjs';

/** @typedef {import('./find-browser.mjs').BrowserName} BrowserName */

/**
 * The Debian packages of each browser. The notes and the popup are Japanese: without a font every picture shows boxes.
 */
const PACKAGES = {
  chromium: ['chromium', 'fonts-noto-cjk'],
  firefox: ['firefox-esr', 'fonts-noto-cjk'],
};

const ADVICE = {
  chromium: 'install Chrome, Chromium or Edge (144 or newer), or set KAGIBAN_CHROME to the program of one',
  firefox: 'install Firefox (153 or newer), or set KAGIBAN_FIREFOX to its program',
};

/**
 * The full path of a browser of this kind. Throws if there is none and none may be installed.
 * @param {BrowserName} name
 * @returns {Promise<string>}
 */
export async function getBrowser(name) {
  const found = findBrowser(name);
  if (found) return found;
  if (mayInstall()) {
    await install(PACKAGES[name]);
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  throw new Trouble(`No ${name === 'chromium' ? 'Chrome, Chromium or Edge' : 'Firefox'} was found: ${ADVICE[name]}.`);
}

/** Only where nobody has to be asked: on Debian as root, such as in a container. */
function mayInstall() {
  return !process.env.KAGIBAN_NO_INSTALL && existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/** @param {readonly string[]} packages */
async function install(packages) {
  for (const args of [['update'], ['install', '-y', ...packages]]) {
    console.log(`No browser found. Running: apt-get ${args.join(' ')}`);
    const { code, output } = await run('apt-get', args, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
    if (code !== 0) {
      throw new Trouble(
        `${output.trim()}\n\napt-get ${args.join(' ')} failed: install ${packages.join(' and ')} by hand, then run this again.`,
      );
    }
  }
}
