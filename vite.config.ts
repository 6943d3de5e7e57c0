/** How the extension is built (`--mode chrome`, `--mode firefox`) and tested (`vitest`, and with `--mode build` or `--mode e2e` what needs a build). */

import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { BACKGROUND_SCRIPT, type BuildTarget, CONTENT_SCRIPT, manifestFor } from './manifest.config.ts';
import { fromRoot } from './scripts/setup/root.mjs';
import { manifestWith, standaloneScript } from './scripts/standalone-script.ts';
import { EXPLAIN_SCRIPT } from './src/browser/explain-script.ts';
import { REPORT_SCRIPT } from './src/browser/report-script.ts';

/** The pages of the extension that the manifest does not name; popup and options it does. */
const OUR_PAGES = [
  'src/entrypoints/practice/index.html',
  'src/entrypoints/practice/rms.html',
  'src/entrypoints/welcome/index.html',
];

export default defineConfig(({ command, mode }) => (command === 'build' ? buildFor(mode) : testsOf(mode)));

function buildFor(mode: string): ViteUserConfig {
  const target: BuildTarget = mode === 'firefox' ? 'firefox' : 'chrome';
  const { background, ...manifest } = manifestFor(target);
  return {
    plugins: [
      crx({
        manifest: manifest as ManifestV3Export,
        browser: target,
        contentScripts: { standaloneFiles: [CONTENT_SCRIPT] },
      }),
      standaloneScript('src/entrypoints/explain/index.ts', EXPLAIN_SCRIPT),
      standaloneScript('src/entrypoints/report/index.ts', REPORT_SCRIPT),
      standaloneScript('src/entrypoints/background/index.ts', BACKGROUND_SCRIPT),
      manifestWith({ background }),
    ],
    build: {
      outDir: `dist/${target}`,
      target: ['chrome144', 'edge144', 'firefox153'],
      // The polyfill holds a `fetch(` that nobody wrote (house-style, trap 12).
      modulePreload: { polyfill: false },
      rolldownOptions: { input: OUR_PAGES },
    },
  };
}

/** Which tests a mode of vitest runs: by default those that need neither a build nor a browser. */
function testsOf(mode: string): ViteUserConfig {
  if (mode === 'build') return { test: { include: ['test/build/**/*.test.ts'] } };
  if (mode === 'e2e') {
    // One file after the other: more browsers at a time would make each wait for the others on a small computer.
    return {
      test: {
        include: ['test/e2e/**/*.e2e.ts'],
        setupFiles: ['test/support/temporal.ts'],
        fileParallelism: false,
        // Two browsers start and three runs of the unit tests go on at once, on a computer of two cores.
        testTimeout: 60_000,
        hookTimeout: 90_000,
      },
    };
  }
  return {
    test: {
      include: ['test/**/*.test.{ts,tsx}'],
      exclude: ['test/build/**', 'test/e2e/**'],
      // All files in one world: a new one for each takes longer than the tests themselves, and they run in three time zones.
      pool: 'threads',
      isolate: false,
      setupFiles: ['test/support/temporal.ts', 'test/support/browser-in-memory.ts'],
      // Random pages take their time on a computer that runs two browsers meanwhile.
      testTimeout: 30_000,
      // The real one throws outside of a browser (house-style, trap 9).
      alias: { 'webextension-polyfill': fromRoot('test/support/webextension-polyfill.ts') },
    },
  };
}
