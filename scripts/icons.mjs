/** `npm run icons`: draws the manifest's PNG icons from their SVG, after the drawing or the sizes change. */

import { readFileSync, writeFileSync } from 'node:fs';
import { installDependencies } from './setup/dependencies.mjs';
import { getBrowser } from './setup/get-browser.mjs';
import { checkNode } from './setup/node-version.mjs';
import { fromRoot } from './setup/root.mjs';
import { importTypeScript } from './setup/run-typescript.mjs';
import { runCommand } from './setup/trouble.mjs';

await runCommand(async () => {
  checkNode();
  await installDependencies();
  const { manifestFor } = await importTypeScript('manifest.config.ts');
  const svg = readFileSync(fromRoot('public/icons/icon.svg'), 'utf8');
  const { launch } = await import('puppeteer-core');
  // As root, such as in a container, Chromium does not start with its sandbox.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await launch({ executablePath: await getBrowser('chromium'), args });
  try {
    const page = await browser.newPage();
    for (const [size, path] of Object.entries(manifestFor('chrome').icons)) {
      const side = Number(size);
      await page.setViewport({ width: side, height: side });
      await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${side}px }</style>${svg}`);
      const file = `public/${path}`;
      writeFileSync(fromRoot(file), await page.screenshot({ omitBackground: true }));
      console.log(file);
    }
  } finally {
    await browser.close();
  }
});
