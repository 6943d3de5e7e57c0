/** Bundles the reader and the redesigns into one script that a browser can run. */

import { build } from 'vite';
import { fromRoot } from '../setup/root.mjs';

/** The script; what `in-page.ts` exports is in the global `redesignCheck` once it has run. */
export async function readerScript(): Promise<string> {
  const result = await build({
    root: fromRoot(''),
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'esnext',
      minify: false,
      lib: {
        entry: fromRoot('scripts/redesign/in-page.ts'),
        formats: ['iife'],
        name: 'redesignCheck',
        fileName: () => 'reader.js',
      },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [];
  if (!bundle) throw new Error('The reader was not bundled.');
  return bundle.output[0].code;
}
