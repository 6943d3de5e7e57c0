/** Checks the Firefox build with Mozilla's own linter, as the store does. */

import { fromRoot } from '../setup/root.mjs';
import { run } from '../setup/run.mjs';

/** @typedef {import('./run-steps.mjs').Result} Result */
/** @typedef {{ code: string, file?: string, message: string }} Finding */

/**
 * In a chunk of our pages: Preact writes `innerHTML` for `dangerouslySetInnerHTML`, which nobody uses here
 * (test/rules/files.test.ts).
 */
const KNOWN_WARNINGS = ['UNSAFE_VAR_ASSIGNMENT in assets'];

/** @returns {Promise<Result>} */
export async function lintExtension() {
  const webExt = fromRoot('node_modules/web-ext/bin/web-ext.js');
  const { output } = await run(process.execPath, [
    webExt,
    'lint',
    '--output=json',
    `--source-dir=${fromRoot('dist/firefox')}`,
  ]);
  /** @type {{ errors: Finding[], warnings: Finding[] }} */
  const { errors, warnings } = JSON.parse(output.slice(output.indexOf('{')));
  const unknown = warnings.filter((warning) => !KNOWN_WARNINGS.includes(named(warning)));
  const isAsKnown = KNOWN_WARNINGS.every((known) => warnings.map(named).includes(known));
  if (errors.length === 0 && isAsKnown) return { ok: true };
  const findings = [...errors, ...unknown].map(({ code, file, message }) => `${code} ${file ?? ''}: ${message}`);
  return {
    ok: false,
    output:
      findings.length > 0
        ? findings.join('\n')
        : `The known warnings of Preact are gone: take them out of scripts/test/lint-extension.mjs.`,
  };
}

/**
 * The warning without what changes in every build.
 * @param {Finding} finding
 */
function named({ code, file = '' }) {
  return `${code} in ${file.split('/')[0]}`;
}
