/** Starts Chromium (or Chrome, or Edge) with a profile made for tests. */

import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { getBrowser } from '../../../scripts/setup/get-browser.mjs';
import type { LaunchOptions, WindowLook } from '../browser.ts';

/** Makes a profile in the first folder, for the extension in the second; files are saved in the third, if any. */
export async function makeProfile(profile: string, extension: string, downloads?: string): Promise<void> {
  const preferences = {
    extensions: {
      // Without developer mode an unpacked extension is disabled after a restart or a reload.
      ui: { developer_mode: true },
      // Pins its button to the toolbar.
      pinned_extensions: [unpackedId(extension)],
    },
    // No speculative connections: they would look like requests.
    net: { network_prediction_options: 2 },
    ...(downloads && { download: { default_directory: downloads, prompt_for_download: false } }),
  };
  await mkdir(path.join(profile, 'Default'), { recursive: true });
  await writeFile(path.join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** The id that Chromium gives an extension in this folder: a hash of its path, in letters from a to p. */
export function unpackedId(folder: string): string {
  const bytes = Buffer.from(path.resolve(folder), process.platform === 'win32' ? 'utf16le' : 'utf8');
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)));
}

/** Starts it. All outgoing traffic goes to the proxy on that port. */
export async function startChromium(
  profile: string,
  proxyPort: number,
  { visible = false, scrollBars = false, outlivesInterrupt = false }: LaunchOptions,
): Promise<Browser> {
  const look = typeof visible === 'object' ? visible : undefined;
  return launch({
    executablePath: await getBrowser('chromium'),
    headless: !visible,
    ...(scrollBars && { ignoreDefaultArgs: ['--hide-scrollbars'] }),
    handleSIGINT: !outlivesInterrupt,
    handleSIGTERM: !outlivesInterrupt,
    handleSIGHUP: !outlivesInterrupt,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    // The size of the window decides, as for a user; else every popup would be forced to 800 × 600.
    defaultViewport: null,
    ...(look && { env: { ...process.env, DISPLAY: look.display } }),
    args: [
      // As root, such as in a container, Chromium does not start with its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      '--no-default-browser-check',
      // Without a display: a screen that fits the popup.
      '--screen-info={1280x1000}',
      ...(look ? flagsFor(look) : ['--window-size=1280,900']),
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
    ],
  });
}

/** A small window in the corner, since it must fit on the screen at twice the scale too. */
function flagsFor({ colorScheme, scale }: WindowLook): string[] {
  return [
    '--window-position=0,0',
    '--window-size=640,480',
    // Else it would open on the user's own screen under Wayland.
    '--ozone-platform=x11',
    `--force-device-scale-factor=${scale}`,
    ...(colorScheme === 'dark' ? ['--force-dark-mode'] : []),
  ];
}
