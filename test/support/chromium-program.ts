/** Starts the program of Chromium (or Chrome, or Edge) with a profile that is made for tests. */

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { getBrowser } from '../../scripts/setup/get-browser.mjs';

const PREFERENCES = {
  // Without developer mode an unpacked extension is off after the next start, and after a reload.
  extensions: { ui: { developer_mode: true } },
  // No connections opened ahead, "in case they are needed": they would look like requests.
  net: { network_prediction_options: 2 },
};

/** Makes a profile in that folder. */
export async function makeProfile(profile: string): Promise<void> {
  await mkdir(path.join(profile, 'Default'), { recursive: true });
  await writeFile(path.join(profile, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
}

/** Starts it. All that would go out goes to the proxy at that port. */
export async function startChromium(profile: string, proxyPort: number, visible = false): Promise<Browser> {
  return launch({
    executablePath: await getBrowser('chromium'),
    headless: !visible,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    // The size of the window decides, as for a user; else every popup would be forced into 800 × 600.
    defaultViewport: null,
    args: [
      // As root, such as in a container, it does not start with its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      '--no-default-browser-check',
      '--window-size=1280,900',
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
    ],
  });
}
