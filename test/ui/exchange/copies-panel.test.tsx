/** The panel of copies: what another copy would change is shown before anything does. */

import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../../../src/domain/exchange/copy.ts';
import { fileOf } from '../../browser/exchange/copies.ts';
import { type Fact, factsOf, seen, ticked } from '../../support/facts.ts';
import { type OpenOptions, type OpenPopup, openPopup } from '../open-popup.tsx';
import { choose, elsewhere, savedElsewhere } from './chosen-file.ts';

const AONAMI = { url: 'mihon-aonami', name: 'あおなみ雑貨店' };
const KOMOREBI = { url: 'mihon-komorebi', name: 'こもれび食品' };
const HERE = [
  seen({ ends: 6, shop: AONAMI, first: -9 }),
  seen({ product: 'Lmail', ends: 50, shop: AONAMI, first: -9 }),
];
const THERE = [
  seen({ ends: 90, shop: AONAMI, first: -1 }),
  seen({ product: 'GoQSystem', ends: 20, shop: KOMOREBI, first: -2 }),
];

const open = (facts: readonly Fact[], options: OpenOptions = {}) => openPopup(facts, { ...options, options: true });

const keys = (page: OpenPopup) => page.text('#calendar') + page.badge().text;

describe('a copy of another computer', () => {
  it('is looked at first, then taken over', async () => {
    const page = await open(HERE);
    const before = keys(page);
    await choose(page, savedElsewhere(...THERE));
    const lines = page.all('.copy-preview__lines > div').map((one) => one.textContent);
    expect(page.text('.copy-preview h3')).toBe('今日 9:00の控え');
    expect(lines).toEqual([
      '増える店舗1件こもれび食品',
      '増える製品1件GoQSystem(こもれび食品) あと20日 12/14(月)まで 利用中・登録未確認',
      '変わる製品1件ネクストエンジン(あおなみ雑貨店) 利用中 → 新キー未登録',
      '今のままの製品1件',
    ]);
    expect(keys(page)).toBe(before);
    await page.press('取り込む');
    expect(page.text('.copies__outcome')).toBe('控えを取り込みました。RMSの一覧を開くと、最新になります。もどす');
    expect(page.all('.copy-preview')).toEqual([]);
    expect(page.badge().text).toBe('未6');
  });

  it('can be taken back right after, and nothing of it is left', async () => {
    const page = await open(HERE);
    const before = keys(page);
    await choose(page, savedElsewhere(...THERE));
    await page.press('取り込む');
    expect(keys(page)).not.toBe(before);
    await page.press('もどす');
    expect(page.text('.copies__outcome')).toBe('取り込む前の状態にもどしました。');
    expect(keys(page)).toBe(before);
  });

  it('says so where it cannot be taken back any more, and changes nothing', async () => {
    const page = await open(HERE);
    await choose(page, savedElsewhere(...THERE));
    await page.press('取り込む');
    await page.see(seen({ ends: 20, product: 'みほん分析', shop: AONAMI }));
    const now = keys(page);
    await page.press('もどす');
    expect(page.text('.copies__outcome')).toContain('取り込んだあとに記録が変わったので、もどせません。');
    expect(page.button('もどす')).toBeUndefined();
    expect(keys(page)).toBe(now);
  });

  it('changes nothing where it is left', async () => {
    const page = await open(HERE);
    const before = keys(page);
    await choose(page, savedElsewhere(...THERE));
    await page.press('やめる');
    expect(page.all('.copy-preview')).toEqual([]);
    expect(keys(page)).toBe(before);
  });

  it('once more says that it holds nothing new', async () => {
    const page = await open(HERE);
    for (const press of ['取り込む', '閉じる']) {
      await choose(page, savedElsewhere(...THERE));
      await page.press(press);
    }
    await choose(page, savedElsewhere(...THERE));
    expect(page.text('.copy-preview')).toContain('新しい記録はありません');
    expect(page.button('取り込む')).toBeUndefined();
  });

  it('tells of a tick that no row shows', async () => {
    const tick = ticked('confirmed', { ends: 90 });
    const page = await open([seen({ ends: 90 }), ticked('registered', { ends: 90 })]);
    await choose(page, savedElsewhere(seen({ ends: 90 }), tick));
    expect(page.text('.copy-preview__lines')).toContain('手順のチェックやメモが変わります');
  });

  it('names what it leaves out', async () => {
    const page = await open(HERE);
    const bad = { 'visit:product-list:x:y': {}, 'visit:z': 1, 'told:a/vendor/Lmail:away': {}, 'future:x': 1 };
    await choose(page, fileOf({ ...elsewhere(factsOf(...THERE)), ...bad }));
    const left = page.all('.copy-preview__unread li').map((one) => one.textContent);
    expect(left).toEqual(['読めない画面の記録 2件', 'Lmailの読めないチェックやメモ', '鍵番が知らない記録']);
  });

  it('asks whether it is the same shop where no page says so', async () => {
    const page = await open([seen({ ends: 6 })]);
    await choose(page, savedElsewhere(seen({ ends: 20, product: 'Lmail' })));
    expect(page.text('.copy-preview')).toContain('同じ店舗の控えか、取り込む前に確かめてください');
    const named = await open(HERE);
    await choose(named, savedElsewhere(...THERE));
    expect(named.text('.copy-preview')).not.toContain('同じ店舗の控えか');
  });

  it('that could not be kept leaves all as it was, and can be tried again', async () => {
    const page = await open(HERE, { full: true });
    const before = keys(page);
    await choose(page, savedElsewhere(...THERE));
    await page.press('取り込む');
    expect(page.text('.copies__outcome')).toContain('取り込めませんでした。記録は前のままです。');
    expect(page.button('取り込む')?.disabled).toBe(false);
    expect(keys(page)).toBe(before);
  });

  it('is not asked for while the data is of a newer Kagiban', async () => {
    const page = await open(HERE, { sight: { mayRead: true, newerData: true } });
    expect(page.field('copy').disabled).toBe(true);
    expect(page.button('控えを保存する')?.disabled).toBe(false);
  });
});

it.each([
  ['no copy', 'こんにちは', '鍵番の控えではありません'],
  ['a damaged one', savedElsewhere(...THERE).slice(0, -9), '壊れていて、読めません'],
  ['a newer one', fileOf({}, { version: 2 }), '最新の版にしてから'],
  ['newer data', fileOf({ version: 3 }), '最新の版にしてから'],
  ['a large one', new Blob([new Uint8Array(MOST_BYTES + 1)]), '大きすぎます'],
])('%s is refused in a sentence, and nothing is changed', async (_, file, words) => {
  const page = await open(HERE);
  const before = keys(page);
  await choose(page, file);
  expect(page.text('.copies__outcome')).toContain(words);
  expect(page.text('.copies__outcome')).toContain('何も変えていません。');
  expect(page.all('.copy-preview')).toEqual([]);
  expect(keys(page)).toBe(before);
});
