/** A build step that strips the metadata of APIs that Kagiban never calls, almost half of webextension-polyfill. */

import type { Plugin } from 'vite';

/**
 * The namespaces that src/browser calls and that the polyfill wraps. The others return promises in all our browsers.
 */
const CALLED = ['alarms', 'i18n', 'permissions', 'runtime', 'storage', 'tabs'];

const METADATA = /const apiMetadata = (\{[\s\S]*?\n {6}\});/;

/** Throws if the polyfill is no longer built as it was when this was written. */
export function slimPolyfill(): Plugin {
  return {
    name: 'kagiban:slim-polyfill',
    transform(code, id) {
      if (!id.includes('webextension-polyfill/dist/')) return;
      if (!METADATA.test(code))
        throw new Error('webextension-polyfill holds its metadata elsewhere: see scripts/slim-polyfill.ts.');
      return code.replace(METADATA, (_, json: string) => {
        const called = Object.entries(JSON.parse(json)).filter(([name]) => CALLED.includes(name));
        return `const apiMetadata = ${JSON.stringify(Object.fromEntries(called))};`;
      });
    },
  };
}
