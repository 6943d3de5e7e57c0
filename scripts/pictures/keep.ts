/** Writes a picture to the place where the documents show it. */

import { writeFileSync } from 'node:fs';
import { fromRoot } from '../setup/root.mjs';

export const FOLDER = 'docs/pictures';

export function keep(name: string, picture: Uint8Array): void {
  writeFileSync(fromRoot(`${FOLDER}/${name}.png`), picture);
  console.log(`${FOLDER}/${name}.png`);
}
