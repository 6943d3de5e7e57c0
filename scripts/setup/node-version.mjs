/** Refuses a Node older than `engines` in package.json requires. */

import { readFileSync } from 'node:fs';
import { fromRoot } from './root.mjs';
import { Trouble } from './trouble.mjs';

/** Throws if this Node is too old. */
export function checkNode(version = process.versions.node) {
  const { engines } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));
  const wanted = engines.node.replace(/^\D+/, '');
  if (isOlder(version, wanted)) {
    throw new Trouble(
      `Kagiban needs Node ${wanted} or newer, and this is Node ${version}: install a newer one from https://nodejs.org/.`,
    );
  }
}

/**
 * @param {string} version
 * @param {string} wanted
 */
function isOlder(version, wanted) {
  const [have = [], need = []] = [version, wanted].map((text) =>
    text.split('.').map((part) => Number.parseInt(part, 10)),
  );
  const place = need.findIndex((number, index) => number !== (have[index] ?? 0));
  return place !== -1 && (have[place] ?? 0) < (need[place] ?? 0);
}
