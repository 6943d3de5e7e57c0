/** A build step for scripts on pages of RMS: of the design tokens only what they use, as it is by day. */

/** The sheet of the tokens as it is built (src/theme/tokens.css). */
const TOKENS = /:root,:host\{color-scheme:light dark;([^}]*)\}/;

/**
 * This script with its tokens made smaller: what stands on a page of RMS is always light (src/notes/note/notes.css),
 * and has neither pages nor dots of shops.
 */
export function slimTokens(code: string): string {
  const [sheet, all = ''] = TOKENS.exec(code) ?? [];
  if (sheet === undefined) return code;
  const others = code.replace(sheet, '');
  let left = all.replaceAll(/light-dark\(([^(),]+),[^(),]+\)/g, '$1').split(';');
  for (let before = 0; before !== left.length; ) {
    before = left.length;
    const used = others + left.join();
    left = left.filter((token) => [')', ','].some((end) => used.includes(`var(${nameOf(token)}${end}`)));
  }
  return code.replace(sheet, () => `:root,:host{${left.join(';')}}`);
}

const nameOf = (token: string) => token.slice(0, token.indexOf(':'));
