/** Runs the extension in Firefox for development, through Mozilla's own tool. */

import webExt from 'web-ext';
import { consoleStream } from 'web-ext/util/logger';
import { getBrowser } from '../setup/get-browser.mjs';
import { fromRoot } from '../setup/root.mjs';
import { Trouble } from '../setup/trouble.mjs';
import { hasDisplay } from '../start/display.ts';
import type { Running } from './running.ts';

export async function start(): Promise<Running> {
  const visible = hasDisplay();
  const sourceDir = fromRoot('dist/firefox');
  // Hides advice on settings that nobody here can change. Errors are thrown all the same.
  consoleStream.startCapturing();
  const firefox = await getBrowser('firefox');
  const runner = await withoutItsInterrupt(() =>
    webExt.cmd.run({ sourceDir, firefox, args: visible ? [] : ['-headless'], noInput: true, noReload: true }),
  );
  console.log(`Kagiban runs in Firefox${visible ? '' : ' (without a window: there is no display here)'}.`);
  console.log(
    'It cannot show the invented list at the address of RMS: the page that Kagiban opens at first leads to the practice page.',
  );
  const untilClosed = new Promise<void>((closed) => runner.registerCleanup(closed));
  return {
    // Each runner is asked itself, because the call for all runners at once hides what failed.
    reloadExtension: async () => {
      const reloaded = await Promise.all(
        runner.extensionRunners.map((one) => one.reloadExtensionBySourceDir(sourceDir)),
      );
      const failed = reloaded.flat().find(({ reloadError }) => reloadError);
      // The tool leaves an unfinished line of its own on the terminal.
      process.stdout.write(process.stdout.isTTY ? '\r\x1b[K' : '\n');
      if (failed) throw new Trouble(`Firefox does not load this build: ${failed.reloadError}`);
    },
    untilClosed,
    close: async () => {
      await runner.exit();
      await untilClosed;
    },
  };
}

/** On Ctrl-C the tool would end this process and leave Firefox running. We end both. */
async function withoutItsInterrupt<T>(run: () => Promise<T>): Promise<T> {
  const refuse = (event: string | symbol, listener: NodeJS.SignalsListener) => {
    if (event === 'SIGINT') queueMicrotask(() => process.removeListener('SIGINT', listener));
  };
  process.on('newListener', refuse);
  try {
    return await run();
  } finally {
    process.removeListener('newListener', refuse);
  }
}
