/** How Japanese words are compared: half and full width alike, white space of no account. */

/** Letters that have one form only, and no blank among them: most words are of these, and are what they are. */
const OF_ONE_FORM = /^[!-~\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff]*$/;

/**
 * The text on one line: NFKC (full-width letters and digits become half-width), white space collapsed, ends trimmed.
 */
export function oneLine(text: string): string {
  if (OF_ONE_FORM.test(text)) return text;
  return (
    text
      .normalize('NFKC')
      // A soft hyphen only says where a word may be broken.
      .replaceAll('\u00ad', '')
      .replace(/[\s\u200b-\u200f\u2060\ufeff]+/gu, ' ')
      .trim()
  );
}

/** The text for comparing two words whole: `oneLine` without any white space. Never shown to a person. */
export function folded(text: string): string {
  return oneLine(text).replaceAll(' ', '');
}
