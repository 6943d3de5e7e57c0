/** The steps of the jobs that are no renewal: 承認待ち, 更新あり, 停止中, and a renewal of the shop's own key. */

import { expect, it } from 'vitest';
import { seen } from '../../support/facts.ts';
import { openPopup } from '../open-popup.tsx';

const STEPS = { place: { at: 'steps', id: 'unidentified/vendor/ネクストエンジン' } } as const;
const titles = (popup: Awaited<ReturnType<typeof openPopup>>) => popup.all('.step h2').map((one) => one.textContent);

it('承認待ち: アクセス承認 first, and a warning', async () => {
  const popup = await openPopup([seen({ state: 'awaiting-approval' })], STEPS);
  expect(titles(popup)).toEqual(['アクセスを承認する', '新しいキーを登録する', '受注の取込を確認する']);
  expect(popup.text('[data-step="now"]')).toContain('アクセス承認、続けて OK を押します。');
  expect(popup.text('[data-step="now"]')).toContain('心当たりがなければ');
  await popup.press('承認した');
  expect(popup.told).toMatchObject([{ step: 'approved' }]);
});

it('更新あり: RMS only, the key does not change, nothing to tick', async () => {
  const popup = await openPopup([seen({ ends: 27, state: 'active-with-update' })], STEPS);
  expect(titles(popup)).toEqual(['アップデートする']);
  expect(popup.text('.step')).toContain('いちばん下の アップデートする');
  expect(popup.text('.step')).toContain('キーは変わらず、登録し直しも不要です。');
  expect(popup.all('.step button')).toEqual([]);
});

it('停止中: 利用開始, if it is to be used again', async () => {
  const popup = await openPopup([seen({ ends: 20, state: 'stopped' })], STEPS);
  expect(popup.text('.step')).toContain('利用開始 を押します。');
  expect(popup.text()).toContain('残り日数は数えません。');
});

it('自店舗用: the row of 店舗様, and the shop’s own program', async () => {
  const own = seen({ product: '自店舗利用', family: 'own-shop', ends: 6 });
  const popup = await openPopup([own], { place: { at: 'steps', id: own.id } });
  expect(popup.text()).toContain('アプリ登録者が「店舗様」の「');
  await popup.press('発行した');
  expect(popup.text('[data-step="now"]')).toContain('取り違え');
});
