/** Draws the PNG icons from their SVG: `node scripts/icons.mjs`, after a change of the drawing. */

import { readFileSync, writeFileSync } from 'node:fs';
import { getBrowser } from './setup/get-browser.mjs';
import { fromRoot } from './setup/root.mjs';
import { runCommand } from './setup/trouble.mjs';

/** The sizes of the manifest, each with its drawing: at 16 pixels the key is drawn on the pixel grid. */
const DRAWINGS = { 16: 'icon-16.svg', 32: 'icon.svg', 48: 'icon.svg', 128: 'icon.svg' };

await runCommand(async () => {
  const { launch } = await import('puppeteer-core');
  const browser = await launch({ executablePath: await getBrowser('chromium'), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    for (const [size, drawing] of Object.entries(DRAWINGS)) {
      const side = Number(size);
      await page.setViewport({ width: side, height: side });
      const svg = readFileSync(fromRoot(`public/icons/${drawing}`), 'utf8');
      await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${side}px }</style>${svg}`);
      const file = `public/icons/icon-${side}.png`;
      writeFileSync(fromRoot(file), await page.screenshot({ omitBackground: true }));
      console.log(file);
    }
  } finally {
    await browser.close();
  }
});
