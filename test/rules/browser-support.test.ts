/** Every extension API call in src/browser exists in the oldest browsers that the manifests name. */

import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { filesBelow, withoutComments } from '../support/source.ts';

interface Support {
  version_added: string | boolean | null;
}
type Compat = { __compat?: { support: Record<string, Support | Support[]> } } & { [part: string]: Compat };
const data = createRequire(import.meta.url)('@mdn/browser-compat-data') as { webextensions: { api: Compat } };

const OLDEST = { chrome: 144, edge: 144, firefox: 153 } as const;

/** The `browser.a.b` calls of all these files, each once. */
const calls = [
  ...new Set(
    filesBelow('src/browser', ['.ts']).flatMap(({ text }) =>
      [...withoutComments(text).matchAll(/\bbrowser\s*\.\s*(\w+)\s*\.\s*(\w+)(?:\s*\.\s*(\w+))?/g)].map(
        ([, space, part, more]) =>
          space === 'storage'
            ? `${space}.${part === 'onChanged' ? part : 'StorageArea'}.${part === 'onChanged' ? '' : more}`
            : `${space}.${part}`,
      ),
    ),
  ),
].map((call) => call.replace(/\.$/, ''));

it.each(calls)('browser.%s', (call) => {
  const compat = call.split('.').reduce<Compat | undefined>((at, part) => at?.[part], data.webextensions.api)?.__compat;
  expect(compat, `${call} is not in the compatibility data`).toBeDefined();
  for (const [name, oldest] of Object.entries(OLDEST)) {
    const support = compat?.support[name];
    const { version_added: since } = (Array.isArray(support) ? support[0] : support) ?? { version_added: false };
    expect(since === true || Number.parseFloat(String(since)) <= oldest, `${name} has it since ${since}`).toBe(true);
  }
});

it('saw the calls', () => {
  expect(calls.length).toBeGreaterThan(15);
});
