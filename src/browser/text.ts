/** The texts of the interface, from `_locales`, with keys checked against the Japanese file at compile time. */

import type ja from '../../public/_locales/ja/messages.json';
import { browser } from './api.ts';

export type MessageKey = keyof typeof ja;

/** What stands for the substitutions in a message that is kept. */
const PLACES = ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9'];

/** The messages asked for so far: a list of a thousand rows asks for the same twenty again and again. */
const known = new Map<MessageKey, string>();

/** The message of that key in the browser's language, with `$1`…`$9` filled in. */
export function t(key: MessageKey, ...substitutions: readonly string[]): string {
  const message = known.get(key) ?? browser.i18n.getMessage(key, PLACES);
  if (message !== '') known.set(key, message);
  return message.replace(/\$([1-9])/g, (_, place) => substitutions[Number(place) - 1] ?? '');
}

/** Forgets them: a test speaks another language than the one before. */
export const forgetMessages = (): void => known.clear();

/**
 * The language of `t`: Japanese unless the browser's is English (`default_locale`). The messages themselves say which.
 */
export function uiLanguage(): 'ja' | 'en' {
  return t('interface_language') === 'en' ? 'en' : 'ja';
}
