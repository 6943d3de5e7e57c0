/**
 * The front door: README and PRIVACY promise the same in both languages, and what they promise is what the program asks
 * for and keeps.
 */

import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../manifest.config.ts';
import { BROKEN } from '../../src/browser/storage/stored-facts.ts';
import { toldKey, visitKey } from '../../src/domain/facts/facts.ts';
import { REMINDED } from '../../src/domain/facts/reminded.ts';
import { documentAt, firstColumn, headingsOf, picturesIn } from '../support/markdown.ts';
import { sourceFiles } from '../support/source.ts';

const README = { en: documentAt('README.md'), ja: documentAt('README.ja.md') };
const PRIVACY = { en: documentAt('PRIVACY.md'), ja: documentAt('PRIVACY.ja.md') };
const QUESTIONS = { en: documentAt('docs/questions.md'), ja: documentAt('docs/questions.ja.md') };
const REVIEW = { en: documentAt('docs/store-review.md'), ja: documentAt('docs/store-review.ja.md') };
const PAIRS = [README, PRIVACY, QUESTIONS, REVIEW];
const documents = PAIRS.flatMap(({ en, ja }) => [en, ja]);

/** The first column title of each table, by language. */
const PERMISSION = { en: 'permission', ja: '許可' };
const KEY = { en: 'key', ja: '記録の名前' };
const BADGE = { en: 'badge', ja: '表示' };

const LANGUAGES = ['en', 'ja'] as const;
const levels = (headings: readonly string[]) => headings.map((heading) => heading.split(' ')[0]);

describe.each(LANGUAGES)('in %s', (language) => {
  it.each([
    ['README', README],
    ['PRIVACY', PRIVACY],
  ])('the %s gives a reason for every permission that the browser shows, and for no other', (_, pair) => {
    const named = firstColumn(pair[language], PERMISSION[language]);
    for (const browser of ['chrome', 'firefox'] as const) {
      const { permissions, host_permissions, optional_permissions, optional_host_permissions } = manifestFor(browser);
      const asked = [...permissions, ...host_permissions, ...optional_permissions, ...optional_host_permissions];
      expect(named.toSorted()).toEqual(asked.toSorted());
    }
  });

  it('pictures come first, then the two commands, before anything else is explained', () => {
    const [opening = '', commands = ''] = README[language].text.split(/^## /m);
    expect(picturesIn({ ...README[language], text: opening }).length).toBeGreaterThan(1);
    expect(commands).toMatch(/^npm start\b[\s\S]*^npm test\b/m);
  });

  it('the privacy page names every kind of record that Kagiban keeps', () => {
    const id = 'shop/vendor/product';
    const kept = [
      visitKey({ screen: 'product-list', order: 1, document: 'a' }).split(':')[0],
      toldKey({ what: 'away', id, away: true, at: Temporal.Instant.fromEpochMilliseconds(0), order: 1 }).split(':')[0],
    ].map((kind) => `${kind}:`);
    const named = firstColumn(PRIVACY[language], KEY[language]);
    const others = ['settings', 'ran', 'imported', 'looked:', 'version', 'trial', 'practice:'];
    const inMemory = ['popup-place', 'condensed-on'];
    const all = [...kept, BROKEN, REMINDED, ...others, ...inMemory];
    expect(all.filter((one) => !named.includes(one))).toEqual([]);
  });

  it('the privacy page says none to the data that Firefox asks about, as the manifest does', () => {
    const settings = manifestFor('firefox') as ReturnType<typeof manifestFor> & {
      browser_specific_settings: { gecko: { data_collection_permissions: unknown } };
    };
    expect(settings.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
    expect(PRIVACY[language].text).toMatch(/`data_collection_permissions`[^\n]*`none`/);
  });

  it('the README names the oldest browsers in which Kagiban can be loaded', () => {
    const text = README[language].text;
    expect(text).toMatch(/^Chrome 144/m);
    expect(text).toMatch(/^Edge 144/m);
    expect(text).toMatch(/^Firefox 153/m);
    expect(manifestFor('chrome')).toMatchObject({ minimum_chrome_version: '144' });
    expect(manifestFor('firefox')).toMatchObject({
      browser_specific_settings: { gecko: { strict_min_version: '153.0' } },
    });
  });

  it('README and privacy page say that Kagiban does not belong to Rakuten', () => {
    for (const { text } of [README[language], PRIVACY[language]]) expect(text).toContain('楽天グループ株式会社');
  });
});

describe('in both languages', () => {
  it.each(PAIRS)('$en.path shows the same pictures in the same order', ({ en, ja }) => {
    expect(picturesIn(ja)).toEqual(picturesIn(en));
  });

  it.each(PAIRS)('$en.path has the same headings, level by level', ({ en, ja }) => {
    expect(levels(headingsOf(ja))).toEqual(levels(headingsOf(en)));
    expect(headingsOf(en).length).toBeGreaterThan(en.path.startsWith('docs/') ? 3 : 8);
  });

  it('the READMEs explain the same badges', () => {
    expect(firstColumn(README.ja, BADGE.ja)).toEqual(firstColumn(README.en, BADGE.en));
    expect(firstColumn(README.en, BADGE.en)).toEqual(['0', '!', '未', '?']);
  });

  it('the privacy pages name the same kinds of records', () => {
    expect(firstColumn(PRIVACY.ja, KEY.ja)).toEqual(firstColumn(PRIVACY.en, KEY.en));
    expect(firstColumn(PRIVACY.en, KEY.en).length).toBeGreaterThan(4);
  });

  it('the privacy pages bear the same dates', () => {
    const dates = ({ text }: { text: string }) => text.match(/\d{4}-\d{2}-\d{2}/g);
    expect(dates(PRIVACY.ja)).toEqual(dates(PRIVACY.en));
  });

  it('each document leads to itself in the other language', () => {
    const linked = (from: { text: string }, to: { path: string }) =>
      from.text.includes(`](${to.path.split('/').at(-1)})`);
    for (const { en, ja } of PAIRS) expect([linked(en, ja), linked(ja, en)]).toEqual([true, true]);
  });

  it('the README leads to the questions and to the notes for reviewers', () => {
    for (const language of LANGUAGES)
      for (const pair of [QUESTIONS, REVIEW]) expect(README[language].text).toContain(`](${pair[language].path})`);
    expect(README.en.text.split('\n').length).toBeLessThan(140);
    expect(README.ja.text.split('\n').length).toBeLessThan(140);
  });
});

it('what is said to be kept goes to the storage of this computer, and nothing is synchronised', () => {
  const areas = sourceFiles().flatMap(
    ({ text }) => text.match(/\bstorage\.(?:local|session|sync|managed)\b(?=\.)/g) ?? [],
  );
  expect([...new Set(areas)].sort()).toEqual(['storage.local', 'storage.session']);
});

it.each(documents)('$path can be read in a narrow window: no line is longer than 150 characters', ({ text }) => {
  expect(text.split('\n').filter((line) => Array.from(line).length > 150)).toEqual([]);
});
