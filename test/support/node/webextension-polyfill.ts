/**
 * Stands in for webextension-polyfill in Node, where the real one throws: an in-memory browser with our own messages.
 */

import { readFileSync } from 'node:fs';
import { fakeBrowser } from '@webext-core/fake-browser';
import { fromRoot } from '../../../scripts/setup/root.mjs';

type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

const messages = { ja: messagesOf('ja'), en: messagesOf('en') };
let language: keyof typeof messages = 'ja';

/** Sets the language of the browser from now on. */
export function speakAs(next: keyof typeof messages): void {
  language = next;
}

Object.assign(fakeBrowser.i18n, {
  getUILanguage: () => language,
  getMessage: (key: string, substitutions: string | string[] = []) => {
    const found = messages[language][key];
    if (!found) return '';
    const words = found.message.replace(/\$(\w+)\$/g, (whole, name: string) => {
      return found.placeholders?.[name.toLowerCase()]?.content ?? whole;
    });
    const given = [substitutions].flat();
    return words.replace(/\$(\$|\d)/g, (_, sign: string) => (sign === '$' ? '$' : (given[Number(sign) - 1] ?? '')));
  },
});

// A browser leaves keys without a value out of its answer; the one in memory does not.
const { local } = fakeBrowser.storage;
const get: (keys: string[] | null) => Promise<Record<string, unknown>> = local.get;
Object.assign(local, {
  get: async (keys: string[] | null) =>
    Object.fromEntries(Object.entries(await get(keys)).filter(([, value]) => value !== undefined)),
});

function messagesOf(name: string): Messages {
  return JSON.parse(readFileSync(fromRoot(`public/_locales/${name}/messages.json`), 'utf8'));
}

export default fakeBrowser;
