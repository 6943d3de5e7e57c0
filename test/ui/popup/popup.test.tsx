/** The popup as a whole: first use, what it may not do, several shops, and where the keyboard is. */

import { describe, expect, it } from 'vitest';
import { seen, ticked, typed } from '../../support/facts.ts';
import { openPopup } from '../open-popup.tsx';

const AONAMI = { url: 'mihon-aonami', name: 'あおなみ雑貨店' };
const KOMOREBI = { url: 'mihon-komorebi' };
const renewed = [seen({ ends: 6, first: -84, last: -1 }), seen({ ends: 90 })];
const names = (popup: Awaited<ReturnType<typeof openPopup>>) =>
  popup.all('.key-row__name > span:first-child').map((one) => one.textContent);

it('shows at first use how to begin, and promises what it does not do', async () => {
  const popup = await openPopup([]);
  expect(popup.text('.watch-key__text')).toBe('?');
  expect(popup.all('.begin li')).toHaveLength(3);
  expect(popup.text('.promise')).toBe('キーそのものは読み取りません。通信もしません。');
  await popup.press('期限を自分で入力する');
  expect(popup.place).toEqual({ at: 'form' });
});

describe('what stands in the bow of the key', () => {
  it.each([[[seen({ ends: 41 })]], [[seen({ ends: 0 })]], [[seen({ ends: -1, first: -9 })]], [renewed], [[seen()]]])(
    'is what stands on the badge',
    async (facts) => {
      const popup = await openPopup(facts);
      expect(popup.text('.watch-key__text')).toBe(popup.badge().text);
    },
  );
});

describe('the one next step', () => {
  it('has one primary button', async () => {
    for (const facts of [[seen({ ends: 6 })], renewed, [seen({ state: 'awaiting-approval' })], [seen()]]) {
      const popup = await openPopup(facts);
      expect(popup.all('.button:not(.button--quiet)')).toHaveLength(1);
    }
  });

  it('shows the beads of a job that was begun, and goes on with it', async () => {
    const popup = await openPopup(renewed);
    expect(popup.all('.beads li').map((one) => one.dataset['step'])).toEqual(['done', 'now', 'later']);
    await popup.press('続きから始める');
    expect(popup.place).toEqual({ at: 'steps', id: 'unidentified/vendor/ネクストエンジン' });
  });

  it('asks for the grant where RMS may not be read, straight from the press', async () => {
    const sight = { mayRead: false, newerData: false };
    const popup = await openPopup([], { sight });
    await popup.press('許可する');
    expect(popup.opened).toEqual(['grant']);
    expect(popup.text('main')).toContain('以前の控えを読み込む');

    const near = await openPopup([seen({ ends: 3 })], { sight });
    expect(near.text('.notice')).toContain('RMSを読む許可がありません。');
    expect(near.button('許可する')).toBeDefined();
  });
});

describe('records of a newer Kagiban', () => {
  const options = { sight: { mayRead: true, newerData: true } };
  const writes = [
    '新しいキーを登録した',
    'もう使っていない',
    'はい',
    'いいえ',
    '発行した',
    'この期限で見張る',
    'もどす',
    '確認した',
  ];

  it.each([
    ['over', [seen({ ends: -2, first: -80 })], { at: 'home' }],
    ['still used?', [seen({ ends: -50 })], { at: 'steps', id: 'unidentified/vendor/ネクストエンジン' }],
    ['steps', [seen({ ends: 6 })], { at: 'steps', id: 'unidentified/vendor/ネクストエンジン' }],
    [
      'ticked',
      [...renewed, ticked('registered', { ends: 90, replaces: 6 })],
      { at: 'steps', id: 'unidentified/vendor/ネクストエンジン' },
    ],
    ['the form', [], { at: 'form' }],
  ] as const)('are only looked at: %s', async (_, facts, place) => {
    const popup = await openPopup(facts, { ...options, place });
    const writing = writes.flatMap((words) => popup.button(words) ?? []);
    expect(writing.length).toBeGreaterThan(0);
    expect(writing.every((button) => button.disabled)).toBe(true);
  });

  it('are named', async () => {
    const popup = await openPopup([seen({ ends: 41 })], options);
    expect(popup.text('.next')).toContain('鍵番を最新の版にしてください');
  });
});

it('says quietly that some records could not be read', async () => {
  const popup = await openPopup([seen({ ends: 41 })], { unreadable: 2 });
  expect(popup.text()).toContain('読めない記録が2件あり、別に取っておきました。');
});

describe('shops', () => {
  const both = [seen({ ends: 41, shop: AONAMI }), seen({ ends: 3, product: 'Lmail', shop: KOMOREBI })];

  it('are named by name, else by address, else not at all', async () => {
    expect((await openPopup([seen({ ends: 41, shop: AONAMI })])).text('.popup__shop')).toBe('あおなみ雑貨店');
    expect((await openPopup([seen({ ends: 41, shop: KOMOREBI })])).text('.popup__shop')).toBe('mihon-komorebi');
    expect((await openPopup([seen({ ends: 41 })])).text('.popup__shop')).toBe('');
  });

  it('narrow the list, never the answer', async () => {
    const popup = await openPopup(both);
    expect(names(popup)).toEqual(['Lmail', 'ネクストエンジン']);
    const select = popup.all('select')[0] as HTMLSelectElement;
    select.value = 'mihon-aonami';
    select.dispatchEvent(new Event('change'));
    await popup.see();
    expect(names(popup)).toEqual(['ネクストエンジン']);
    expect(popup.text('.watch-key__text')).toBe('3');
  });

  it('say under which one to log in', async () => {
    expect((await openPopup(both)).text('.next__facts')).toContain('RMSにmihon-komorebiでログインしてください');
  });
});

describe('rows', () => {
  it.each([
    ['calm', [seen({ ends: 41 })], '利用中', 'あと41日', '2027/1/4まで'],
    [
      'over',
      [seen({ ends: -2, first: -9 }), seen({ state: 'expired' })],
      '有効期限切れ',
      '期限切れ',
      '11/22(日) 2日前',
    ],
    ['未登録', renewed, '未登録', 'あと6日', '11/30(月)まで'],
    ['承認待ち', [seen({ state: 'awaiting-approval' })], '承認待ち', '対応が必要', '期限はまだ不明'],
    ['更新あり', [seen({ ends: 27, state: 'active-with-update' })], '更新あり', 'あと27日', '12/21(月)まで'],
    ['old', [seen({ ends: 41, first: -33 })], '33日前に確認', 'あと41日', '2027/1/4まで'],
    ['two rows', [seen({ ends: 20 }), seen({ ends: 40 })], '2行あります', 'あと20日', '12/14(月)まで'],
    [
      'two keys',
      [6, 90].map((ends) => seen({ ends, screen: 'product-detail' })),
      '登録未確認',
      'あと6日',
      '11/30(月)まで',
    ],
    ['typed', [typed(20)], '手で入力', 'あと20日', '12/14(月)まで'],
    ['no date', [seen()], '利用中', '不明', '今日確認'],
    ['own', [seen({ ends: 41, family: 'own-shop' })], '自店舗用', 'あと41日', '2027/1/4まで'],
  ] as const)('%s', async (_, facts, state, days, date) => {
    const popup = await openPopup([...facts]);
    expect(popup.text('.key-row')).toContain(state);
    expect(popup.text('.key-row .days')).toBe(days);
    expect(popup.text('.key-row__date')).toBe(date);
  });

  it('stand with what rests at the end', async () => {
    const popup = await openPopup([
      seen({ product: 'A', ends: 2, state: 'stopped' }),
      seen({ product: 'B', ends: 41 }),
    ]);
    expect(names(popup)).toEqual(['B', 'A']);
    expect(popup.text('.keys__head')).toContain('見張っているキー 1件');
  });
});

describe('the keyboard', () => {
  it('is on the heading of a view that one came to, and nowhere at the start', async () => {
    const popup = await openPopup([seen({ ends: 6 })]);
    expect(document.activeElement).toBe(document.body);
    await popup.press('手順を始める');
    expect(document.activeElement).toBe(popup.all('h1')[0]);
    (popup.all('[aria-label="もどる"]')[0] as HTMLElement).click();
    await popup.see();
    expect(document.activeElement).toBe(popup.all('h2')[0]);
  });
});
