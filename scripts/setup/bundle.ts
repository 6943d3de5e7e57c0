/** Bundles a script of the repository into one text that a browser can run. */

import { build } from 'vite';
import { fromRoot } from './root.mjs';

/** The script. Once it has run, the exports of `entry` are in the global of that name. */
export async function bundled(entry: string, name: string): Promise<string> {
  const result = await build({
    root: fromRoot(''),
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'esnext',
      minify: false,
      lib: { entry: fromRoot(entry), formats: ['iife'], name, fileName: () => 'bundle.js' },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [];
  if (!bundle) throw new Error(`${entry} was not bundled.`);
  return bundle.output[0].code;
}
