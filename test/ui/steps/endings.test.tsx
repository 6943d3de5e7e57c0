/** Every `!` and every `未` is ended by one press in the popup's first block. */

import { describe, expect, it } from 'vitest';
import { toldKey } from '../../../src/domain/facts/facts.ts';
import { seen, ticked } from '../../support/facts.ts';
import { LIST, openPopup } from '../open-popup.tsx';

const handover = [seen({ ends: 6, first: -84, last: -1 }), seen({ ends: 90 })];
/** The button names its key. */
const REGISTERED = '新しいキーを登録した';
const UNTIL = '2/22までのキーを登録した';
/** Shown two days ago, when the old one still lived. */
const beside = [seen({ ends: 90, first: -2, last: 0 })];
const own = { product: '自店舗利用', family: 'own-shop' } as const;

const OPEN = [
  ['over', '!', REGISTERED, [seen({ ends: -2, first: -80 })]],
  [
    'over, and RMS says so without a date',
    '!',
    REGISTERED,
    [seen({ ends: 5, first: -80, last: -1 }), seen({ state: 'expired' })],
  ],
  ['over, with 更新あり', '!', REGISTERED, [seen({ ends: -2, first: -80, state: 'active-with-update' })]],
  [
    'over, issued but not registered',
    '!',
    REGISTERED,
    [seen({ ends: -2, first: -80 }), ticked('issued', { replaces: -2 })],
  ],
  ['a new key', '未6', UNTIL, handover],
  ['a new key, the old one over', '未!', UNTIL, [seen({ ends: -1, first: -80, last: -2 }), ...beside]],
  [
    'a new key of the shop’s own',
    '未6',
    UNTIL,
    [seen({ ...own, ends: 6, first: -84, last: -1 }), seen({ ...own, ends: 90 })],
  ],
  [
    'a new key, another one is nearer',
    '未2',
    UNTIL,
    [...handover, seen({ ends: 2, product: 'Lmail', first: -84, last: -1 }), seen({ ends: 2, product: 'Lmail' })],
  ],
] as const;

describe.each(OPEN)('%s (%s)', (_, badge, registered, facts) => {
  it.each([registered, 'もう使っていない'])('is ended by %s', async (words) => {
    const popup = await openPopup(facts);
    expect(popup.badge().text).toBe(badge);
    await popup.press(words);
    expect(popup.badge().text).not.toMatch(/[未!]/);
    expect(popup.all('.ending')).toEqual([]);
  });

  it('leads to the list, to look', async () => {
    const popup = await openPopup(facts);
    await popup.press('一覧を開いて確かめる');
    expect(popup.opened).toEqual([LIST]);
  });
});

it('tells that the new key is registered, under its own day', async () => {
  const popup = await openPopup(handover);
  await popup.press(UNTIL);
  expect(popup.told.map(toldKey)).toEqual([
    'told:unidentified/vendor/ネクストエンジン:handover:2027-02-22:next-engine:registered',
  ]);
  expect(popup.text('.said')).toContain('ネクストエンジンに新しいキーを登録ずみ、と記録しました。');
});

it('tells of a key that no screen has shown yet which one it takes the place of', async () => {
  const popup = await openPopup([seen({ ends: -2, first: -80 })]);
  await popup.press(REGISTERED);
  expect(popup.told).toMatchObject([{ step: 'issued' }, { step: 'registered' }]);
  expect(popup.told.every((told) => 'key' in told && told.key === 'after-2026-11-22')).toBe(true);
  expect(popup.badge().text).toBe('?');
  await popup.see(seen({ ends: 88 }));
  expect(popup.badge().text).toBe('88');
});

it('takes a wrong press back', async () => {
  const popup = await openPopup(handover);
  await popup.press('もう使っていない');
  await popup.press('もどす');
  expect(popup.badge().text).toBe('未6');
  expect(popup.told).toEqual([]);
});

it('says so when nothing could be stored, and leaves the press where it was', async () => {
  const popup = await openPopup(handover, { full: true });
  await popup.press(UNTIL);
  expect(popup.text('.said')).toBe(
    '記録できませんでした。もう一度押してみてください。それでもできなければ、ブラウザを一度閉じて、開き直してください。',
  );
  expect(popup.button(UNTIL)).toBeDefined();
  expect(popup.badge().text).toBe('未6');
});

it('names each key where there are several, one with 未 always among them, and ends them one by one', async () => {
  const others = ['A', 'B', 'C', 'D'].map((product) => seen({ product, ends: -3, first: -84, last: -1 }));
  const popup = await openPopup([...handover, ...others]);
  expect(popup.all('.ending__name').map((one) => one.textContent)).toEqual(['A', 'B', 'ネクストエンジン']);
  for (let left = 5; left > 0; left -= 1) popup.all('.ending')[0]?.querySelector('button')?.click();
  expect(popup.badge().text).not.toMatch(/[未!]/);
});

it('asks of a key that was first seen ended whether it is still used', async () => {
  const gone = await openPopup([seen({ ends: -50 })]);
  await gone.press('いいえ');
  expect([gone.badge().text, gone.told]).toMatchObject(['', [{ what: 'away', away: true }]]);

  const used = await openPopup([seen({ ends: -50 })]);
  await used.press('はい');
  expect([used.badge().text, used.told]).toMatchObject(['!', [{ what: 'away', away: false }]]);
});
