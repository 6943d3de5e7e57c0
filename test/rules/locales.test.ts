/** Every text of the interface is in `_locales`, in both languages, with the same placeholders. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../../scripts/setup/root.mjs';
import { PROMISES_THE_OLD_KEY } from '../support/promises.ts';
import { filesBelow, sourceFiles, withoutComments } from '../support/source.ts';

type Messages = Record<string, { message: string }>;
const messagesOf = (language: string): Messages =>
  JSON.parse(readFileSync(fromRoot(`public/_locales/${language}/messages.json`), 'utf8'));
const ja = messagesOf('ja');
const en = messagesOf('en');
const source = sourceFiles().map((file) => ({ ...file, text: withoutComments(file.text) }));
const manifest = readFileSync(fromRoot('manifest.config.ts'), 'utf8');

describe('both languages', () => {
  it('have the same keys', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(ja).sort());
    expect(Object.keys(ja).length).toBeGreaterThan(100);
  });

  it.each(Object.keys(ja))('%s has the same numbers to fill in, and words', (key) => {
    const numbers = (messages: Messages) => [...new Set(messages[key]?.message.match(/\$\d/g))].sort();
    expect(numbers(en)).toEqual(numbers(ja));
    expect(ja[key]?.message.trim()).not.toBe('');
    expect(en[key]?.message.trim()).not.toBe('');
  });
});

describe('keys', () => {
  const everything = source.map(({ text }) => text).join('\n') + manifest;
  it('are all used', () => {
    const unused = Object.keys(ja).filter((key) => !new RegExp(`['"\`]${key}['"\`]|__MSG_${key}__`).test(everything));
    expect(unused.map((key) => `${key} is used nowhere. Remove it from _locales.`)).toEqual([]);
  });
});

describe('words for people', () => {
  /**
   * Words of RMS and names of vendors: they are read or recognised, not said by us. The report is a format, the same in
   * every language.
   */
  const MAY_HOLD_JAPANESE =
    /^src\/(?:rms|vendors|practice\/rms|report|domain\/text)\/|^src\/domain\/(?:facts\/license-id|today\/badge)\.ts$/;
  it('no Japanese stands outside _locales, RMS’s own words, the vendors’ files and the report', () => {
    const japanese = source.filter(
      ({ path, text }) =>
        !MAY_HOLD_JAPANESE.test(path) && /[\u3041-\u30ff\u4e00-\u9fff]/.test(text.replace(/「|」|・/g, '')),
    );
    expect(
      japanese.map(({ path }) => `${path}: put its Japanese into public/_locales, and ask for it with t().`),
    ).toEqual([]);
  });

  it('never promise that an old key keeps working: sources conflict', () => {
    expect(Object.values({ ...ja, ...en }).length).toBeGreaterThan(100);
    const promises = [ja, en].flatMap((messages) =>
      Object.entries(messages).filter(([, { message }]) => PROMISES_THE_OLD_KEY.test(message)),
    );
    expect(promises.map(([key]) => `${key}: say what to do, and not how long the old key works.`)).toEqual([]);
  });

  /** What was said once, and what is said for it now (docs/words.md). */
  const GIVEN_UP: readonly (readonly [RegExp, string])[] = [
    [/ブラウザー/, 'ブラウザ'],
    [/「確認」(?:か| or )「詳細」/, '「詳細」か「確認」'],
    [/ロボットの?確認/, 'セキュリティチェック'],
    [/あなたの番|\byour turn\b/i, '対応が必要, Action needed'],
    [/すませ(?:る|ま|た)/, '済ませる'],
    [/最終営業日/, '期限の前営業日'],
    [/知らない言葉|意味がわかりません|意味のわからない/, '鍵番が対応していない表示です'],
    [/\bkeys? (?:has |have )?end(?:s|ed)?\b|\bends (?:on|today)\b|\(to \$/, 'expires, until'],
  ];
  it('one word for one thing, in the interface and in the documents', () => {
    const texts = [ja, en].flatMap((messages) =>
      Object.entries(messages).map(([key, { message }]) => [key, message] as const),
    );
    const ofRoot = ['README.md', 'README.ja.md', 'PRIVACY.md', 'PRIVACY.ja.md'];
    const documents = [
      ...filesBelow('docs', ['.md']).map(({ path, text }) => [path, text] as const),
      ...ofRoot.map((path) => [path, readFileSync(fromRoot(path), 'utf8')] as const),
    ];
    const wrong = [...texts, ...documents].flatMap(([where, text]) =>
      GIVEN_UP.filter(([old]) => old.test(text)).map(([, now]) => `${where}: say ${now}.`),
    );
    expect(wrong).toEqual([]);
  });

  it('no English text stands between tags or in attributes that people see or hear', () => {
    const seen = />\s*[A-Za-z][A-Za-z ,.!?']{2,}\s*<\/|\b(?:title|aria-label|placeholder|alt)="[^"{]*[A-Za-z]{2,}/;
    const english = source.filter(({ path, text }) => path.endsWith('.tsx') && seen.test(text));
    expect(
      english.map(({ path }) => `${path}: put its English into public/_locales, and ask for it with t().`),
    ).toEqual([]);
  });
});
