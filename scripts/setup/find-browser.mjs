/** Finds a browser that is installed on this computer, in the usual places of Linux, macOS and Windows. */

import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { Trouble } from './trouble.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** Where each browser usually is. A name without a folder is searched for on the PATH. */
const PLACES = {
  chromium: {
    linux: [
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
  },
  firefox: {
    linux: ['firefox-esr', 'firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox/firefox.exe'],
  },
};

/** The environment variable that names a browser of each kind. */
const NAMED_BY = { chromium: 'KAGIBAN_CHROME', firefox: 'KAGIBAN_FIREFOX' };

/**
 * The full path of a browser of this kind, if there is one.
 * @param {BrowserName} name
 * @param {{ env?: NodeJS.ProcessEnv, platform?: string, exists?: (file: string) => boolean }} [computer]
 * @returns {string | undefined}
 */
export function findBrowser(name, { env = process.env, platform = process.platform, exists = isProgram } = {}) {
  const named = env[NAMED_BY[name]];
  if (named) {
    if (exists(named)) return named;
    throw new Trouble(
      `${NAMED_BY[name]} names ${named}, which is not a program: set it to a browser's program, or to nothing.`,
    );
  }
  return candidates(name, platform, env).find(exists);
}

/**
 * @param {BrowserName} name
 * @param {string} platform
 * @param {NodeJS.ProcessEnv} env
 */
function candidates(name, platform, env) {
  const places = PLACES[name];
  if (platform === 'darwin') return places.darwin;
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (folder) => folder !== undefined,
    );
    return places.win32.flatMap((file) => folders.map((folder) => path.win32.join(folder, file)));
  }
  const folders = (env['PATH'] ?? '').split(':').filter(Boolean);
  return places.linux.flatMap((file) => folders.map((folder) => path.posix.join(folder, file)));
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
