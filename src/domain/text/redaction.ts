/**
 * The one gate through which every text of a page goes before it is kept or shown: nothing that looks like a key gets
 * past.
 */

/** The longest text that is kept, in characters (contract, "Secrets"). */
const LONGEST = 80;

/** Put in the place of what was taken out. */
const MASK = '■■■';

/** Letters and digits, half or full width: a key typed in full width is still a key. */
const ALNUM = 'A-Za-z0-9Ａ-Ｚａ-ｚ０-９';
const DIGIT = '0-9０-９';

/**
 * Shapes of keys and secrets (contract, "Secrets"; rms-facts, "Key shapes"): own-shop keys `SL…` and secrets `SP…`
 * (a digit or underscore in them, or six more letters: SLACK and SPORTS are no keys), vendor keys with the six digits
 * of the shop in front, and any unbroken run of 16 or more letters and digits.
 * Each starts only where a run starts, so that the time stays linear in the length of the text.
 */
const KEY_SHAPES = [
  new RegExp(`(?<![${ALNUM}_])[SＳ][LPＬＰ][A-Za-zＡ-Ｚａ-ｚ]*[${DIGIT}_][${ALNUM}_-]*`, 'g'),
  new RegExp(`(?<![${ALNUM}_])[SＳ][LPＬＰ][${ALNUM}_-]{6,}`, 'g'),
  new RegExp(`(?<![${DIGIT}])[${DIGIT}]{6,}[_-]?[A-Za-zＡ-Ｚａ-ｚ][${ALNUM}_-]*`, 'g'),
  new RegExp(`[${ALNUM}]{16,}`, 'g'),
];

/** Characters that take no room on the screen and could hide a key from the shapes above, or turn a text around. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** The text without anything that looks like a key, on one line, at most 80 characters. */
export function redacted(text: string): string {
  const visible = text.replace(INVISIBLE, '');
  const masked = KEY_SHAPES.reduce((rest, shape) => rest.replace(shape, MASK), visible);
  return Array.from(masked.replace(/\s+/g, ' ').trim()).slice(0, LONGEST).join('').trim();
}
