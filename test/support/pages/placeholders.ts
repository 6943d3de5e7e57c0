/** Fills the placeholders of test pages, so that a page means the same on every day (docs/test-pages.md). */

import { SECRETS } from './secrets.ts';

const REIWA_BEGAN = 2018;

/** The page as it is on that day. Throws on an unknown placeholder. */
export function filled(page: string, today: Temporal.PlainDate): string {
  return page.replace(/\{\{\s*([^{}]+?)\s*\}\}/g, (whole, inside: string) => {
    if (inside in SECRETS) return SECRETS[inside as keyof typeof SECRETS];
    const [, days, wide, pattern] = /^([+-]\d+)\s+(W\s+)?(.+)$/.exec(inside) ?? [];
    if (days === undefined || pattern === undefined) throw new Error(`A placeholder that nobody knows: ${whole}`);
    const text = written(today.add({ days: Number(days) }), pattern);
    return wide === undefined ? text : fullWidth(text);
  });
}

/** `+6` and `-2` as the day that many days from today; any other text as it is. */
export function dayOf(text: string, today: Temporal.PlainDate): string {
  return /^[+-]\d+$/.test(text) ? today.add({ days: Number(text) }).toString() : text;
}

function written(day: Temporal.PlainDate, pattern: string): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const parts: Record<string, string> = {
    Y: String(day.year),
    R: String(day.year - REIWA_BEGAN),
    m: two(day.month),
    d: two(day.day),
    n: String(day.month),
    j: String(day.day),
  };
  return pattern.replace(/[YRmdnj]/g, (letter) => parts[letter] ?? letter);
}

function fullWidth(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x30 + 0xff10));
}
