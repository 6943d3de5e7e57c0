/** Keeps pictures under artifacts/start. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fromRoot } from '../setup/root.mjs';

const FOLDER = 'artifacts/start';

export class Pictures {
  readonly #wanted: boolean;
  readonly #files: string[] = [];

  /** Removes older pictures, so that none is mistaken for a new one. */
  constructor(wanted: boolean) {
    this.#wanted = wanted;
    rmSync(fromRoot(FOLDER), { recursive: true, force: true });
    if (wanted) mkdirSync(fromRoot(FOLDER), { recursive: true });
  }

  async keep(name: string, take: () => Promise<Uint8Array>): Promise<void> {
    if (!this.#wanted) return;
    const file = `${FOLDER}/${name}.png`;
    writeFileSync(fromRoot(file), await take());
    this.#files.push(file);
  }

  print(): void {
    console.log(`\nPictures: ${this.#files.join('  ')}`);
  }
}
