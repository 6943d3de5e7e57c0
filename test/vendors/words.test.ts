/**
 * The words of every vendor: whole in both languages, for its own steps only, and with nothing in them that no source
 * says.
 */

import { describe, expect, it } from 'vitest';
import { dayFromText } from '../../src/domain/days/day.ts';
import type { StepId } from '../../src/domain/facts/recipe.ts';
import { DESTINATIONS } from '../../src/vendors/destinations.ts';
import { stepsOf } from '../../src/vendors/steps.ts';
import type { StepText, VendorWords } from '../../src/vendors/vendor.ts';
import { PROMISES_THE_OLD_KEY } from '../support/promises.ts';
import { AT_VENDOR, labelsIn, MANUALS, ON_RMS } from './labels.ts';

/** Every destination with its words. */
const VENDORS = DESTINATIONS.map((destination) => ({ ...destination, ...stepsOf(destination) }));
const NAMED = VENDORS.filter(({ kind }) => kind === 'vendor');
const textsOf = ({ title, presses = [], hint, note }: StepText) => [title, ...presses, hint ?? [], note ?? []].flat();
const allTexts = (words: VendorWords) => Object.values(words).flatMap(textsOf);
const KEY_IS_PASTED: readonly StepId[] = ['registered', 'key-entered', 'in-stock', 'in-orders', 'in-items'];

describe.each(VENDORS)('$id', ({ id, kind, recipe, family, menu, field, words, manual, sourceReadOn, waitMinutes }) => {
  const steps = recipe.steps.map((step) => step.id);
  const both = [words.ja, words.en ?? {}] as const;

  it('has words in both languages for exactly its steps', () => {
    for (const one of both) expect(Object.keys(one)).toEqual(steps);
    for (const text of both.flatMap(allTexts)) expect(text.trim()).not.toBe('');
  });

  it.each(steps)('says %s with the same presses, hint and note in both languages', (step) => {
    const [ja, en] = both.map((one) => one[step]);
    expect(en?.presses?.length).toBe(ja?.presses?.length);
    expect([en?.hint === undefined, en?.note === undefined]).toEqual([ja?.hint === undefined, ja?.note === undefined]);
    ja?.presses?.forEach((press, index) => {
      const quoted = (text = '') => labelsIn(text).sort();
      expect(quoted(en?.presses?.[index])).toEqual(quoted(press));
    });
  });

  it('tells what to press or how to see it, in whole sentences', () => {
    for (const one of both)
      for (const { presses = [], hint, note } of Object.values(one)) {
        expect(presses.length > 0 || note !== undefined).toBe(true);
        for (const text of [...presses, hint ?? [], note ?? []].flat()) expect(text).toMatch(/[。.]」?$/);
      }
  });

  it('has the whole key copied before it is pasted, and the usual faults looked for', () => {
    for (const step of steps.filter((one) => KEY_IS_PASTED.includes(one))) {
      expect(words.ja[step]?.presses?.[0]).toContain('最初から最後まで');
      expect(words.en?.[step]?.presses?.[0]).toContain('from the first character to the last');
    }
    expect(allTexts(words.ja).join()).toMatch(/空白.*全角文字/);
    expect(allTexts(words.en ?? {}).join()).toMatch(/spaces.*full-width/);
  });

  it('speaks of the six digits in front only where the key is known to be a product’s', () => {
    const isProducts = family === 'vendor';
    expect(allTexts(words.ja).some((text) => text.includes('6けた'))).toBe(isProducts);
    expect(allTexts(words.en ?? {}).some((text) => text.includes('six digits'))).toBe(isProducts);
  });

  it('quotes no label that no source gives', () => {
    const known = new Set([...ON_RMS, ...(AT_VENDOR[id] ?? [])]);
    const quoted = [...both.flatMap(allTexts).flatMap(labelsIn), ...(menu?.split(' > ') ?? []), field ?? []].flat();
    expect(quoted.filter((label) => !known.has(label))).toEqual([]);
  });

  it('holds nothing that could be a key or a shop’s number', () => {
    const secret = /\d{6}|\bS[LP]\d|[A-Za-z0-9_]{20,}/;
    expect(both.flatMap(allTexts).filter((text) => secret.test(text.normalize('NFKC')))).toEqual([]);
  });

  it('never says that the old key goes on working', () => {
    expect(both.flatMap(allTexts).filter((text) => PROMISES_THE_OLD_KEY.test(text))).toEqual([]);
  });

  it('leaves it to its number of minutes to say how long one waits', () => {
    const waiting = /\d+ ?分|時間(?:半|ほど)|minutes|hours?\b/;
    expect(both.flatMap(allTexts).filter((text) => waiting.test(text))).toEqual([]);
  });

  it('says where it is from, or names no vendor', () => {
    if (manual !== undefined) expect(MANUALS).toContain(manual);
    if (kind !== 'unknown') expect(dayFromText(sourceReadOn ?? '')).toBeDefined();
    if (waitMinutes) expect(waitMinutes.from).toBeLessThan(waitMinutes.to);
  });
});

it('every address is https, and only those without a manual of the vendor have none', () => {
  expect(MANUALS.filter((address) => new URL(address).protocol !== 'https:')).toEqual([]);
  expect(VENDORS.filter(({ manual }) => manual === undefined).map(({ id }) => id)).toEqual([
    'tempostar',
    'own-shop',
    'generic',
  ]);
});

it('every vendor of the table has its labels, and none is listed in vain', () => {
  expect(Object.keys(AT_VENDOR).sort()).toEqual(NAMED.map(({ id }) => id).sort());
  const said = ({ words, menu }: (typeof NAMED)[number]) => [
    ...allTexts(words.ja).flatMap(labelsIn),
    ...(menu?.split(' > ') ?? []),
  ];
  const unused = NAMED.flatMap((one) => AT_VENDOR[one.id]?.filter((label) => !said(one).includes(label)) ?? []);
  expect(unused).toEqual([]);
});

it('the rule sees labels in both marks', () => {
  expect(labelsIn('**設定 > 基本** を開き、「鍵」を押します。')).toEqual(['設定', '基本', '鍵']);
  expect(labelsIn('Paste it, then press **保存**.')).toEqual(['保存']);
});
