/** The texts of the interface, from `_locales`, with keys checked against the Japanese file at compile time. */

import type ja from '../../public/_locales/ja/messages.json';
import { browser } from './api.ts';

export type MessageKey = keyof typeof ja;

/** The message of that key in the browser's language, with `$1`…`$9` filled in. */
export function t(key: MessageKey, ...substitutions: readonly string[]): string {
  return browser.i18n.getMessage(key, [...substitutions]);
}

/**
 * The language of `t`: Japanese unless the browser's is English (`default_locale`). The messages themselves say which.
 */
export function uiLanguage(): 'ja' | 'en' {
  return t('interface_language') === 'en' ? 'en' : 'ja';
}
