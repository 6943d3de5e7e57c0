/** Joins sentences: Japanese needs no space between them, English does. */

import { uiLanguage } from '../../browser/text.ts';

export function sentences(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(uiLanguage() === 'ja' ? '' : ' ');
}
