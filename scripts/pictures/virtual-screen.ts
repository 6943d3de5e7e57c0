/** A virtual screen (Xvfb), for pictures of what no web page can show: the browser's own window. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { type Pixels, pixelsOfXwd } from './pixels.ts';

export interface VirtualScreen {
  /** Its X display name: `:1`. */
  readonly display: string;
  /** Everything that it shows now. */
  readonly pixels: () => Promise<Pixels>;
  readonly close: () => Promise<void>;
}

/** Starts one; `undefined` on a machine without Xvfb. */
export async function openScreen(width: number, height: number): Promise<VirtualScreen | undefined> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kagiban-screen-'));
  // Xvfb picks a free display and writes its number to file descriptor 3. It keeps its framebuffer as a file in the
  // folder.
  const args = ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp', '-fbdir', folder];
  const xvfb = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => {
    xvfb.once('error', () => resolve());
    xvfb.once('exit', () => resolve());
  });
  const close = async () => {
    xvfb.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const number = await Promise.race([once(xvfb.stdio[3] as Readable, 'data'), ended]);
  if (!number) {
    await close();
    return undefined;
  }
  return {
    display: `:${String(number[0]).trim()}`,
    pixels: async () => pixelsOfXwd(await readFile(path.join(folder, 'Xvfb_screen0'))),
    close,
  };
}
