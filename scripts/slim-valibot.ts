/** A step of the build: leaves out of valibot what it would say of a value that is not as it must be. Our scripts on pages only ask whether it is. */

import type { Plugin } from 'vite';

/** What is written in the place of parts of it, and of how many at least. */
const SHORTER: readonly (readonly [part: RegExp, instead: string, least: number])[] = [
  [
    /(?<=\nfunction _addIssue\()context,.*\{\n[\s\S]*?\n\}/g,
    'context, dataset) {\n\tif (context.kind === "schema") dataset.typed = false;\n\t(dataset.issues ??= []).push({});\n}',
    1,
  ],
  [/(?<=\nfunction _standardSchema\(schema\) \{\n)[\s\S]*?(?=\treturn schema;\n\})/g, '', 1],
  [/(?<=\nfunction getGlobalConfig\()config[\s\S]*?\n\}/g, ') {\n\treturn {};\n}', 1],
  [/if \(config\$1\.abortEarly\) (?:\{[^}]*\}|break;)/g, '', 3],
  // Where in the value something is wrong.
  [/const pathItem = \{[^}]*\};\s*for \(const issue of \w+\.issues\) \{[^}]*\}/g, '', 3],
  // What it was expected to be.
  [/^\s*(?:reference: \w+|async: false|expects: .*|message: message\$1),$/gm, '', 50],
];

const CALL = '_addIssue(this, ';

/** Throws where valibot is not built as it was when this was written. */
export function slimValibot(): Plugin {
  return {
    name: 'kagiban:slim-valibot',
    transform: (code, id) => (id.includes('valibot/dist/') ? slimmed(code) : undefined),
  };
}

function slimmed(code: string): string {
  const shorter = SHORTER.reduce((text, [part, instead, least]) => {
    if ((text.match(part)?.length ?? 0) < least)
      throw new Error('valibot is built otherwise: see scripts/slim-valibot.ts.');
    return text.replace(part, instead);
  }, code);
  const [before = '', ...calls] = shorter.split(CALL);
  return before + calls.map((call) => `${CALL}dataset${call.slice(endOfCall(call))}`).join('');
}

/** Where the bracket is closed that was opened before this text. */
function endOfCall(text: string): number {
  let open = 1;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') open += 1;
    if (text[at] === ')') open -= 1;
    if (open === 0) return at;
  }
  throw new Error('valibot is built otherwise: see scripts/slim-valibot.ts.');
}
