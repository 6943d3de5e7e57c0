/** Sets the language in which the in-memory browser, and so Kagiban, speaks. */

import { forgetMessages } from '../../../src/browser/text.ts';
import { speakAs } from './webextension-polyfill.ts';

/** From now on all texts are in this language. */
export function speak(language: 'ja' | 'en'): void {
  speakAs(language);
  forgetMessages();
}
