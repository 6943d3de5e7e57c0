/** Starts the program of Chromium (or Chrome, or Edge) with a profile that is made for tests. */

import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { getBrowser } from '../../../scripts/setup/get-browser.mjs';
import type { LaunchOptions, WindowLook } from '../browser.ts';

/** Makes a profile in that folder, for the extension in that other one. */
export async function makeProfile(profile: string, extension: string): Promise<void> {
  const preferences = {
    extensions: {
      // Without developer mode an unpacked extension is off after the next start, and after a reload.
      ui: { developer_mode: true },
      // Its button is on the toolbar, and not behind another one.
      pinned_extensions: [unpackedId(extension)],
    },
    // No connections opened ahead, "in case they are needed": they would look like requests.
    net: { network_prediction_options: 2 },
  };
  await mkdir(path.join(profile, 'Default'), { recursive: true });
  await writeFile(path.join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** The id that Chromium gives to an extension in this folder: a hash of its path, in letters from a to p. */
export function unpackedId(folder: string): string {
  const bytes = Buffer.from(path.resolve(folder), process.platform === 'win32' ? 'utf16le' : 'utf8');
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)));
}

/** Starts it. All that would go out goes to the proxy at that port. */
export async function startChromium(
  profile: string,
  proxyPort: number,
  { visible = false, outlivesInterrupt = false }: LaunchOptions,
): Promise<Browser> {
  const look = typeof visible === 'object' ? visible : undefined;
  return launch({
    executablePath: await getBrowser('chromium'),
    headless: !visible,
    handleSIGINT: !outlivesInterrupt,
    handleSIGTERM: !outlivesInterrupt,
    handleSIGHUP: !outlivesInterrupt,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    // The size of the window decides, as for a user; else every popup would be forced into 800 × 600.
    defaultViewport: null,
    ...(look && { env: { ...process.env, DISPLAY: look.display } }),
    args: [
      // As root, such as in a container, it does not start with its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      '--no-default-browser-check',
      // Without a display, a screen on which the popup fits.
      '--screen-info={1280x1000}',
      ...(look ? flagsFor(look) : ['--window-size=1280,900']),
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
    ],
  });
}

/** A small window, in the corner, since at twice the scale it has to fit on the screen as well. */
function flagsFor({ colorScheme, scale }: WindowLook): string[] {
  return [
    '--window-position=0,0',
    '--window-size=640,480',
    // Else it would go to the user's own screen where that is of Wayland.
    '--ozone-platform=x11',
    `--force-device-scale-factor=${scale}`,
    ...(colorScheme === 'dark' ? ['--force-dark-mode'] : []),
  ];
}
