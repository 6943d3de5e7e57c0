/**
 * Takes docs/pictures/toolbar-light.png and toolbar-dark.png: the toolbar button with each badge, in a real Chromium
 * window.
 */

import { type KagibanBrowser, launch } from '../../test/driver/browser.ts';
import { TEST_CLOCK } from '../../test/driver/clock.ts';
import { until } from '../../test/driver/until.ts';
import { keep } from './keep.ts';
import { type Area, areaOf, bmpOf, cutOut, type Pixels } from './pixels.ts';
import { NOTHING_COUNTS, STORIES } from './stories.ts';
import { openScreen, type VirtualScreen } from './virtual-screen.ts';

/** Each badge text and the story that leads to it. The first is empty, so that the whole icon can be found. */
const BADGES = [
  ['', NOTHING_COUNTS],
  ['41', STORIES['calm']],
  ['6', STORIES['soon']],
  ['0', STORIES['today']],
  ['!', STORIES['expired']],
  ['?', STORIES['unknown']],
  ['未6', STORIES['handover']],
] as const;

/** Device pixels per CSS pixel: most shop screens have one, and what is legible there is legible everywhere. */
const SCALES = [1, 2] as const;

/**
 * The area cropped around the icon's centre, in CSS pixels: the button and its neighbour, without the focused address
 * bar.
 */
const AROUND = { left: 22, right: 58, above: 21, below: 21 };

/** Takes both, or says that it cannot. */
export async function takeToolbarPictures(): Promise<void> {
  const screen = await openScreen(1400, 1000);
  if (!screen) {
    console.log('The pictures of the toolbar are left as they are: they need Xvfb, which could not be started.');
    return;
  }
  try {
    for (const colorScheme of ['light', 'dark'] as const) {
      const rows: Pixels[][] = [];
      for (const scale of SCALES) {
        rows.push(await inWindow(screen, colorScheme, scale, (kagiban) => buttons(kagiban, screen, scale)));
      }
      keep(`toolbar-${colorScheme}`, await inWindow(screen, colorScheme, 2, (kagiban) => sheet(kagiban, rows)));
    }
  } finally {
    await screen.close();
  }
}

async function inWindow<T>(
  { display }: VirtualScreen,
  colorScheme: 'light' | 'dark',
  scale: number,
  act: (kagiban: KagibanBrowser) => Promise<T>,
): Promise<T> {
  const kagiban = await launch('chromium', { clock: TEST_CLOCK, visible: { display, colorScheme, scale } });
  try {
    return await act(kagiban);
  } finally {
    await kagiban.close();
  }
}

/** The button with each badge. */
async function buttons(kagiban: KagibanBrowser, screen: VirtualScreen, scale: number): Promise<Pixels[]> {
  await kagiban.open('other-login');
  const taken: Pixels[] = [];
  let area: Area | undefined;
  for (const [text, story] of BADGES) {
    await kagiban.clear();
    await kagiban.setStorage(story ?? {});
    await kagiban.waitForBadge((badge) => badge.text === text);
    area ??= await until(async () => around(areaOf(await screen.pixels(), isTile), scale), 'the icon on the toolbar');
    taken.push(await settled(screen, area, taken.at(-1)));
  }
  return taken;
}

/** The icon's background (public/icons/icon.svg). Nothing else in the window has this colour. */
function isTile(red: number, green: number, blue: number): boolean {
  return red >= 0x38 && red <= 0x5a && green >= 0x2e && green <= 0x50 && blue >= 0xb0 && blue <= 0xe4;
}

function around(icon: Area | undefined, scale: number): Area | undefined {
  // Smaller: still being painted. Larger: the icon is briefly on a tab of the extension as well.
  const isWhole = (side: number) => side >= 14 * scale && side <= 18 * scale;
  if (!icon || !isWhole(icon.width) || !isWhole(icon.height)) return undefined;
  return {
    left: Math.round(icon.left + icon.width / 2) - AROUND.left * scale,
    top: Math.round(icon.top + icon.height / 2) - AROUND.above * scale,
    width: (AROUND.left + AROUND.right) * scale,
    height: (AROUND.above + AROUND.below) * scale,
  };
}

/** What is painted there once it stops changing and differs from the picture before. */
function settled(screen: VirtualScreen, area: Area, before?: Pixels): Promise<Pixels> {
  // A badge's text and colour are set by two calls, and a picture may be taken in between.
  const enough = 10;
  let last = before;
  let same = 0;
  return until(async () => {
    const now = cutOut(await screen.pixels(), area);
    same = last?.bytes.equals(now.bytes) ? same + 1 : 0;
    last = now;
    return same >= enough && !before?.bytes.equals(now.bytes) && now;
  }, 'the badge to be painted');
}

/** One row per scale, with all buttons the same size: the smaller scale is enlarged. */
async function sheet(kagiban: KagibanBrowser, rows: readonly Pixels[][]): Promise<Uint8Array> {
  const images = (row: readonly Pixels[]) =>
    row.map((one) => `<img src="data:image/bmp;base64,${bmpOf(one).toString('base64')}">`).join('');
  const address = 'https://webservice.rms.rakuten.co.jp/toolbar';
  kagiban.serve(address, {
    contentType: 'text/html',
    body: `<!doctype html><title>toolbar</title><style>
      main { display: inline-grid; gap: 4px; }
      div { display: flex; gap: 4px; }
      img { inline-size: ${AROUND.left + AROUND.right}px; image-rendering: pixelated; outline: 1px solid #80808066; outline-offset: -1px; }
    </style><main>${rows.map((row) => `<div>${images(row)}</div>`).join('')}</main>`,
  });
  const page = await kagiban.open('toolbar', address);
  await page.setViewport({ width: 800, height: 200, deviceScaleFactor: 2 });
  const picture = await page.$('main');
  if (!picture) throw new Error('The page with the toolbars was not shown.');
  return picture.screenshot({ omitBackground: true });
}
