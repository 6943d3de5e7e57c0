/** How the extension is built (`--mode chrome`, `--mode firefox`) and tested: vitest, in projects. */

import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { BACKGROUND_SCRIPT, type BuildTarget, CONTENT_SCRIPT, manifestFor } from './manifest.config.ts';
import { fromRoot } from './scripts/setup/root.mjs';
import { manifestWith, standaloneScript } from './scripts/standalone-script.ts';
import { EXPLAIN_SCRIPT } from './src/browser/rms-access/explain-script.ts';
import { REPORT_SCRIPT } from './src/browser/rms-access/report-script.ts';

/** The extension pages that the manifest does not name, unlike popup and options. */
const OUR_PAGES = [
  'src/entrypoints/practice/index.html',
  'src/entrypoints/practice/rms.html',
  'src/entrypoints/welcome/index.html',
];

export default defineConfig(({ command, mode }) => (command === 'build' ? buildFor(mode) : tests()));

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
      // The polyfill of modulepreload calls `fetch(` (docs/browser-traps.md, "A fetch that nobody wrote").
      modulePreload: { polyfill: false },
      rolldownOptions: { input: OUR_PAGES },
    },
  };
}

type Tests = NonNullable<ViteUserConfig['test']>;

/** Tests that depend on calendar days run in three time zones; random stories, which take long, in one. */
const KNOWS_DAYS = ['test/{domain,calendar,words,ui,browser,practice}/**/!(*-model|*-laws).test.{ts,tsx}'];

/** The tests, in groups: `npx vitest run --project unit`. */
function tests(): ViteUserConfig {
  return {
    test: {
      projects: [
        // A zone whose date differs from Japan's for most of the day.
        { extends: true, test: unit('unit', 'America/New_York', ['test/**/*.test.{ts,tsx}']) },
        // Where the users are, and where the day begins first.
        { extends: true, test: unit('unit-tokyo', 'Asia/Tokyo', KNOWS_DAYS) },
        { extends: true, test: unit('unit-kiritimati', 'Pacific/Kiritimati', KNOWS_DAYS) },
        { extends: true, test: { name: 'build', include: ['test/build/**/*.test.ts'] } },
        { extends: true, test: inBrowser('chromium') },
        { extends: true, test: inBrowser('firefox') },
      ],
    },
  };
}

/** Tests that need neither a build nor a browser, on a computer in this time zone. */
function unit(name: string, zone: string, include: string[]): Tests {
  return {
    name,
    include,
    exclude: ['test/build/**', 'test/e2e/**'],
    env: { TZ: zone },
    // All files share one world: a new one for each takes longer than the tests themselves.
    pool: 'forks',
    isolate: false,
    setupFiles: ['temporal', 'browser-in-memory', 'random', 'dom'].map((one) => `test/support/node/${one}.ts`),
    // Two browsers go first meanwhile (scripts/test/vitest-step.mjs): on a slow computer little is left for these.
    testTimeout: 300_000,
    // The real one throws outside a browser (docs/browser-traps.md, "The polyfill outside a browser").
    alias: { 'webextension-polyfill': fromRoot('test/support/node/webextension-polyfill.ts') },
  };
}

/** Tests with the built extension in a real browser, which is started once for all of them. */
function inBrowser(name: 'chromium' | 'firefox'): Tests {
  return {
    name,
    include: ['test/e2e/**/*.e2e.ts'],
    env: { KAGIBAN_BROWSER: name },
    setupFiles: ['test/support/node/temporal.ts'],
    globalSetup: ['test/e2e/run-folder.ts'],
    pool: 'forks',
    isolate: false,
    fileParallelism: false,
    // Long enough for a busy computer.
    testTimeout: 90_000,
    // One hook reads every page.
    hookTimeout: 300_000,
  };
}
