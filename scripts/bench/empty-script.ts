/** The extension of the bench: as it was built, and with a content script that does nothing where Kagiban is not. */

import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { fromRoot } from '../setup/root.mjs';
import { ELSEWHERE } from './measure.ts';

const FOLDER = 'artifacts/bench-extension';

/** Makes it, and returns its folder. To have any content script costs something: that is not what is measured. */
export async function withEmptyScript(): Promise<string> {
  const folder = fromRoot(FOLDER);
  await rm(folder, { recursive: true, force: true });
  await cp(fromRoot('dist/chrome'), folder, { recursive: true });
  await writeFile(`${folder}/empty.js`, '');
  const manifest = JSON.parse(await readFile(`${folder}/manifest.json`, 'utf8'));
  const empty = { matches: [`${ELSEWHERE}*`], js: ['empty.js'], all_frames: true, run_at: 'document_idle' };
  const content_scripts = [...manifest.content_scripts, empty];
  await writeFile(`${folder}/manifest.json`, JSON.stringify({ ...manifest, content_scripts }));
  return folder;
}
