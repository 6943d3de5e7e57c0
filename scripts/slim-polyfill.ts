/** A step of the build: leaves out of webextension-polyfill what it knows of APIs that Kagiban never calls. It is more than half of it. */

import type { Plugin } from 'vite';

/** The namespaces that src/browser calls and that the polyfill wraps. The others exist with promises in every browser of ours. */
const CALLED = ['alarms', 'i18n', 'permissions', 'runtime', 'storage', 'tabs'];

const METADATA = /const apiMetadata = (\{[\s\S]*?\n {6}\});/;

/** Throws where the polyfill is not built as it was when this was written. */
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
