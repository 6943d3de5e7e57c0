/** Packs an extension into an archive, as a store does. */

import path from 'node:path';
import webExt from 'web-ext';
import { consoleStream } from 'web-ext/util/logger';

// Its output on every archive would appear among the test results.
consoleStream.startCapturing();

/** The path of the archive, beside the folder. */
export async function packed(folder: string): Promise<string> {
  const { extensionPath } = await webExt.cmd.build(
    { sourceDir: folder, artifactsDir: path.dirname(folder), filename: 'extension.xpi', overwriteDest: true },
    { showReadyMessage: false },
  );
  return extensionPath;
}
