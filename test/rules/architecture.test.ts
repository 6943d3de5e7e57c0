/**
 * Imports go one way: domain, then its readers and keepers, then words, then what is shown, then what starts it all.
 */

import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../support/source.ts';
import { complaints, importsOf, LAYERS } from './layers.ts';

const files = sourceFiles();

it('no file imports what its folder may not', () => {
  expect(files.flatMap(({ path, text }) => complaints(path, text))).toEqual([]);
});

it('the rule saw every folder, and the imports in them', () => {
  const folders = new Set(files.map(({ path }) => path.split('/')[1] ?? '').filter((name) => !name.endsWith('.ts')));
  const unknown = [...folders].filter((folder) => !(folder in LAYERS));
  expect(
    unknown.map((one) => `src/${one} is in no layer. Add it to test/rules/layers.ts and docs/architecture.md.`),
  ).toEqual([]);
  const gone = Object.keys(LAYERS).filter((layer) => !folders.has(layer));
  expect(
    gone.map((one) => `There is no src/${one} any more. Take it out of test/rules/layers.ts and docs/architecture.md.`),
  ).toEqual([]);
  expect(files.length).toBeGreaterThan(270);
  expect(files.flatMap(({ text }) => importsOf(text)).length).toBeGreaterThan(900);
});

it('stored facts go through one door: nothing outside of the domain sorts, weighs or counts them', () => {
  const stages = /\b(?:sortedByShop|licensesOf|watchedOn|badgeOf)\b/;
  const others = files.filter(({ path, text }) => !path.startsWith('src/domain/') && stages.test(text));
  expect(others.map(({ path }) => `${path}: ask knownToday of src/domain/today/known.ts.`)).toEqual([]);
});

describe('the rule itself', () => {
  it.each([
    ['src/domain/days/day.ts', "import { t } from '../../browser/text.ts';"],
    ['src/domain/days/day.ts', "import * as v from 'valibot';"],
    ['src/rms/cells/product.ts', "import { browser } from '../../browser/api.ts';"],
    ['src/rms/cells/product.ts', "export * from '../../vendors/index.ts';"],
    ['src/ui/popup/Popup.tsx', "import { readStored } from '../../browser/storage/stored-facts.ts';"],
    ['src/ui/popup/Popup.tsx', "const one = await import('../../rms/read-page.ts');"],
    ['src/browser/surface/toolbar.ts', "import browser from 'webextension-polyfill';"],
    ['src/entrypoints/popup/main.tsx', "import '../background/index.ts';"],
    ['src/theme/signs.ts', "import { levelOf } from '../domain/today/columns/urgency.ts';"],
    ['src/helpers/all.ts', "import { x } from './x.ts';"],
    ['src/words/note/note.ts', "import {\n  one,\n  two,\n} from '../../ui/popup/Popup.tsx';"],
  ])('%s may not: %s', (path, text) => {
    expect(complaints(path, text)).toHaveLength(1);
  });

  it.each([
    ['src/words/note/note.ts', "import { t } from '../../browser/text.ts';"],
    ['src/theme/signs.ts', "import type { Level } from '../domain/today/columns/urgency.ts';"],
    ['src/browser/polyfill.ts', "import browser from 'webextension-polyfill';"],
    ['src/browser/api.ts', "import type { Browser } from 'webextension-polyfill';"],
    ['src/entrypoints/popup/main.tsx', "import { Popup } from '../../ui/popup/Popup.tsx';"],
  ])('%s may: %s', (path, text) => {
    expect(complaints(path, text)).toEqual([]);
  });
});
