/**
 * The options: what could be read of each screen and what to do next, and the shops with all that can be said of them.
 */

import { describe, expect, it } from 'vitest';
import type { Told } from '../../../src/domain/facts/facts.ts';
import { CLOSED_SCREEN_IDS } from '../../../src/domain/facts/reading.ts';
import { type SelfCheck, selfCheckOf } from '../../../src/domain/facts/self-check.ts';
import { at, seen, when } from '../../support/facts.ts';
import { type OpenOptions, openPopup } from '../open-popup.tsx';

const openOptions = (facts: Parameters<typeof openPopup>[0], options: OpenOptions = {}) =>
  openPopup(facts, { ...options, options: true });
type Look = Omit<SelfCheck, 'at' | 'columns'> & { on?: number; columns?: Partial<SelfCheck['columns']> };
const check = ({ on = 0, columns, ...rest }: Look): SelfCheck => ({
  ...rest,
  columns: { state: true, expiry: true, ...columns },
  at: at(on),
});
const LIST: Look = { screen: 'product-list', rows: 3, unclear: 0 };
const DETAIL: Look = { screen: 'product-detail', rows: 1, unclear: 0 };
const FINE = '読み取れています。今することはありません。';

describe('the reading check', () => {
  it('stands there for each kind of screen, the latest first', async () => {
    const page = await openOptions([seen({ ends: 60 })], {
      selfChecks: [check({ ...DETAIL, on: -3 }), check(LIST)],
    });
    expect(page.all('.check h3').map((one) => one.textContent)).toEqual(['キーの一覧', '製品の詳細画面']);
    const said = page.text('.check');
    for (const words of ['見たとき今日 9:00', '「状態」の列あり', '読み取れた行3件', 'わからなかった行0件', FINE])
      expect(said).toContain(words);
  });

  it.each([
    ['nothing wanting', LIST, FINE],
    ['no column of last days', { ...LIST, columns: { expiry: false } }, '期限を自分で入力してください'],
    ['no column of states', { ...LIST, columns: { state: false } }, '製品の詳細画面を開いてください'],
    ['neither', { ...LIST, columns: { state: false, expiry: false } }, '製品の詳細画面を開いてください'],
    ['details without a last day', { ...DETAIL, columns: { expiry: false } }, '鍵番のボタンから入力できます'],
    ['details without a state', { ...DETAIL, columns: { state: false } }, 'RMSの一覧を開いてください'],
    ['details with neither', { ...DETAIL, columns: { state: false, expiry: false } }, '鍵番のボタンから入力できます'],
    ['rows not understood', { ...LIST, unclear: 2 }, 'わからなかった行が2件あります'],
    ['more pages', { ...LIST, page: { shown: 1, of: 2 } }, '続きのページ'],
    ['notes that the page takes away', { ...LIST, quarrel: true }, '説明を出せませんでした'],
    ['a translated page', { ...LIST, rows: 0, translated: true }, '元の日本語で表示してください'],
    ['no rows', { ...LIST, rows: 0 }, '開き直してください'],
  ] as const)('says what to do next: %s', async (_, brief, words) => {
    const page = await openOptions([seen({ ends: 60 })], { selfChecks: [check(brief)] });
    expect(page.text('.check__advice')).toContain(words);
    expect(page.all('.check')[0]?.dataset['level']).toBe(words === FINE ? 'safe' : 'unknown');
  });

  it.each(CLOSED_SCREEN_IDS)('%s: says what to do, until a screen with keys was read after it', async (screen) => {
    const shut = selfCheckOf({ screen, shop: {}, keys: [] }, { state: false, expiry: false }, false, when(at(-1)));
    const facts = [seen({ ends: 6, last: -3 })];
    const page = await openOptions(facts, { selfChecks: [shut, check({ ...LIST, on: -3 })] });
    expect(page.text('.check__advice')).toMatch(/ください|読み取ります/);
    expect(page.text('#reading')).toContain('残り日数はこの記録から数え続けます');
    const over = await openOptions(facts, { selfChecks: [shut, check(LIST)] });
    expect(over.all('.check__advice')[1]?.textContent).toContain('今することはありません');
  });

  it('says where to begin when no screen was seen', async () => {
    const page = await openOptions([]);
    await page.press('RMSの一覧を開く');
    expect(page.opened).toHaveLength(1);
    expect(page.text('#shops')).toContain('店舗は、まだ読み取っていません');
  });
});

describe('the shops', () => {
  const AONAMI = { url: 'mihon-aonami', number: '000000', name: 'あおなみ雑貨店' };
  const KOMOREBI = { url: 'mihon-komorebi' };
  const both = [
    seen({ ends: 41, shop: AONAMI }),
    seen({ product: 'Lmail', ends: 50, shop: AONAMI, last: -1 }),
    seen({ ends: 60, shop: KOMOREBI }),
  ];
  const open = async (page: Awaited<ReturnType<typeof openPopup>>, at: number) => {
    page.all('.shop-entry__head button')[at]?.click();
    await page.see();
  };

  it('are listed with URL, number, keys and when they were last read', async () => {
    const page = await openOptions(both);
    expect(page.all('.shop-entry h3').map((one) => one.textContent)).toEqual(['あおなみ雑貨店', 'mihon-komorebi']);
    expect(page.text('.shop-entry__facts')).toBe('店舗URLmihon-aonami店舗番号000000キー2件最後の読み取り今日 9:00');
  });

  it('get a name and a colour, also the only one that no page names', async () => {
    const page = await openOptions([seen({ ends: 41 })]);
    expect(page.text('.shop-entry h3')).toBe('名前のない店舗');
    await open(page, 0);
    page.field('label').value = 'きつね灯り工房';
    (page.all('input[value="teal"]')[0] as HTMLInputElement).checked = true;
    await page.press('保存する');
    expect(page.told).toMatchObject([
      { id: 'unidentified', what: 'shop', label: 'きつね灯り工房', colour: 'teal', at: at(0) },
    ]);
    expect(page.text('.shop-entry h3')).toBe('きつね灯り工房');
    expect(page.all('.shop-entry form')).toEqual([]);
    await page.press('もどす');
    expect(page.told).toEqual([]);
  });

  it('are joined, and parted again later', async () => {
    const page = await openOptions(both);
    await open(page, 1);
    await page.press('まとめる');
    expect(page.all('.shop-entry')).toHaveLength(1);
    expect(page.text('.shop-entry__joined')).toContain('「mihon-komorebi」をまとめてあります。');
    const later = await openOptions([...both, ...page.told]);
    await later.press('分ける');
    expect(later.told).toEqual([]);
    expect(later.all('.shop-entry')).toHaveLength(2);
  });

  it('are forgotten only after a second press', async () => {
    const page = await openOptions(both);
    await open(page, 1);
    await page.press('この店舗の記録を消す');
    expect(page.text()).toContain('mihon-komorebiの記録をすべて消します。もどせません。');
    expect(page.all('.shop-entry')).toHaveLength(2);
    await page.press('消す');
    expect(page.all('.shop-entry h3').map((one) => one.textContent)).toEqual(['あおなみ雑貨店']);
  });

  it('show what was read while the page was open, and keep what was typed', async () => {
    const page = await openOptions(both);
    await open(page, 0);
    page.field('label').value = '本店';
    await page.see(seen({ product: 'GoQSystem', ends: 9, shop: AONAMI }));
    expect(page.text('.shop-entry__facts')).toContain('キー3件');
    expect(page.field('label').value).toBe('本店');
  });

  it('are only looked at while the data is of a newer Kagiban', async () => {
    const join: Told = { id: 'mihon-komorebi', what: 'same-as', as: 'mihon-aonami', ...when(at(0)) };
    const page = await openOptions([...both, join], { sight: { mayRead: true, newerData: true } });
    await open(page, 0);
    for (const words of ['保存する', 'この店舗の記録を消す', '分ける']) expect(page.button(words)?.disabled).toBe(true);
  });
});

it.each([
  ['with keys', [seen({ ends: 41 })]],
  ['before any key was read', []],
])('the popup leads to the options, %s', async (_, facts) => {
  const popup = await openPopup(facts);
  await popup.press('設定');
  expect(popup.opened).toEqual(['settings']);
});
