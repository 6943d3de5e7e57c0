/** The sheet that is printed: the key, its last day, the shop's own line and every step, and nothing to press. */

import { afterEach, expect, it, vi } from 'vitest';
import { at, away, type Fact, ofOneShop, seen, ticked, when } from '../../support/facts.ts';
import { openPopup } from '../open-popup.tsx';

const ID = 'mihon-aonami/vendor/ネクストエンジン';
const PLACE = { place: { at: 'steps', id: ID } } as const;
const key = seen({ ends: 6, first: -84, last: 0 });
const note: Fact = {
  what: 'note',
  id: 'unidentified/vendor/ネクストエンジン',
  text: '先に倉庫へ電話',
  ...when(at(0)),
};

afterEach(() => vi.unstubAllGlobals());

const sheetOf = async (facts: readonly Fact[]) => {
  const tab = await openPopup(ofOneShop(...facts), { ...PLACE, inTab: true });
  const [sheet] = tab.all('.sheet');
  return sheet ?? expect.fail('no sheet');
};
const stepsIn = (sheet: Element) =>
  [...sheet.querySelectorAll('.sheet__steps > li')].map(
    (step) => `${step.hasAttribute('data-done') ? '✓' : '□'} ${step.querySelector('h2')?.textContent}`,
  );

it('has the product, the last day, the shop’s line, and each step with what to press', async () => {
  const sheet = await sheetOf([key, note]);
  expect(sheet.querySelector('h1')?.textContent).toBe('ネクストエンジン');
  expect(sheet.textContent).toContain('期限は2026年11月30日(月)の終わりです。');
  expect(sheet.textContent).toContain('期限の前営業日は11/27(金)です。それまでに済ませると安心です。');
  expect(sheet.textContent).toContain('メモ: 先に倉庫へ電話');
  expect(sheet.textContent).toContain('印刷した日: 2026年11月24日(火)');
  const steps = stepsIn(sheet);
  expect(steps.length).toBeGreaterThan(2);
  expect(steps.every((step) => step.startsWith('□'))).toBe(true);
  expect(sheet.querySelectorAll('.substeps').length).toBeGreaterThan(1);
});

it.each<[string, readonly Fact[], string]>([
  ['of a key that has expired', [seen({ ends: -2, first: -84, last: 0 })], 'キーは2026年11月22日(日)に切れました。'],
  ['of the old key', [key, seen({ ends: 90 })], '古いキーの期限は2026年11月30日(月)です。'],
  [
    'of the old key, expired',
    [seen({ ends: -2, first: -20, last: -10 }), seen({ ends: 88, first: -9 })],
    '古いキーは2026年11月22日(日)に切れました。',
  ],
])('tells the end %s', async (_, facts, words) => {
  const sheet = await sheetOf(facts);
  expect([...sheet.querySelectorAll(':scope > p')].map((line) => line.textContent)).toContain(words);
});

it('names what can be renewed on the same trip', async () => {
  const sheet = await sheetOf([key, seen({ product: 'みほん便', ends: 12, first: -70, last: 0 })]);
  expect(sheet.textContent).toContain('いっしょに更新できるキー: みほん便(12/6(日)まで)');
});

it('has nothing to press, and is not seen on the screen', async () => {
  const sheet = await sheetOf([key, note]);
  expect(sheet.querySelectorAll('a, button, input, select, textarea, summary')).toHaveLength(0);
  expect(sheet.hasAttribute('hidden')).toBe(true);
});

it('is printed by a press in a tab; in the popup there is nothing to print', async () => {
  const tab = await openPopup(ofOneShop(key), { ...PLACE, inTab: true });
  const print = vi.fn();
  vi.stubGlobal('window', { print });
  await tab.press('印刷する');
  expect(print).toHaveBeenCalledOnce();
  const popup = await openPopup(ofOneShop(key), PLACE);
  expect(popup.all('.foot-actions').map((part) => part.textContent)).toEqual([expect.not.stringContaining('印刷')]);
});

it('ticks what is done', async () => {
  const steps = stepsIn(await sheetOf([key, ticked('issued', { replaces: 6 })]));
  expect(steps.map((step) => step.slice(0, 1)).slice(0, 2)).toEqual(['✓', '□']);
});

it.each<[string, readonly Fact[], number]>([
  ['更新あり, and the key', [seen({ state: 'active-with-update', ends: 60 })], 1],
  ['a product that is stopped', [seen({ state: 'stopped', ends: 20 })], 1],
  ['a product that was put away', [key, away(true)], 0],
])('%s', async (_, facts, count) => {
  expect(stepsIn(await sheetOf(facts))).toHaveLength(count);
});

it('is not in the popup, which nobody can print', async () => {
  const popup = await openPopup(ofOneShop(key), PLACE);
  expect(popup.all('.sheet')).toEqual([]);
});
