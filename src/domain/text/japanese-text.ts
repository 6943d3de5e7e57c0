/** How Japanese words are compared: half and full width alike, white space of no account. */

/**
 * The text on one line: NFKC (full-width letters and digits become half-width), white space collapsed, ends trimmed.
 */
export function oneLine(text: string): string {
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
