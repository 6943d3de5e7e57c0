/** The settings of a copy: nobody knows which are newer, so that the user sees in what they differ, and decides. */

import { describe, expect, it } from 'vitest';
import { settingsIn } from '../../../src/browser/schemas/settings-schema.ts';
import { settingsLines } from '../../../src/words/exchange/settings-lines.ts';
import { fileOf, valuesOf } from '../../browser/exchange/copies.ts';
import { factsOf, seen } from '../../support/facts.ts';
import { openPopup } from '../open-popup.tsx';
import { choose, elsewhere } from './chosen-file.ts';

const AONAMI = { url: 'mihon-aonami', name: 'あおなみ雑貨店' };
const HERE = [seen({ ends: 6, shop: AONAMI, first: -9 })];
const THERE = [seen({ product: 'Lmail', ends: 50, shop: AONAMI, first: -2 })];
const OTHER = { reminders: { ladder: [30, 0] } };

const opened = async (own: object | undefined, theirs: object, copied = elsewhere(factsOf(...THERE))) => {
  const page = await openPopup(HERE, { options: true, ...(own && { planned: { settings: own } }) });
  await choose(page, fileOf({ ...copied, settings: theirs }));
  return page;
};
type Page = Awaited<ReturnType<typeof opened>>;
const isTicked = (page: Page) => page.field('takes-settings').checked;
const tick = async (page: Page) => {
  page.field('takes-settings').click();
  await page.settle();
};

it('say in what they differ', async () => {
  const page = await opened({ reminders: { ladder: [5] } }, OTHER);
  expect(page.text('.copy-preview__settings')).toContain('お知らせする日5日前・前営業日 → 30日前・当日・前営業日');
});

it('are not taken over where anything was chosen here, unless the user says so', async () => {
  const page = await opened({ reminders: { ladder: [5] } }, OTHER);
  expect(isTicked(page)).toBe(false);
  await page.press('取り込む');
  expect(page.settings().reminders.ladder).toEqual([5]);
  const other = await opened({ reminders: { ladder: [5] } }, OTHER);
  await tick(other);
  await other.press('取り込む');
  expect(other.settings().reminders.ladder).toEqual([30, 0]);
  await other.press('もどす');
  expect(other.settings().reminders.ladder).toEqual([5]);
});

it('are taken over where nothing was chosen here, unless the user says no', async () => {
  const page = await opened(undefined, OTHER);
  expect(isTicked(page)).toBe(true);
  await tick(page);
  await page.press('取り込む');
  expect(page.settings().reminders.ladder).toEqual([14, 7, 3, 1, 0]);
});

it('can be all that is taken over, and then only where they are ticked', async () => {
  const page = await opened({ reminders: { ladder: [5] } }, OTHER, valuesOf(factsOf(...HERE)));
  expect(page.text('.copy-preview')).toContain('新しい記録はありません');
  expect(page.button('取り込む')?.disabled).toBe(true);
  await tick(page);
  await page.press('取り込む');
  expect(page.settings().reminders.ladder).toEqual([30, 0]);
  expect(page.text('.copies__outcome')).toBe('設定を、控えのものに変えました。もどす');
});

it('are not spoken of where they are the same', async () => {
  const page = await opened(OTHER, OTHER);
  expect(page.all('.copy-preview__settings')).toEqual([]);
});

describe('each part that differs has a line', () => {
  const span = { from: '2026-12-10', to: '2026-12-12' };
  it.each<[object, object, string]>([
    [
      { reminders: { eve: false } },
      {},
      'お知らせする日: 14日前・7日前・3日前・1日前・当日 → 14日前・7日前・3日前・1日前・当日・前営業日',
    ],
    [{}, { reminders: { hours: { from: 10, to: 17 } } }, 'お知らせする時間: 9時から18時 → 10時から17時'],
    [{}, { reminders: { workingDaysOnly: true } }, '営業日にだけお知らせする: しない → する'],
    [{}, { reminders: { muted: ['a/vendor/b'] } }, 'お知らせを止めた製品: なし → 1件'],
    [{}, { closing: { weekly: [], seasons: ['obon'], spans: [span] } }, '休業日: 土曜・日曜 → お盆・そのほか1件'],
    [{}, { sales: [span] }, 'セール期間: なし → 1件'],
    [{ sales: [{ ...span, label: 'みほんSALE' }] }, { sales: [span] }, 'セール期間: 件数は同じで、中身が違います'],
  ])('%j %j', (here, there, line) => {
    const lines = settingsLines(settingsIn(here), settingsIn(there));
    expect(lines.map(({ label, value }) => `${label}: ${value}`)).toEqual([line]);
    expect(settingsLines(settingsIn(there), settingsIn(there))).toEqual([]);
  });
});
