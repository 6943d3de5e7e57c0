/** Build steps: standalone scripts, each in a single file, and what the manifest says about them. */

import { readFile, writeFile } from 'node:fs/promises';
import { build, type Plugin } from 'vite';
import { slimPolyfill } from './slim-polyfill.ts';
import { slimTokens } from './slim-tokens.ts';

/**
 * Builds `entry` into the single file `fileName` beside the other output. The extension plugin would list a script for
 * `scripting.executeScript` under `web_accessible_resources`
 * (docs/browser-traps.md, "Scripts that the page can fetch"). It would also make the background load chunks shared with
 * the popup.
 */
export function standaloneScript(entry: string, fileName: string): Plugin {
  return {
    name: 'kagiban:standalone-script',
    apply: 'build',
    async generateBundle() {
      const config = this.environment.config;
      const result = await build({
        root: config.root,
        mode: config.mode,
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        plugins: [slimPolyfill()],
        build: {
          write: false,
          target: config.build.target,
          minify: config.build.minify,
          lib: { entry, formats: ['iife'], name: 'kagiban', fileName: () => fileName },
        },
      });
      for (const { output } of Array.isArray(result) ? result : 'output' in result ? [result] : []) {
        const [chunk] = output;
        this.emitFile({ type: 'asset', fileName, source: slimTokens(chunk.code) });
      }
    },
  };
}

/** Adds these parts to the manifest after the extension plugin has written it. */
export function manifestWith(parts: Readonly<Record<string, unknown>>): Plugin {
  return {
    name: 'kagiban:manifest-with',
    apply: 'build',
    async writeBundle({ dir }) {
      const path = `${dir}/manifest.json`;
      const manifest: object = JSON.parse(await readFile(path, 'utf8'));
      await writeFile(path, `${JSON.stringify({ ...manifest, ...parts }, null, 2)}\n`);
    },
  };
}
