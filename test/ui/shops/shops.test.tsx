/** Shops in the popup: the question whose a page is, its answer and its undo, and what may be said of a shop. */

import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { ToldShop } from '../../../src/domain/facts/facts.ts';
import { at, seen, when } from '../../support/facts.ts';
import { SECRETS } from '../../support/pages/secrets.ts';
import { openPopup } from '../open-popup.tsx';

const AONAMI = { url: 'mihon-aonami', name: 'あおなみ雑貨店' };
const KOMOREBI = { url: 'mihon-komorebi' };
const known = [
  seen({ ends: 41, shop: AONAMI, first: -9 }),
  seen({ product: 'Lmail', ends: 50, shop: AONAMI, first: -9 }),
];
/** Two keys that nobody can have issued since the last look: a new key lives longer. */
const page = [seen({ ends: 70, first: -1 }), seen({ product: 'Lmail', ends: 75, first: -1 })];
const ORDER = expect.any(Number);
const QUESTION = 'これはどの店舗の画面ですか';
const asks = (popup: Awaited<ReturnType<typeof openPopup>>) => popup.text('.whose').replaceAll('\u200b', '');

describe('a page that contradicts the only known shop', () => {
  it('is asked about, with its products and the reason', async () => {
    const popup = await openPopup([...known, ...page]);
    expect(asks(popup)).toContain(QUESTION);
    expect(asks(popup)).toContain('ネクストエンジン、Lmail');
    expect(asks(popup)).toContain('2件以上の期限が一度に変わっていました');
    expect(popup.text()).not.toContain('今することはありません');
    expect(popup.badge().text).toBe('?');
    expect(popup.text('.answer__title').replaceAll('\u200b', '')).toBe('どの店舗の画面か、わかりません');
  });

  it.each([
    ['prints no name', {}],
    ['prints its name, which tells no shop from another', { name: '見本雑貨店' }],
  ])('is asked about in words that are true where it %s', async (_, shop) => {
    const earlier = seen({ ends: 20, shop });
    const stranger = seen({ product: '見本一号', ends: 30, shop });
    for (const rows of [page.map((row) => ({ ...row, shop })), [earlier], [stranger]]) {
      const words = asks(await openPopup([...known, ...rows]));
      expect(words).toContain('店舗URLも店舗番号も読み取れない画面');
      expect(words).not.toContain('名前');
    }
  });

  it('hides no deadline within two weeks', async () => {
    const near = [
      seen({ ends: 6, shop: AONAMI, first: -9 }),
      seen({ product: 'Lmail', ends: 50, shop: AONAMI, first: -9 }),
    ];
    const popup = await openPopup([...near, ...page]);
    expect(popup.badge().text).toBe('6');
    expect(popup.all('.whose, .next').map((one) => one.classList.contains('whose'))).toEqual([true, false]);
  });

  it('is of the known shop when the user says so, and that can be undone', async () => {
    const popup = await openPopup([...known, ...page]);
    await popup.press('あおなみ雑貨店の画面');
    expect(popup.told).toMatchObject([{ id: 'mihon-aonami', what: 'shop', pages: [{ from: ORDER, order: ORDER }] }]);
    expect(popup.all('.whose')).toEqual([]);
    expect(popup.badge().text).toContain('未');
    await popup.press('もどす');
    expect(asks(popup)).toContain(QUESTION);
    expect(popup.told).toEqual([]);
  });

  it('is of another shop when the user says so, which can be named at once', async () => {
    const popup = await openPopup([...known, ...page]);
    await popup.press('別の店舗(はじめて)');
    expect(popup.place).toEqual({ at: 'shop', id: 'unidentified.2' });
    expect(popup.badge().text).toBe('41');
    popup.field('label').value = '二号店';
    await popup.press('保存する');
    expect(popup.place).toEqual({ at: 'home' });
    expect(popup.text()).toContain('二号店の設定を覚えました。');
    expect(popup.all('.key-row__shop').map((one) => one.textContent)).toContain('二号店');
    expect(popup.told).toMatchObject([{ label: '二号店', pages: [{ from: ORDER }] }]);
  });

  it('is not asked about while the data is of a newer Kagiban only to be read', async () => {
    const popup = await openPopup([...known, ...page], { sight: { mayRead: true, newerData: true } });
    expect(popup.button('あおなみ雑貨店の画面')?.disabled).toBe(true);
  });
});

it('a shop without a name is 「これまでと同じ店舗の画面」', async () => {
  const unnamed = [seen({ ends: 41, first: -9 }), seen({ product: 'Lmail', ends: 50, first: -9 })];
  const popup = await openPopup([...unnamed, ...page]);
  await popup.press('これまでと同じ店舗の画面');
  expect(popup.told).toMatchObject([{ id: 'unidentified', what: 'shop' }]);
  expect(popup.all('.whose')).toEqual([]);
});

describe('the settings of a shop', () => {
  const both = [seen({ ends: 41, shop: AONAMI }), seen({ ends: 60, product: 'Lmail', shop: KOMOREBI })];
  const settings = { place: { at: 'shop', id: 'mihon-komorebi' } } as const;

  it('are reached from its name', async () => {
    const popup = await openPopup(known);
    await popup.press('あおなみ雑貨店');
    expect(popup.place).toEqual({ at: 'shop', id: 'mihon-aonami' });
  });

  it('give it a name and a colour, which stands beside the name', async () => {
    const popup = await openPopup(both, settings);
    popup.field('label').value = '支店';
    const teal = popup.all('input[value="teal"]')[0] as HTMLInputElement;
    teal.checked = true;
    await popup.press('保存する');
    expect(popup.told).toMatchObject([{ id: 'mihon-komorebi', what: 'shop', label: '支店', colour: 'teal' }]);
    const named = popup.all('.key-row__shop').find((one) => one.textContent === '支店');
    expect(named?.querySelector('.shop-dot')?.getAttribute('data-colour')).toBe('teal');
  });

  it('take no name that looks like a key', async () => {
    const popup = await openPopup(both, settings);
    popup.field('label').value = SECRETS.licenseKey;
    await popup.press('保存する');
    expect(popup.told).toEqual([]);
    expect(popup.field('label').getAttribute('aria-invalid')).toBe('true');
  });

  it('join it with another, and that can be undone', async () => {
    const popup = await openPopup(both, settings);
    await popup.press('まとめる');
    expect(popup.told).toMatchObject([{ id: 'mihon-komorebi', what: 'same-as', as: 'mihon-aonami' }]);
    expect(popup.all('.key-row__shop')).toEqual([]);
    await popup.press('もどす');
    expect(popup.all('.key-row__shop')).toHaveLength(2);
  });

  it('forget it only after a second press', async () => {
    const label: ToldShop = { id: 'mihon-komorebi', what: 'shop', label: '支店', ...when(at(0)) };
    const popup = await openPopup([...both, label], settings);
    await popup.press('この店舗の記録を消す');
    expect(popup.text()).toContain('支店の記録をすべて消します。もどせません。');
    await popup.press('消さない');
    expect(popup.told).toMatchObject([{ label: '支店' }]);
    await popup.press('この店舗の記録を消す');
    await popup.press('消す');
    await act(() => Promise.resolve());
    expect(popup.told).toEqual([]);
    expect(popup.text()).not.toContain('Lmail');
  });
});
