/** Scripts on pages of RMS bring the tokens that they use, as they are by day, and no others. */

import { describe, expect, it } from 'vitest';
import { slimTokens } from '../../scripts/slim-tokens.ts';

const script = (tokens: string, styles: string) =>
  `a=\`:root,:host{color-scheme:light dark;${tokens}}\`,b=\`${styles}\``;
const tokensOf = (code: string) => /:root,:host\{([^}]*)\}/.exec(code)?.[1];

describe('the tokens of a script', () => {
  it.each([
    ['what is used stays, by day', '--a:light-dark(#fff,#000);--b:1px', '.x{color:var(--a)}', '--a:#fff'],
    [
      'what a used one needs stays',
      '--a:2px solid var(--b);--b:red;--c:1',
      '.x{outline:var(--a)}',
      '--a:2px solid var(--b);--b:red',
    ],
    ['what only an unused one needs goes', '--a:var(--b);--b:red;--c:1', '.x{margin:var(--c)}', '--c:1'],
    ['with something for its absence', '--a:1', '.x{margin:var(--a,2px)}', '--a:1'],
    ['two colours in one', '--a:0 light-dark(#1,#2),0 light-dark(#3,#4)', 'var(--a)', '--a:0 #1,0 #3'],
    ['a name that begins alike is another', '--a:1;--ab:2', 'var(--ab)', '--ab:2'],
  ])('%s', (_, tokens, styles, left) => {
    expect(tokensOf(slimTokens(script(tokens, styles)))).toBe(left);
  });

  it('a script without any stays as it is', () => {
    expect(slimTokens('const a = "light-dark(#fff,#000)"')).toBe('const a = "light-dark(#fff,#000)"');
  });
});
