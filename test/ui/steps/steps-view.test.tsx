/** The steps of each kind of job, and the facts that their ticks tell. */

import { describe, expect, it } from 'vitest';
import { toldKey } from '../../../src/domain/facts/facts.ts';
import { licenseIdOf } from '../../../src/domain/facts/license-id.ts';
import { away, seen, ticked, typed } from '../../support/facts.ts';
import { LIST, openPopup } from '../open-popup.tsx';

const ID = 'unidentified/vendor/ネクストエンジン';
const STEPS = { place: { at: 'steps', id: ID } } as const;
const old = seen({ ends: 6, first: -84, last: -1 });
const renewed = [old, seen({ ends: 90 })];
const titles = (popup: Awaited<ReturnType<typeof openPopup>>) => popup.all('.step h2').map((one) => one.textContent);

describe('a renewal', () => {
  it('goes from RMS to the vendor to the check, with the labels of both', async () => {
    const popup = await openPopup([seen({ ends: 6 })], STEPS);
    expect(popup.text('h1')).toContain('ネクストエンジンのキー更新');
    expect(titles(popup)).toEqual(['新しいキーを発行する', '新しいキーを登録する', '受注の取込を確認する']);
    const now = popup.text('[data-step="now"]');
    for (const label of [
      '確認',
      '詳細',
      '「ロボットによる操作ではありません」',
      '新しいキーを発行',
      '新しいライセンスキーを発行',
      'OK',
    ]) {
      expect(now).toContain(label);
    }
    await popup.press('RMSの一覧を開く');
    expect(popup.opened).toEqual([LIST]);
  });

  it('puts the deed before the tick, filled, and the tick beside it as an outline', async () => {
    const popup = await openPopup([old], STEPS);
    const buttons = () =>
      popup.all('.step__actions .button').map((one) => `${one.textContent} ${one.classList.contains('button--quiet')}`);
    expect(buttons()).toEqual(['RMSの一覧を開く false', '発行した true']);
    await popup.press('発行した');
    expect(buttons()).toEqual(['ネクストエンジンを開く false', '新しいキーを登録した true']);
    await popup.press('ネクストエンジンを開く');
    expect(popup.opened).toEqual(['https://main.next-engine.com/']);
  });

  it('fills the tick where no address is known for the deed', async () => {
    const product = '見本在庫';
    const id = licenseIdOf({}, 'vendor', product);
    const facts = [seen({ product, ends: 6, first: -84, last: -1 }), seen({ product, ends: 90 })];
    const popup = await openPopup(facts, { place: { at: 'steps', id } });
    expect(popup.all('.step__actions .button').map((one) => one.className)).toEqual(['button']);
  });

  it('is folded away and has no tick while the end is far: 「発行した」 would be taken for the key just issued', async () => {
    const popup = await openPopup([typed(74)], STEPS);
    expect(popup.text('summary')).toBe('次に更新するときの手順');
    expect(titles(popup)).toHaveLength(3);
    expect(popup.button('発行した')).toBeUndefined();
    const near = await openPopup([typed(45)], STEPS);
    expect(near.button('発行した')).toBeDefined();
  });

  it('is ticked one by one, from the first press to the record', async () => {
    const popup = await openPopup([old], STEPS);
    await popup.press('発行した');
    expect(popup.text('[data-step="now"]')).toContain('設定 > 基本 > API');
    await popup.press('新しいキーを登録した');
    await popup.press('動作を確認した');
    expect(popup.told.map(toldKey)).toEqual(
      ['rms:issued', 'next-engine:registered', 'next-engine:confirmed'].map(
        (step) => `told:${ID}:handover:after-2026-11-30:${step}`,
      ),
    );
    expect(popup.text('.answer')).toContain('ネクストエンジンのキー更新が終わりました');
    expect(popup.all('.record li').map((one) => one.textContent)).toEqual([
      '新しいキーを発行した今日 9:00',
      'ネクストエンジンに登録した今日 9:00',
      '動いていることを確認した今日 9:00',
    ]);
  });

  it('is ticked by itself when RMS shows a later date, and that tick cannot be taken back', async () => {
    const popup = await openPopup(renewed, STEPS);
    expect(popup.text('[data-step="done"]')).toContain('RMSの期限が2027/2/22(月)に変わりました(今日 9:00)。');
    expect(popup.button('もどす')).toBeUndefined();
    expect(popup.text('[data-step="now"]')).toContain(
      '新しいキーで動くのを確かめるまで、古いキーの「利用停止」は押さないでください。',
    );
  });

  it('does not say that the date moved where both keys stood on one screen', async () => {
    const both = [seen({ ends: 6, first: -84, last: 0 }), seen({ ends: 90 })];
    const said = 'RMSに、2027/2/22(月)までのキーがあります(今日 9:00)。';
    expect((await openPopup(both, STEPS)).text('[data-step="done"]')).toContain(said);
    const registered = await openPopup([...both, ticked('registered', { ends: 90, replaces: 6 })], STEPS);
    expect(registered.text('[data-step="done"]')).toContain(said);
  });

  it.each([
    [
      'GoQSystem',
      'its own manual says',
      '新しい注文が1件取り込まれれば、完了です。新しいキーが使えるまで、10分から30分ほどかかることがあります。',
    ],
    [
      'ネクストエンジン',
      'hold for every vendor',
      '新しい注文が1件取り込まれれば、完了です。新しいキーが使えるまで、10分から90分ほどかかることがあります。',
    ],
  ])('tells in the last step how long a new key may take: of %s the minutes that %s', async (product, _, said) => {
    const place = { at: 'steps', id: licenseIdOf({}, 'vendor', product) } as const;
    const popup = await openPopup([seen({ product, ends: 6 })], { place });
    expect(popup.all('.step').at(-1)?.textContent).toContain(said);
  });

  it('takes a tick back', async () => {
    const popup = await openPopup([...renewed, ticked('registered', { ends: 90, replaces: 6 })], STEPS);
    expect(popup.badge().text).toBe('90');
    await popup.press('もどす');
    expect([popup.told, popup.badge().text]).toEqual([[], '未6']);
  });

  it('says when the next one begins', async () => {
    const done = [ticked('registered', { ends: 90, replaces: 6 }), ticked('confirmed', { ends: 90, replaces: 6 })];
    const popup = await openPopup([...renewed, ...done], STEPS);
    expect(popup.text('.answer')).toContain('次の期限は2027/2/22(月)、あと90日です。');
    expect(popup.text('.answer')).toContain('2027/2/8(月)ごろに始めましょう。');
  });

  it('comes before 更新あり when the end is near', async () => {
    const popup = await openPopup([seen({ ends: 6, state: 'active-with-update' })], STEPS);
    expect(titles(popup)[0]).toBe('新しいキーを発行する');
    expect(popup.text()).toContain('「アップデートする」も押しましょう。');
  });
});

describe('what only the user knows', () => {
  it('tells which of two keys is registered', async () => {
    const two = [6, 90].map((ends) => seen({ ends, screen: 'product-detail' }));
    const popup = await openPopup(two, STEPS);
    expect(popup.badge().text).toBe('6');
    await popup.press('2027/2/22(月)までのキーを登録ずみ');
    expect(popup.told.map(toldKey)).toEqual([`told:${ID}:handover:2027-02-22:next-engine:registered`]);
    expect(popup.badge().text).toBe('90');
  });

  it('puts a product away and back', async () => {
    const popup = await openPopup([seen({ ends: 6 })], STEPS);
    await popup.press('もう使っていない');
    expect([popup.badge().text, popup.told]).toMatchObject(['', [{ what: 'away', away: true }]]);
    await popup.press('また見張る');
    expect([popup.badge().text, popup.told]).toMatchObject(['6', [{ what: 'away', away: false }]]);
  });

  it('asks also here whether a product is still used', async () => {
    const popup = await openPopup([seen({ ends: -50 })], STEPS);
    expect(popup.text('.ask')).toContain('ネクストエンジンを、まだ使っていますか');
    await popup.press('いいえ');
    expect(popup.button('また見張る')).toBeDefined();
  });

  it('leads to the form where no date is known', async () => {
    const popup = await openPopup([seen()], STEPS);
    await popup.press('期限を入力する');
    expect(popup.place).toEqual({ at: 'form', id: ID });
  });
});

it('two living keys: nothing leads to a third, which RMS would refuse', async () => {
  const two = [2, 6].map((ends) => seen({ ends, screen: 'product-detail', first: -3, last: 0 }));
  const held = ticked('registered', { ends: 6, on: 0 });
  const popup = await openPopup([...two, held], STEPS);
  expect(popup.text('.step-note')).toContain('キー(11/26(木)まで)を止めると、新しいキーを発行できます。');
  expect(popup.all('.step')).toEqual([]);
  await popup.press('RMSの一覧を開く');
  expect(popup.opened).toEqual([LIST]);
});

const eve = (day: string) => `期限の前営業日は${day}です。それまでに済ませると安心です。`;
it.each([
  [6, [eve('11/27(金)'), 'キー更新は、みほんSALE(11/29(日)から)の前に済ませましょう。']],
  [13, [eve('12/4(金)')]],
  [48, []],
])('names days off and a sale that lie before an end in %i days', async (ends, expected) => {
  const sales = [{ from: '2026-11-29', to: '2026-12-05', label: 'みほんSALE' }];
  const popup = await openPopup([seen({ ends })], { ...STEPS, planned: { settings: { sales } } });
  const notes = popup.all('.step-note').map((one) => one.textContent);
  expect(notes.filter((one) => /営業日|SALE/.test(one ?? ''))).toEqual(expected);
});

it('stays open in a tab when asked, and not once more from there', async () => {
  const popup = await openPopup([seen({ ends: 6 })], STEPS);
  await popup.press('開いたままにする');
  expect(popup.opened).toEqual([`steps of ${ID}`]);
  const tab = await openPopup([seen({ ends: 6 }), away(false)], { ...STEPS, inTab: true });
  expect(tab.button('開いたままにする')).toBeUndefined();
});
