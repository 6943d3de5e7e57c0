/**
 * Every icon that the manifest names is there as a PNG of that very size: a browser scales any other one, and says
 * nothing.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { manifestFor } from '../../manifest.config.ts';
import { fromRoot } from '../../scripts/setup/root.mjs';

const { icons, action } = manifestFor('chrome');
const named = [...Object.entries(icons), ...Object.entries(action.default_icon)];

it.each(named)('%s: %s', (size, path) => {
  const file = fromRoot(`public/${path}`);
  expect(existsSync(file), `public/${path} is missing: npm run icons`).toBe(true);
  expect(sizeOf(readFileSync(file)), 'npm run icons').toEqual({ width: Number(size), height: Number(size) });
});

it('no icon lies about that the manifest does not name', () => {
  const paths = new Set<unknown>(named.map(([, path]) => path));
  const files = readdirSync(fromRoot('public/icons')).filter((file) => file.endsWith('.png'));
  expect(files.filter((file) => !paths.has(`icons/${file}`))).toEqual([]);
});

/**
 * What the header of a PNG says: eight bytes that every PNG begins with, then the chunk IHDR, whose data begin with
 * both sides.
 */
function sizeOf(png: Buffer) {
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  expect(png.toString('latin1', 12, 16)).toBe('IHDR');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
