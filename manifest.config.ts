/** The only manifest: what the extension is and may do, as a function of its target browser. */

import packageJson from './package.json' with { type: 'json' };

export type BuildTarget = 'chrome' | 'firefox';

/** The hosts that are read without asking (docs/promises.md, "Where it runs"). */
const RMS_HOSTS = ['https://webservice.rms.rakuten.co.jp/*', 'https://ichiba-bs.rms.rakuten.co.jp/*'];

/** Built as a single file (vite.config.ts), under the name that the build gives it. */
export const BACKGROUND_SCRIPT = 'src/entrypoints/background/index.js';
export const CONTENT_SCRIPT = 'src/entrypoints/content/index.ts';

/** The toolbar's 16 pixels at 100, 150 and 200 %, then the sizes in extension lists and dialogs, at 100 and 200 %. */
const ICON_SIZES = [16, 24, 32, 48, 64, 96, 128];
const ICONS = Object.fromEntries(ICON_SIZES.map((size) => [String(size), `icons/icon-${size}.png`]));

/** What differs between the two browsers. */
const PER_BROWSER = {
  chrome: {
    // The first Chrome and Edge with `Temporal`.
    minimum_chrome_version: '144',
    background: { service_worker: BACKGROUND_SCRIPT },
  },
  firefox: {
    background: { scripts: [BACKGROUND_SCRIPT] },
    browser_specific_settings: {
      gecko: {
        id: 'kagiban@kagiban.example',
        // The first Firefox in which content scripts can adopt style sheets; today's ESR.
        strict_min_version: '153.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

/** The manifest for this browser, with source paths; the build replaces them with its own. */
export function manifestFor(target: BuildTarget) {
  return {
    manifest_version: 3 as const,
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    version: packageJson.version,
    default_locale: 'ja',
    icons: ICONS,
    action: {
      default_title: '__MSG_action_title__',
      default_popup: 'src/entrypoints/popup/index.html',
      default_icon: ICONS,
    },
    options_ui: { page: 'src/entrypoints/options/index.html', open_in_tab: true },
    content_scripts: [{ matches: RMS_HOSTS, js: [CONTENT_SCRIPT], all_frames: true, run_at: 'document_idle' as const }],
    permissions: ['storage', 'alarms', 'activeTab', 'scripting'],
    host_permissions: RMS_HOSTS,
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*.rms.rakuten.co.jp/*'],
    ...PER_BROWSER[target],
  };
}
